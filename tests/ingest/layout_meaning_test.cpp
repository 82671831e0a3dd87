// SPDX-License-Identifier: Apache-2.0
#include "ingest/layout_meaning.hpp"

#include <gtest/gtest.h>

#include <string>

namespace waybill {
namespace {

/// "value fob USD", "importer_id|exporter_id" where the direction decides, "(a share of a total)" without a
/// role.
std::string says(std::string_view header) {
    const Meaning m = meaning_of(header);
    if (!m.nothing.empty()) return "(" + std::string(m.nothing) + ")";
    if (!m.ambiguous.empty()) return "ambiguous";
    if (m.bare) return "bare";
    if (m.role == Role::unknown && m.on_import != Role::unknown) {
        return std::string(to_string(m.on_import)) + "|" + std::string(to_string(m.on_export));
    }
    std::string out(to_string(m.role));
    if (m.role == Role::value) {
        out += " " + std::string(to_string(m.basis));
        if (!m.currency.empty()) out += " " + m.currency;
        if (m.foreign_currency) out += " foreign";
        if (m.local_currency) out += " local";
        if (m.factor != 1) out += " x" + std::to_string(m.factor);
    }
    if (m.role == Role::date) out += " " + std::string(to_string(m.date_role));
    if (!m.unit.empty()) out += " " + m.unit;
    return out;
}

TEST(LayoutMeaning, PartiesAndTheirAttributesCombine) {
    EXPECT_EQ(says("EXPORTER_NAME"), "exporter_name");
    EXPECT_EQ(says("EXPORTER_NAME_EN"), "exporter_name_en");
    EXPECT_EQ(says("SUPPLIER_ADDRESS"), "exporter_address");
    EXPECT_EQ(says("Shipper Country"), "exporter_country");
    EXPECT_EQ(says("CONSIGNEE_NAME"), "importer_name");
    EXPECT_EQ(says("Buyer Tax ID"), "importer_id");
    EXPECT_EQ(says("Телефон получателя"), "importer_contact");
    EXPECT_EQ(says("Notify Party Address"), "notify_party_address");
    EXPECT_EQ(says("ИНН декларанта"), "declarant_id");
    EXPECT_EQ(says("Наименование контрактодержателя"), "contract_holder_name");
    EXPECT_EQ(says("Страна изготовителя"), "manufacturer_country");
    EXPECT_EQ(says("Фирма-изготовитель"), "manufacturer_name");
    EXPECT_EQ(says("FORWARDER"), "forwarder_name");
    EXPECT_EQ(says("CARRIER_NAME"), "(about the carrier)");
}

TEST(LayoutMeaning, ANumberWithoutAPartyBelongsToTheReportersSide) {
    for (const char* header :
         {"TIN", "IEC", "BIN", "TPIN", "VKN", "NIT", "RUC", "ИНН", "Tax Identification Number"}) {
        EXPECT_EQ(says(header), "importer_id|exporter_id") << header;
    }
    EXPECT_EQ(says("境内收发货人"), "importer_name|exporter_name");
    EXPECT_EQ(says("境外收发货人"), "exporter_name|importer_name");
    EXPECT_EQ(says("FOREIGN COMPANY NAME"), "exporter_name|importer_name");
}

TEST(LayoutMeaning, CountriesAreToldApartByTheirRelation) {
    EXPECT_EQ(says("COUNTRY_OF_ORIGIN"), "origin_country");
    EXPECT_EQ(says("Страна происхождения"), "origin_country");
    EXPECT_EQ(says("COUNTRY_OF_EXPORT"), "dispatch_country");
    EXPECT_EQ(says("País de procedencia"), "dispatch_country");
    EXPECT_EQ(says("Торгующая страна"), "trade_country");
    EXPECT_EQ(says("ADQ_COUNTRY"), "trade_country");
    EXPECT_EQ(says("最终目的国"), "destination_country");
    EXPECT_EQ(says("COUNTRY_OF_LAST_CONSIGNMENT"), "dispatch_country|destination_country");
    EXPECT_EQ(says("COUNTRY"), "partner_country");
    EXPECT_EQ(says("VESSEL_COUNTRY"), "(the vehicle's flag)");
}

TEST(LayoutMeaning, ValuesHaveBasisCurrencyAndFactor) {
    EXPECT_EQ(says("SUMOFFOB_VALUE_IN_USD"), "value fob USD");
    EXPECT_EQ(says("TOTALVALUE"), "value unknown");
    EXPECT_EQ(says("TOTALUSD"), "value unknown USD");
    EXPECT_EQ(says("CUSTOMS_VALUE_KZT"), "value customs KZT");
    EXPECT_EQ(says("STATISTICAL_VALUE_IN_1000_USD"), "value statistical USD x1000");
    EXPECT_EQ(says("TOTAL_INVOICE_VALUE_FC"), "value invoice foreign");
    EXPECT_EQ(says("Valeur CAF"), "value cif");
    EXPECT_EQ(says("Flete US$"), "value freight USD");
    EXPECT_EQ(says("DUTY PAID_INR"), "value duty INR");
    EXPECT_EQ(says("FOB_UNIT_USD"), "value unit_price USD");
    EXPECT_EQ(says("AVG_UNITPRICE"), "value unit_price");
    EXPECT_EQ(says("Таможенная стоимость"), "value customs");
    EXPECT_EQ(says("Фактурная стоимость"), "value invoice");
    EXPECT_EQ(says("成交总价"), "value unknown");
    EXPECT_EQ(says("VALUE IN LOCAL CURRENCY"), "value unknown local");
    EXPECT_EQ(says("USD_PER_KG"), "(a price by weight, worked out by the vendor)");
    EXPECT_EQ(says("NOT TAXABLE VALUE"), "(a value not assessed)");
    EXPECT_EQ(says("OTHER_COSTS"), "(a charge, exemption or adjustment)");
}

TEST(LayoutMeaning, SharesAndRatesAreNoValues) {
    EXPECT_EQ(says("%GTTOTALVALUE"), "(a share of a total)");
    EXPECT_EQ(says("TOTALFOBPERCENTAGE"), "(a share of a total)");
    EXPECT_EQ(says("TARIFF_RATE"), "(a rate of duty)");
    EXPECT_EQ(says("EXCHANGE_RATE_OF_USD"), "exchange_rate");
    EXPECT_EQ(says("Курс валюты"), "exchange_rate");
    EXPECT_EQ(says("Дата курса валюты"), "(the day of the exchange rate)");
    EXPECT_EQ(says("ITEM_RATE_INR"), "value unit_price INR");
}

TEST(LayoutMeaning, ACurrencyColumnIsNotAValueInACurrency) {
    EXPECT_EQ(says("CURRENCY"), "currency");
    EXPECT_EQ(says("CURRENCY_OF_CONTRACT_PRICE"), "currency");
    EXPECT_EQ(says("FOREIGN_CURRENCY"), "currency");
    EXPECT_EQ(says("Валюта контракта"), "currency");
    EXPECT_EQ(says("VALUE_IN_FOREIGN_CURRENCY"), "value unknown foreign");
    EXPECT_EQ(says("Стоимость в валюте контракта"), "value invoice foreign");
}

TEST(LayoutMeaning, DaysAreToldApartByWhatHappened) {
    EXPECT_EQ(says("IMP_DATE"), "date declared");
    EXPECT_EQ(says("REGISTRATION_DATE"), "date declared");
    EXPECT_EQ(says("SHIPMENT_DATE"), "date departed");
    EXPECT_EQ(says("Fecha de llegada"), "date arrived");
    EXPECT_EQ(says("Дата выпуска"), "date released");
    EXPECT_EQ(says("INVOICE DATE"), "date invoiced");
    EXPECT_EQ(says("MONTHYEAR"), "date month");
    EXPECT_EQ(says("年月"), "date month");
    EXPECT_EQ(says("CONTRACT_DATE"), "ambiguous") << "a day, but of another paper";
    EXPECT_EQ(says("DAY"), "(a day without its month)");
}

TEST(LayoutMeaning, WeightsAndUnitsAreReadFromTheirWords) {
    EXPECT_EQ(says("NET_WEIGHT_KG"), "net_weight KGM");
    EXPECT_EQ(says("Вес брутто"), "gross_weight");
    EXPECT_EQ(says("Peso neto (toneladas)"), "net_weight TNE");
    EXPECT_EQ(says("GROSS_WEIGHT_UNIT"), "gross_weight_unit");
    EXPECT_EQ(says("QUANTITY_UNIT"), "quantity_unit");
    EXPECT_EQ(says("Единица измерения"), "quantity_unit");
    EXPECT_EQ(says("ADDITIONAL_MEASUREMENT_UNIT"), "supplementary_unit");
    EXPECT_EQ(says("第二数量"), "supplementary_quantity");
    EXPECT_EQ(says("NUMBER_OF_PACKAGES"), "package_count");
    EXPECT_EQ(says("Nature des colis"), "package_kind");
    EXPECT_TRUE(meaning_of("TOTALWEIGHT").bare_weight);
}

TEST(LayoutMeaning, ANumberOfGoodsIsAnItemOrACountAndOnlyASumSettlesIt) {
    EXPECT_EQ(says("NUMBER_OF_GOODS"), "ambiguous");
    EXPECT_EQ(says("SUMOFNUMBER_OF_GOODS"), "quantity");
    EXPECT_EQ(says("Номер товара"), "item_number");
    EXPECT_EQ(says("Количество товара"), "quantity");
}

TEST(LayoutMeaning, TariffCodesAndTheirTexts) {
    EXPECT_EQ(says("HS_CODE"), "hs_code");
    EXPECT_EQ(says("Код ТН ВЭД"), "hs_code");
    EXPECT_EQ(says("Partida arancelaria"), "hs_code");
    EXPECT_EQ(says("NCM"), "hs_code");
    EXPECT_EQ(says("商品编码"), "hs_code");
    EXPECT_EQ(meaning_of("HS_CODE_4").hs_digits, 4);
    EXPECT_EQ(says("HS_CODE_DESCRIPTION"), "hs_description");
    EXPECT_EQ(says("HS_PRODUCT_DESCRIPTION"), "hs_description");
    EXPECT_EQ(says("PRODUCT_DESCRIPTION"), "description");
    EXPECT_EQ(says("品名"), "description");
    EXPECT_EQ(says("Товарный знак"), "brand");
    EXPECT_EQ(says("规格型号"), "model");
}

TEST(LayoutMeaning, PlacesDependOnWhichEndTheyAre) {
    EXPECT_EQ(says("PORT_OF_SHIPMENT"), "loading_place");
    EXPECT_EQ(says("Puerto de desembarque"), "discharge_place");
    EXPECT_EQ(says("INDIAN_PORT"), "discharge_place|loading_place");
    EXPECT_EQ(says("FOREIGN_PORT"), "loading_place|discharge_place");
    EXPECT_EQ(says("PLACE_OF_DELIVERY"), "incoterms_place");
    EXPECT_EQ(says("DELIVERY_TERM_CODE"), "incoterms");
    EXPECT_EQ(says("Условия поставки"), "incoterms");
}

TEST(LayoutMeaning, PapersAndCustomsMatters) {
    EXPECT_EQ(says("BILL_OF_ENTRY_NO"), "declaration_number");
    EXPECT_EQ(says("NO_SAD"), "declaration_number");
    EXPECT_EQ(says("Номер ГТД"), "declaration_number");
    EXPECT_EQ(says("报关单号"), "declaration_number");
    EXPECT_EQ(says("ITEM_NO"), "item_number");
    EXPECT_EQ(says("INVOICE_NUMBER"), "invoice_number");
    EXPECT_EQ(says("Contrato Nº"), "contract_number");
    EXPECT_EQ(says("BL"), "transport_document");
    EXPECT_EQ(says("CUSTOMS_PROCEDURE_CODE"), "procedure");
    EXPECT_EQ(says("监管方式"), "procedure");
    EXPECT_EQ(says("Bureau de douane"), "office");
    EXPECT_EQ(says("CUSTOM"), "office");
    EXPECT_EQ(says("IMP_OR_EXP"), "direction");
    EXPECT_EQ(says("MODE_OF_TRANSPORT"), "transport_mode");
    EXPECT_EQ(says("VESSEL_NAME"), "vehicle");
    EXPECT_EQ(says("CONTAINER_NO"), "container");
    EXPECT_EQ(says("CONTAINER_NUMBER_40"), "(about containers)") << "how many of forty feet, not which";
    EXPECT_EQ(says("MODE_OF_PAYMENT"), "(about payment)");
}

TEST(LayoutMeaning, AttributesWithoutAPartyWaitForTheirNeighbour) {
    EXPECT_EQ(says("ADDRESS"), "bare");
    EXPECT_EQ(says("CITY"), "bare");
    EXPECT_EQ(says("NAME"), "bare");
}

}  // namespace
}  // namespace waybill
