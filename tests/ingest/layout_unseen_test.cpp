// SPDX-License-Identifier: Apache-2.0

// Layouts that the finder was not made for: headers as customs offices and vendors of other countries write
// them, with rows of firms that do not exist. Each line is a column: its header, three cells, and what it is
// to be.

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "ingest/layout.hpp"
#include "ingest/layout_sheet.hpp"

namespace waybill {
namespace {

std::vector<std::string> split(std::string_view line) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i <= line.size();) {
        const std::size_t bar = std::min(line.find('|', i), line.size());
        std::string_view cell = line.substr(i, bar - i);
        while (!cell.empty() && cell.front() == ' ') cell.remove_prefix(1);
        while (!cell.empty() && cell.back() == ' ') cell.remove_suffix(1);
        cells.emplace_back(cell);
        i = bar + 1;
    }
    return cells;
}

/// Finds the layout of the columns drawn as lines (header | cell | cell | cell | role), their cells ten times
/// over, and compares each column with its role. The result is "grain reporter direction".
std::string check(const char* file, std::string_view drawn) {
    std::vector<std::vector<std::string>> columns;
    for (std::size_t i = 0; i < drawn.size();) {
        const std::size_t end = std::min(drawn.find('\n', i), drawn.size());
        const std::string_view line = drawn.substr(i, end - i);
        if (line.find('|') != std::string_view::npos) columns.push_back(split(line));
        i = end + 1;
    }
    std::string rows;
    for (int row = 0; row <= 30; ++row) {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            rows +=
                (c > 0 ? " | " : "") + columns[c][row == 0 ? 0 : 1 + static_cast<std::size_t>((row - 1) % 3)];
        }
        rows += '\n';
    }
    const Layout layout = find_layout(testing::sheet(rows), {file, ""});
    EXPECT_EQ(layout.columns.size(), columns.size());
    for (std::size_t c = 0; c < std::min(columns.size(), layout.columns.size()); ++c) {
        EXPECT_EQ(testing::shortly(layout.columns[c]), columns[c].back())
            << columns[c][0] << ": " << layout.columns[c].evidence;
    }
    const auto or_none = [](const Inferred& i) { return i.value.empty() ? std::string("-") : i.value; };
    return std::string(to_string(layout.grain)) + " " + or_none(layout.reporter) + " " +
           or_none(layout.direction);
}

TEST(LayoutUnseen, APeruvianImportFileIsUnderstood) {
    EXPECT_EQ(check("Peru Import 2023.csv", R"(
DUA                                | 118-2023-10-000444         | 118-2023-10-000037        | 118-2023-10-000185        | declaration_number
Fecha                              | 13/01/2023                 | 02/02/2023                | 06/06/2023                | date
RUC                                | 20100000014                | 20100000007               | 20100000000               | importer_id~
Importador                         | COMERCIAL ANDINA SAC       | NORDHAVEN TRADING SRL     | NORDHAVEN TRADING SRL     | importer_name
Partida Aduanera                   | 8525890000                 | 8806220000                | 8471300000                | hs_code
Descripción de la Partida Aduanera | LAS DEMAS CAMARAS          | LAS DEMAS CAMARAS         | LAS DEMAS CAMARAS         | hs_description
Aduana                             | MARITIMA DEL CALLAO        | MARITIMA DEL CALLAO       | MARITIMA DEL CALLAO       | office
Vía Transporte                     | MARITIMO                   | MARITIMO                  | MARITIMO                  | transport_mode
País de Origen                     | CHINA                      | CHINA                     | CHINA                     | origin_country
País de Compra                     | CHINA                      | CHINA                     | CHINA                     | trade_country
Puerto de Embarque                 | SHANGHAI                   | SHANGHAI                  | SHANGHAI                  | loading_place
Exportador                         | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH            | NORDHAVEN GMBH            | exporter_name
Agente de Aduana                   | AGENCIA ADUANERA NORTE SA  | AGENCIA ADUANERA NORTE SA | AGENCIA ADUANERA NORTE SA | declarant_name
Kg Bruto                           | 112.50                     | 101.50                    | 105.50                    | gross_weight KGM
Kg Neto                            | 102.25                     | 91.25                     | 95.25                     | net_weight KGM
Cantidad 1                         | 13                         | 2                         | 6                         | quantity
Und 1                              | U                          | U                         | U                         | quantity_unit
U$ FOB Tot                         | 1036.00                    | 1003.00                   | 1015.00                   | value fob USD
U$ Flete Tot                       | 22.00                      | 11.00                     | 15.00                     | value freight USD
U$ Seguro Tot                      | 1.5                        | 1.5                       | 1.5                       | value insurance USD
U$ CIF Tot                         | 1059.50                    | 1015.50                   | 1031.50                   | value cif USD
U$ FOB Und 1                       | 79.69                      | 501.50                    | 169.17                    | value unit_price USD
Descripcion Comercial              | CAMARA DIGITAL MODELO X12  | CAMARA DIGITAL MODELO X1  | CAMARA DIGITAL MODELO X5  | description
Estado Mercancía                   | NUEVO                      | NUEVO                     | NUEVO                     | ?
)"),
              "item PE import");
}

TEST(LayoutUnseen, AChileanImportFileIsUnderstood) {
    EXPECT_EQ(check("Chile_Import_2022.csv", R"(
NRO ACEPTACION          | 5000372              | 5000031               | 5000155               | declaration_number
FECHA ACEPTACION        | 13/01/2023           | 02/02/2023            | 06/06/2023            | date
RUT PROBABLE IMPORTADOR | 76000000             | 76000001              | 76000005              | importer_id
DV                      | 2                    | 1                     | 5                     | ?
PROBABLE IMPORTADOR     | COMERCIAL ANDINA SAC | NORDHAVEN TRADING SRL | NORDHAVEN TRADING SRL | importer_name
CODIGO ARANCELARIO      | 85258900             | 85258900              | 85258900              | hs_code
PRODUCTO                | CAMARA               | CAMARA                | CAMARA                | description -
MARCA                   | ASTER                | ASTER                 | ASTER                 | brand
VARIEDAD                | A-12                 | A-1                   | A-5                   | model
DESCRIPCION             | CAMARAS DIGITALES    | CAMARAS DIGITALES     | CAMARAS DIGITALES     | description
PAIS ORIGEN             | CHINA                | CHINA                 | CHINA                 | origin_country
PAIS ADQUISICION        | HONG KONG            | HONG KONG             | HONG KONG             | trade_country
VIA TRANSPORTE          | MARITIMA             | MARITIMA              | MARITIMA              | transport_mode
PUERTO EMBARQUE         | SHANGHAI             | SHANGHAI              | SHANGHAI              | loading_place
PUERTO DESEMBARQUE      | SAN ANTONIO          | SAN ANTONIO           | SAN ANTONIO           | discharge_place
COMPANIA TRANSPORTE     | NAVIERA AZUL         | NAVIERA AZUL          | NAVIERA AZUL          | ?
TIPO CARGA              | GENERAL              | GENERAL               | GENERAL               | ?
TIPO BULTO              | CAJA                 | CAJA                  | CAJA                  | package_kind
CANTIDAD BULTOS         | 14                   | 3                     | 7                     | package_count
PESO BRUTO KG           | 62.0                 | 51.0                  | 55.0                  | gross_weight KGM
CANTIDAD MERCANCIA      | 13                   | 2                     | 6                     | quantity
UNIDAD MEDIDA           | UNIDAD               | UNIDAD                | UNIDAD                | quantity_unit
US$ FOB                 | 912.00               | 901.00                | 905.00                | value fob USD
US$ FLETE               | 32.00                | 21.00                 | 25.00                 | value freight USD
US$ SEGURO              | 2.00                 | 2.00                  | 2.00                  | value insurance USD
US$ CIF                 | 946.00               | 924.00                | 932.00                | value cif USD
US$ CIF UNITARIO        | 72.77                | 462.00                | 155.33                | value unit_price USD
)"),
              "item CL import");
}

TEST(LayoutUnseen, TheOnlyDayOfAnEcuadorianFileIsThatOfPayment) {
    EXPECT_EQ(check("ECUADOR IMPORTACIONES.csv", R"(
NUMERO DE REFRENDO       | 028-2023-10-00000228       | 028-2023-10-00000019  | 028-2023-10-00000095  | declaration_number
FECHA PAGO               | 13/01/2023                 | 02/02/2023            | 06/06/2023            | date released~
RUC IMPORTADOR           | 1700000000000              | 1700000000013         | 1700000000013         | importer_id
RAZON SOCIAL IMPORTADOR  | COMERCIAL ANDINA SAC       | NORDHAVEN TRADING SRL | NORDHAVEN TRADING SRL | importer_name
SUBPARTIDA               | 8525890000                 | 8806220000            | 8471300000            | hs_code
DESCRIPCION ARANCELARIA  | LAS DEMAS                  | LAS DEMAS             | LAS DEMAS             | hs_description
DESCRIPCION COMERCIAL    | CAMARAS PARA DRONES        | CAMARAS PARA DRONES   | CAMARAS PARA DRONES   | description
PAIS ORIGEN              | CHINA                      | CHINA                 | CHINA                 | origin_country
PAIS PROCEDENCIA         | PANAMA                     | PANAMA                | PANAMA                | dispatch_country
CIUDAD EMBARQUE          | COLON                      | COLON                 | COLON                 | loading_place
REGIMEN                  | 10                         | 10                    | 10                    | procedure
MARCA                    | ASTER                      | ASTER                 | ASTER                 | brand
UNIDADES                 | 13                         | 2                     | 6                     | quantity~
TIPO UNIDAD              | UNIDADES                   | UNIDADES              | UNIDADES              | quantity_unit
KILOS NETO               | 24.50                      | 13.50                 | 17.50                 | net_weight KGM
FOB                      | 812.00                     | 801.00                | 805.00                | value fob
FLETE                    | 20.00                      | 9.00                  | 13.00                 | value freight
SEGURO                   | 1.00                       | 1.00                  | 1.00                  | value insurance
CIF                      | 833.00                     | 811.00                | 819.00                | value cif
REMITENTE                | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH        | NORDHAVEN GMBH        | exporter_name
NAVE                     | MSC AURORA                 | MSC AURORA            | MSC AURORA            | vehicle
AGENTE AFIANZADO         | AGENTE UNO SA              | AGENTE UNO SA         | AGENTE UNO SA         | declarant_name
CONOCIMIENTO DE EMBARQUE | MEDU0000012                | MEDU0000001           | MEDU0000005           | transport_document
LINEA NAVIERA            | MSC                        | MSC                   | MSC                   | ?
)"),
              "item EC import");
}

TEST(LayoutUnseen, ACostaRicanExportFileIsUnderstood) {
    EXPECT_EQ(check("Costa Rica Exportaciones.csv", R"(
DUA                         | 005-2023-000012        | 005-2023-000001        | 005-2023-000005        | declaration_number
Fecha de aceptación         | 13/01/2023             | 02/02/2023             | 06/06/2023             | date
Cédula jurídica             | 3-101-123456           | 3-101-123457           | 3-101-123458           | exporter_id~
Nombre del exportador       | EXPORTADORA TICA SA    | EXPORTADORA TICA SA    | EXPORTADORA TICA SA    | exporter_name
Nombre del destinatario     | ASTER LLC              | ASTER LLC              | ASTER LLC              | importer_name
Inciso arancelario          | 0803901100             | 0803901100             | 0803901100             | hs_code
Descripción de la mercancía | BANANO FRESCO          | BANANO FRESCO          | BANANO FRESCO          | description
País de destino             | ESTADOS UNIDOS         | ESTADOS UNIDOS         | ESTADOS UNIDOS         | destination_country
Aduana de salida            | LIMON                  | LIMON                  | LIMON                  | office
Peso bruto (kg)             | 1012.0                 | 1001.0                 | 1005.0                 | gross_weight KGM
Peso neto (kg)              | 962.0                  | 951.0                  | 955.0                  | net_weight KGM
Bultos                      | 62                     | 51                     | 55                     | package_count
Valor FOB (US$)             | 712.00                 | 701.00                 | 705.00                 | value fob USD
Modalidad de transporte     | MARITIMO               | MARITIMO               | MARITIMO               | transport_mode
Régimen                     | EXPORTACION DEFINITIVA | EXPORTACION DEFINITIVA | EXPORTACION DEFINITIVA | procedure
)"),
              "item CR export");
}

TEST(LayoutUnseen, ABrazilianImportFileIsUnderstood) {
    EXPECT_EQ(check("Brasil importacoes.csv", R"(
Número da DI            | 23/0000012-3               | 23/0000001-1         | 23/0000005-5         | declaration_number
Data de Registro        | 13/01/2023                 | 02/02/2023           | 06/06/2023           | date
CNPJ do Importador      | 12.345.678/0003-95         | 12.345.678/0001-95   | 12.345.678/0005-95   | importer_id
Nome do Importador      | ASTER DO BRASIL LTDA       | ASTER DO BRASIL LTDA | ASTER DO BRASIL LTDA | importer_name
Nome do Exportador      | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH       | NORDHAVEN GMBH       | exporter_name
NCM                     | 85258900                   | 85258900             | 85258900             | hs_code
Descrição da Mercadoria | CAMERAS DIGITAIS           | CAMERAS DIGITAIS     | CAMERAS DIGITAIS     | description
País de Origem          | CHINA                      | CHINA                | CHINA                | origin_country
País de Aquisição       | CHINA                      | CHINA                | CHINA                | trade_country
URF de Despacho         | PORTO DE SANTOS            | PORTO DE SANTOS      | PORTO DE SANTOS      | office
Peso Líquido (kg)       | 15.0                       | 4.0                  | 8.0                  | net_weight KGM
Quantidade              | 13                         | 2                    | 6                    | quantity
Unidade de Medida       | UNIDADE                    | UNIDADE              | UNIDADE              | quantity_unit
Valor FOB (US$)         | 112.00                     | 101.00               | 105.00               | value fob USD
Valor Frete (US$)       | 10.5                       | 10.5                 | 10.5                 | value freight USD
Valor Seguro (US$)      | 1.2                        | 1.2                  | 1.2                  | value insurance USD
Valor CIF (US$)         | 123.70                     | 112.70               | 116.70               | value cif USD
Via de Transporte       | MARITIMA                   | MARITIMA             | MARITIMA             | transport_mode
Incoterm                | FOB                        | FOB                  | FOB                  | incoterms
)"),
              "item BR import");
}

TEST(LayoutUnseen, FrancsAreThoseOfTheReportingCountry) {
    EXPECT_EQ(check("Senegal Import.csv", R"(
N° Déclaration          | 2023 18N C 12              | 2023 18N C 1       | 2023 18N C 5       | declaration_number
Date d'enregistrement   | 13/01/2023                 | 02/02/2023         | 06/06/2023         | date
Bureau                  | 18N                        | 18N                | 18N                | office
Régime                  | C100                       | C100               | C100               | procedure
NINEA                   | 0000000022G3               | 0000000012G3       | 0000000002G3       | importer_id~
Importateur             | ASTER SENEGAL SARL         | ASTER SENEGAL SARL | ASTER SENEGAL SARL | importer_name
Fournisseur             | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH     | NORDHAVEN GMBH     | exporter_name
Pays d'origine          | CHINE                      | CHINE              | CHINE              | origin_country
Pays de provenance      | FRANCE                     | FRANCE             | FRANCE             | dispatch_country
Position tarifaire      | 8525890000                 | 8525890000         | 8525890000         | hs_code
Désignation commerciale | APPAREILS PHOTO            | APPAREILS PHOTO    | APPAREILS PHOTO    | description
Nombre de colis         | 13                         | 2                  | 6                  | package_count
Poids brut (kg)         | 22.0                       | 11.0               | 15.0               | gross_weight KGM
Poids net (kg)          | 21.0                       | 10.0               | 14.0               | net_weight KGM
Valeur FOB (FCFA)       | 100012                     | 100001             | 100005             | value fob XOF~
Valeur CAF (FCFA)       | 110012                     | 110001             | 110005             | value cif XOF~
Droits et taxes         | 20012                      | 20001              | 20005              | value duty
)"),
              "item SN import");
}

TEST(LayoutUnseen, AUkrainianFileWithAbbreviatedHeadersIsUnderstood) {
    EXPECT_EQ(check("Імпорт України.csv", R"(
Дата оформлення     | 13.01.2023                 | 02.02.2023                | 06.06.2023                | date released
Номер МД            | UA100002/2023/000204       | UA100001/2023/000017      | UA100000/2023/000085      | declaration_number
Тип                 | ІМ 40 ДЕ                   | ІМ 40 ДЕ                  | ІМ 40 ДЕ                  | ?
Відправник          | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH            | NORDHAVEN GMBH            | exporter_name
ЄДРПОУ одержувача   | 12345672                   | 12345671                  | 12345670                  | importer_id
Одержувач           | ТОВ "АСТРА"                | ТОВ "НОРД ТРЕЙД"          | ТОВ "НОРД ТРЕЙД"          | importer_name
№                   | 1                          | 2                         | 3                         | ?
Код товару          | 8525890000                 | 8806220000                | 8471300000                | hs_code
Опис товару         | 1. Камери цифрові, арт. 12 | 1. Камери цифрові, арт. 1 | 1. Камери цифрові, арт. 5 | description
Країна торг.        | Китай                      | Китай                     | Китай                     | trade_country
Країна відправлення | Польща                     | Польща                    | Польща                    | dispatch_country
Країна походження   | Китай                      | Китай                     | Китай                     | origin_country
Умови поставки      | FCA                        | FCA                       | FCA                       | incoterms
Місце поставки      | SHENZHEN                   | SHENZHEN                  | SHENZHEN                  | incoterms_place
Кількість           | 13                         | 2                         | 6                         | quantity
Один.вим.           | шт                         | шт                        | шт                        | quantity_unit
Брутто, кг          | 24,5                       | 13,5                      | 17,5                      | gross_weight KGM
Нетто, кг           | 22,5                       | 11,5                      | 15,5                      | net_weight KGM
Фактурна вартість   | 1012,5                     | 1001,5                    | 1005,5                    | value invoice row
Валюта              | USD                        | USD                       | USD                       | currency
Митна вартість, грн | 37006,6                    | 36605,1                   | 36751,1                   | value customs UAH
Торг.марка          | ASTER                      | ASTER                     | ASTER                     | brand
Виробник            | ASTER TECH                 | ASTER TECH                | ASTER TECH                | manufacturer_name
Контракт            | N 0 від 01.02.2023         | N 1 від 01.02.2023        | N 2 від 01.02.2023        | contract_number
)"),
              "item UA import");
}

TEST(LayoutUnseen, ARomanianSpeakingCustomsOfficeIsUnderstood) {
    EXPECT_EQ(check("Moldova import.csv", R"(
Nr. declarației          | 4012/2023                  | 4001/2023             | 4005/2023             | declaration_number
Data                     | 13.01.2023                 | 02.02.2023            | 06.06.2023            | date
Cod fiscal importator    | 1003600000005              | 1003600000001         | 1003600000005         | importer_id
Denumirea importatorului | ASTER SRL                  | ASTER SRL             | ASTER SRL             | importer_name
Denumirea exportatorului | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH        | NORDHAVEN GMBH        | exporter_name
Țara de origine          | China                      | China                 | China                 | origin_country
Țara de expediție        | Polonia                    | Polonia               | Polonia               | dispatch_country
Codul mărfii             | 852589000                  | 852589000             | 852589000             | hs_code
Denumirea mărfii         | Camere video digitale      | Camere video digitale | Camere video digitale | description
Greutate netă, kg        | 13.0                       | 2.0                   | 6.0                   | net_weight KGM
Greutate brută, kg       | 14.0                       | 3.0                   | 7.0                   | gross_weight KGM
Cantitate                | 13                         | 2                     | 6                     | quantity
Unitate de măsură        | BUC                        | BUC                   | BUC                   | quantity_unit
Valoarea în vamă, MDL    | 2016.00                    | 1818.00               | 1890.00               | value customs MDL
Valoarea statistică, USD | 112.00                     | 101.00                | 105.00                | value statistical USD
Condiții de livrare      | DAP CHISINAU               | DAP CHISINAU          | DAP CHISINAU          | incoterms
)"),
              "item MD import");
}

TEST(LayoutUnseen, AGeorgianImportFileIsUnderstood) {
    EXPECT_EQ(check("georgia_import.csv", R"(
REGISTRATION DATE   | 13/01/2023                 | 02/02/2023      | 06/06/2023      | date
DECLARATION NUMBER  | C70012                     | C70001          | C70005          | declaration_number
IMPORTER ID CODE    | 404000002                  | 404000001       | 404000000       | importer_id
IMPORTER            | ASTER GE LLC               | ASTER GE LLC    | ASTER GE LLC    | importer_name
EXPORTER            | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH  | NORDHAVEN GMBH  | exporter_name
COMMODITY CODE      | 85258900                   | 85258900        | 85258900        | hs_code
COMMODITY NAME      | DIGITAL CAMERAS            | DIGITAL CAMERAS | DIGITAL CAMERAS | description
ORIGIN              | CN                         | CN              | CN              | origin_country
DISPATCH COUNTRY    | TR                         | TR              | TR              | dispatch_country
TRADING COUNTRY     | TR                         | TR              | TR              | trade_country
NET WEIGHT          | 17.0                       | 6.0             | 10.0            | net_weight
SUPPLEMENTARY UNITS | 13                         | 2               | 6               | supplementary_quantity~
CUSTOMS VALUE GEL   | 302.40                     | 272.70          | 283.50          | value customs GEL
INVOICE VALUE       | 112.00                     | 101.00          | 105.00          | value invoice row
INVOICE CURRENCY    | USD                        | USD             | USD             | currency
VEHICLE NUMBER      | AB-012-CD                  | AB-001-CD       | AB-005-CD       | vehicle
)"),
              "item GE import");
}

TEST(LayoutUnseen, ATurkishExportFileIsUnderstood) {
    EXPECT_EQ(check("ihracat_2023.csv", R"(
Tescil Tarihi            | 13.01.2023                 | 02.02.2023                 | 06.06.2023                 | date
Beyanname No             | 23341200EX00000012         | 23341200EX00000001         | 23341200EX00000005         | declaration_number
İhracatçı Unvanı         | ASTER SANAYI VE TICARET AS | ASTER SANAYI VE TICARET AS | ASTER SANAYI VE TICARET AS | exporter_name
İhracatçı Vergi No       | 1234567890                 | 1234567891                 | 1234567892                 | exporter_id
Alıcı Adı                | KOLIBRI LLC                | KOLIBRI LLC                | KOLIBRI LLC                | importer_name
Alıcı Ülkesi             | RUSYA FEDERASYONU          | RUSYA FEDERASYONU          | RUSYA FEDERASYONU          | importer_country
GTİP No                  | 852589000011               | 852589000011               | 852589000011               | hs_code
Ticari Tanım             | DIJITAL KAMERA             | DIJITAL KAMERA             | DIJITAL KAMERA             | description
Menşe Ülke               | ÇİN                        | ÇİN                        | ÇİN                        | origin_country
Varış Ülkesi             | RUSYA FEDERASYONU          | RUSYA FEDERASYONU          | RUSYA FEDERASYONU          | destination_country
Miktar                   | 13                         | 2                          | 6                          | quantity
Ölçü Birimi              | ADET                       | ADET                       | ADET                       | quantity_unit
Net Ağırlık (kg)         | 15,5                       | 4,5                        | 8,5                        | net_weight KGM
Brüt Ağırlık (kg)        | 16,5                       | 5,5                        | 9,5                        | gross_weight KGM
İstatistiki Kıymet (USD) | 112,75                     | 101,75                     | 105,75                     | value statistical USD
Fatura Tutarı            | 112,75                     | 101,75                     | 105,75                     | value invoice row
Döviz Cinsi              | USD                        | USD                        | USD                        | currency
Teslim Şekli             | CIF                        | CIF                        | CIF                        | incoterms
Gümrük İdaresi           | ERENKÖY                    | ERENKÖY                    | ERENKÖY                    | office
Rejim Kodu               | 1000                       | 1000                       | 1000                       | procedure
)"),
              "item TR export");
}

TEST(LayoutUnseen, RupeesAreThoseOfTheReportingCountry) {
    EXPECT_EQ(check("PAKISTAN IMPORT SAMPLE.csv", R"(
GD NO                     | KAPE-HC-1012               | KAPE-HC-1001     | KAPE-HC-1005     | declaration_number
GD DATE                   | 13-Jan-2023                | 02-Feb-2023      | 06-Feb-2023      | date
IMPORTER NAME             | ASTER TRADERS              | ASTER TRADERS    | ASTER TRADERS    | importer_name
IMPORTER NTN              | 1234567-0                  | 1234568-1        | 1234568-1        | importer_id
IMPORTER ADDRESS          | PLOT 12, KARACHI           | PLOT 12, KARACHI | PLOT 12, KARACHI | importer_address
HS CODE                   | 8525.8900                  | 8525.8900        | 8525.8900        | hs_code
ITEM DESCRIPTION          | DIGITAL CAMERA             | DIGITAL CAMERA   | DIGITAL CAMERA   | description
ORIGIN COUNTRY            | CHINA                      | CHINA            | CHINA            | origin_country
QTY                       | 22                         | 11               | 15               | quantity
UOM                       | PCS                        | PCS              | PCS              | quantity_unit
DECLARED UNIT PRICE (US$) | 2.5                        | 2.5              | 2.5              | value unit_price USD
ASSESSED UNIT PRICE (US$) | 2.75                       | 2.75             | 2.75             | value unit_price USD -
IMPORT VALUE (RS)         | 15400.00                   | 7700.00          | 10500.00         | value unknown PKR~
ASSESSED VALUE (RS)       | 16940.00                   | 8470.00          | 11550.00         | value customs PKR~
SUPPLIER                  | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH   | NORDHAVEN GMBH   | exporter_name
COLLECTORATE              | KARACHI EAST               | KARACHI EAST     | KARACHI EAST     | office
AGENT NAME                | BLUE CLEARING              | BLUE CLEARING    | BLUE CLEARING    | declarant_name
VESSEL                    | EVER ROSE                  | EVER ROSE        | EVER ROSE        | vehicle
DUTY PAID                 | 1200                       | 1200             | 1200             | value duty
)"),
              "item PK import");
}

TEST(LayoutUnseen, AValueInForeignCurrencyIsInTheRowsCurrency) {
    EXPECT_EQ(check("philippines import.csv", R"(
ENTRY NO               | C-10012             | C-10001             | C-10005             | declaration_number
ENTRY DATE             | 2023-01-13          | 2023-02-02          | 2023-06-06          | date
CONSIGNEE              | NORDHAVEN PHILS INC | NORDHAVEN PHILS INC | NORDHAVEN PHILS INC | importer_name
HS CODE                | 85258900            | 85258900            | 85258900            | hs_code
GOODS DESCRIPTION      | DRONE CAMERAS       | DRONE CAMERAS       | DRONE CAMERAS       | description
COUNTRY OF ORIGIN      | CHINA               | CHINA               | CHINA               | origin_country
COUNTRY OF EXPORT      | HONGKONG            | HONGKONG            | HONGKONG            | dispatch_country
PORT OF ENTRY          | PORT OF MANILA      | PORT OF MANILA      | PORT OF MANILA      | discharge_place
GROSS MASS (KGS)       | 32.0                | 21.0                | 25.0                | gross_weight KGM
NET MASS (KGS)         | 30.0                | 19.0                | 23.0                | net_weight KGM
DUTIABLE VALUE FOREIGN | 512.00              | 501.00              | 505.00              | value customs row
CURRENCY               | USD                 | EUR                 | EUR                 | currency
EXCHANGE RATE          | 55.2                | 60.1                | 60.1                | exchange_rate
DUTIABLE VALUE PHP     | 28262.40            | 30110.10            | 30350.50            | value customs PHP
DUTIES AND TAXES       | 112.00              | 101.00              | 105.00              | value duty
PREFERENTIAL CODE      | ACFTA               | ACFTA               | ACFTA               | ?
BROKER NAME            | JUAN BROKERAGE      | JUAN BROKERAGE      | JUAN BROKERAGE      | declarant_name
)"),
              "item PH import");
}

TEST(LayoutUnseen, AnEthiopianImportFileIsUnderstood) {
    EXPECT_EQ(check("Ethiopia_imports.csv", R"(
Registration Date      | 13/01/2023       | 02/02/2023       | 06/06/2023       | date
Declaration No.        | C00004           | C00000           | C00001           | declaration_number
Importer TIN           | 0000001234       | 0000001235       | 0000001236       | importer_id
Importer Name          | ASTER PLC        | ASTER PLC        | ASTER PLC        | importer_name
CPC                    | 4000             | 4000             | 4000             | procedure
Item No.               | 1                | 2                | 3                | item_number
HS Code                | 85258900         | 85258900         | 85258900         | hs_code
HS Description         | Other cameras    | Other cameras    | Other cameras    | hs_description
Commercial Description | CAMERA FOR DRONE | CAMERA FOR DRONE | CAMERA FOR DRONE | description
Country of Origin      | China            | China            | China            | origin_country
Country of Consignment | UAE              | UAE              | UAE              | dispatch_country~
Net Wt (Kg)            | 22.0             | 11.0             | 15.0             | net_weight KGM
Gross Wt (Kg)          | 23.0             | 12.0             | 16.0             | gross_weight KGM
Quantity               | 13               | 2                | 6                | quantity
Unit                   | NMB              | NMB              | NMB              | quantity_unit
CIF Value (ETB)        | 6104.00          | 5504.50          | 5722.50          | value cif ETB
CIF Value (USD)        | 112.00           | 101.00           | 105.00           | value cif USD
Total Tax (ETB)        | 2240.00          | 2020.00          | 2100.00          | value duty ETB
)"),
              "item ET import");
}

TEST(LayoutUnseen, AKenyanImportFileIsUnderstood) {
    EXPECT_EQ(check("Kenya Imports 2021.csv", R"(
ENTRY_NUMBER      | 2021MSA000012              | 2021MSA000001     | 2021MSA000005     | declaration_number
REG_DATE          | 2023-01-13                 | 2023-02-02        | 2023-06-06        | date
IMPORTER_PIN      | P051234567A                | P051234568A       | P051234569A       | importer_id
IMPORTER          | ASTER KENYA LTD            | ASTER KENYA LTD   | ASTER KENYA LTD   | importer_name
SUPPLIER          | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH    | NORDHAVEN GMBH    | exporter_name
HSCODE            | 85258900                   | 85258900          | 85258900          | hs_code
GOODS_DESC        | CAMERAS                    | CAMERAS           | CAMERAS           | description
ORIGIN            | CN                         | CN                | CN                | origin_country
QTY               | 13                         | 2                 | 6                 | quantity
UNIT              | U                          | U                 | U                 | quantity_unit
NET_WT            | 15.0                       | 4.0               | 8.0               | net_weight
CUSTOMS_VALUE_KSH | 100012.00                  | 100001.00         | 100005.00         | value customs KES
FOB_KSH           | 90012.00                   | 90001.00          | 90005.00          | value fob KES
PORT_OF_DISCHARGE | MOMBASA                    | MOMBASA           | MOMBASA           | discharge_place
CLEARING_AGENT    | BLUE CLEARING LTD          | BLUE CLEARING LTD | BLUE CLEARING LTD | declarant_name
)"),
              "item KE import");
}

TEST(LayoutUnseen, AnIndonesianImportFileIsUnderstood) {
    EXPECT_EQ(check("Impor Indonesia 2023.csv", R"(
Nomor PIB         | 000085                     | 000008                  | 000036                  | declaration_number
Tanggal PIB       | 2023-01-13                 | 2023-02-02              | 2023-06-06              | date
NPWP Importir     | 01.234.567.3-012.000       | 01.234.567.1-012.000    | 01.234.567.5-012.000    | importer_id
Nama Importir     | PT ASTER INDONESIA         | PT ASTER INDONESIA      | PT ASTER INDONESIA      | importer_name
Alamat Importir   | JL MERDEKA NO 1 JAKARTA    | JL MERDEKA NO 1 JAKARTA | JL MERDEKA NO 1 JAKARTA | importer_address
Nama Pemasok      | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH          | NORDHAVEN GMBH          | exporter_name
Negara Asal       | CN                         | CN                      | CN                      | origin_country
Pelabuhan Muat    | CNSHA                      | CNSHA                   | CNSHA                   | loading_place
Pelabuhan Bongkar | IDTPP                      | IDTPP                   | IDTPP                   | discharge_place
Kode HS           | 85258900                   | 85258900                | 85258900                | hs_code
Uraian Barang     | KAMERA DRONE               | KAMERA DRONE            | KAMERA DRONE            | description
Jumlah Satuan     | 13                         | 2                       | 6                       | quantity~
Kode Satuan       | PCE                        | PCE                     | PCE                     | quantity_unit
Berat Bersih (Kg) | 14.00                      | 3.00                    | 7.00                    | net_weight KGM
Berat Kotor (Kg)  | 15.00                      | 4.00                    | 8.00                    | gross_weight KGM
Nilai CIF (USD)   | 112.00                     | 101.00                  | 105.00                  | value cif USD
Kantor Pabean     | KPU TANJUNG PRIOK          | KPU TANJUNG PRIOK       | KPU TANJUNG PRIOK       | office
Merek             | ASTER                      | ASTER                   | ASTER                   | brand
Tipe              | X1                         | X1                      | X1                      | ?
)"),
              "item ID import");
}

TEST(LayoutUnseen, RussianWordsAreUnderstood) {
    EXPECT_EQ(check("ru_words.csv", R"(
№ п/п                         | 13                      | 2                       | 6                       | ignored
Номер ДТ                      | 10005030/130123/3000012 | 10005030/020223/3000001 | 10005030/060623/3000005 | declaration_number
Дата регистрации              | 13.01.2023              | 02.02.2023              | 06.06.2023              | date
Направление                   | ИМ                      | ИМ                      | ИМ                      | direction
ИНН отправителя               |                         |                         |                         | exporter_id~
Наименование отправителя      | NORDHAVEN GMBH          | NORDHAVEN GMBH          | NORDHAVEN GMBH          | exporter_name
Адрес отправителя             | BERLIN, HAUPTSTR 1      | BERLIN, HAUPTSTR 1      | BERLIN, HAUPTSTR 1      | exporter_address
ИНН получателя                | 7707083893              | 7707083893              | 7707083893              | importer_id
Наименование получателя       | ООО "АСТРА"             | ООО "АСТРА"             | ООО "АСТРА"             | importer_name
Страна отправления            | ГЕРМАНИЯ                | ГЕРМАНИЯ                | ГЕРМАНИЯ                | dispatch_country
Страна происхождения          | КИТАЙ                   | КИТАЙ                   | КИТАЙ                   | origin_country
Страна назначения             | РОССИЯ                  | РОССИЯ                  | РОССИЯ                  | destination_country
Код ТН ВЭД                    | 8525890000              | 8525890000              | 8525890000              | hs_code
Описание товара               | КАМЕРЫ ЦИФРОВЫЕ         | КАМЕРЫ ЦИФРОВЫЕ         | КАМЕРЫ ЦИФРОВЫЕ         | description
Фирма-изготовитель            | ASTER                   | ASTER                   | ASTER                   | manufacturer_name
Товарный знак                 | ASTER                   | ASTER                   | ASTER                   | brand
Вес брутто, кг                | 1 234,5                 | 1 234,5                 | 1 234,5                 | gross_weight KGM
Вес нетто, кг                 | 22,5                    | 11,5                    | 15,5                    | net_weight KGM
Кол-во                        | 13                      | 2                       | 6                       | quantity
Ед. изм.                      | ШТ                      | ШТ                      | ШТ                      | quantity_unit
Статистическая стоимость, USD | 1512,25                 | 1501,25                 | 1505,25                 | value statistical USD
Фактурная стоимость           | 1412,25                 | 1401,25                 | 1405,25                 | value invoice row
Валюта контракта              | EUR                     | EUR                     | EUR                     | currency
Условия поставки              | DAP МОСКВА              | DAP МОСКВА              | DAP МОСКВА              | incoterms
Процедура                     | 4000000                 | 4000000                 | 4000000                 | procedure
Таможенный орган              | 10005030                | 10005030                | 10005030                | office
)"),
              "item RU import");
}

TEST(LayoutUnseen, TheBoxesOfTheRussianDeclarationAreKnown) {
    EXPECT_EQ(check("Экспорт ГТД 2022.csv", R"(
ND     | 10005030/130122/3000012 | 10005030/020222/3000001 | 10005030/060622/3000005 | declaration_number
G011   | ЭК                      | ЭК                      | ЭК                      | direction
G021   | 7707083893              | 7707083893              | 7707083893              | exporter_id
G022   | ООО "НОРДХАВЕН"         | ООО "НОРДХАВЕН"         | ООО "НОРДХАВЕН"         | exporter_name
G023   | МОСКВА, УЛ. ЛЕСНАЯ, 5   | МОСКВА, УЛ. ЛЕСНАЯ, 5   | МОСКВА, УЛ. ЛЕСНАЯ, 5   | exporter_address
G081   |                         |                         |                         | importer_id~
G082   | ASTER TECH CO LTD       | ASTER TECH CO LTD       | ASTER TECH CO LTD       | importer_name
G083   | SHENZHEN, CHINA         | SHENZHEN, CHINA         | SHENZHEN, CHINA         | importer_address
G15A   | RU                      | RU                      | RU                      | dispatch_country
G17A   | CN                      | CN                      | CN                      | destination_country
G202   | FCA                     | FCA                     | FCA                     | incoterms
G2021  | МОСКВА                  | МОСКВА                  | МОСКВА                  | incoterms_place
G221   | RUB                     | RUB                     | RUB                     | currency
G31_1  | 1. БЕСПИЛОТНЫЕ АППАРАТЫ | 1. БЕСПИЛОТНЫЕ АППАРАТЫ | 1. БЕСПИЛОТНЫЕ АППАРАТЫ | description
G31_11 | ASTER                   | ASTER                   | ASTER                   | manufacturer_name
G31_12 | ASTER                   | ASTER                   | ASTER                   | brand
G32    | 1                       | 2                       | 3                       | item_number
G33    | 8806220000              | 8806220000              | 8806220000              | hs_code
G34    | RU                      | RU                      | RU                      | origin_country
G35    | 24.0                    | 13.0                    | 17.0                    | gross_weight KGM
G37    | 1000000                 | 1000000                 | 1000000                 | procedure
G38    | 22.0                    | 11.0                    | 15.0                    | net_weight KGM
G42    | 10012.00                | 10001.00                | 10005.00                | value invoice row
G45    | 10012.00                | 10001.00                | 10005.00                | value customs RUB
G46    | 162.00                  | 151.00                  | 155.00                  | value statistical USD
G072   | 13.01.2022              | 02.02.2022              | 06.06.2022              | date
)"),
              "item RU export");
}

TEST(LayoutUnseen, AChineseImportFileIsUnderstood) {
    EXPECT_EQ(check("进口数据2023.csv", R"(
申报日期     | 20230113           | 20230202           | 20230606           | date
报关单号     | 530420200000000012 | 530420200000000001 | 530420200000000005 | declaration_number
境内收货人    | 深圳市蓝雀科技有限公司        | 深圳市蓝雀科技有限公司        | 深圳市蓝雀科技有限公司        | importer_name
统一社会信用代码 | 91440300MA5DABCD03 | 91440300MA5DABCD01 | 91440300MA5DABCD05 | importer_id~
境外发货人    | ASTER LLC          | ASTER LLC          | ASTER LLC          | exporter_name
商品编码     | 8525890000         | 8525890000         | 8525890000         | hs_code
品名       | 数码相机               | 数码相机               | 数码相机               | description
规格型号     | X12型               | X1型                | X5型                | model
数量       | 13                 | 2                  | 6                  | quantity
单位       | 台                  | 台                  | 台                  | quantity_unit
净重(千克)   | 14.0               | 3.0                | 7.0                | net_weight KGM
总价       | 712.00             | 701.00             | 705.00             | value unknown row
币制       | CNY                | CNY                | CNY                | currency
美元值      | 112.00             | 101.00             | 105.00             | value unknown USD
原产国      | 日本                 | 日本                 | 日本                 | origin_country
启运国      | 香港                 | 香港                 | 香港                 | dispatch_country
最终目的国    | 中国                 | 中国                 | 中国                 | destination_country
监管方式     | 一般贸易               | 一般贸易               | 一般贸易               | procedure
运输方式     | 水路运输               | 水路运输               | 水路运输               | transport_mode
进口口岸     | 蛇口海关               | 蛇口海关               | 蛇口海关               | office
成交方式     | CIF                | CIF                | CIF                | incoterms
收货人地址    | 深圳市南山区科技路1号        | 深圳市南山区科技路1号        | 深圳市南山区科技路1号        | importer_address
)"),
              "item CN import");
}

TEST(LayoutUnseen, BillsOfLadingAreUnderstood) {
    EXPECT_EQ(check("BL_shipments.csv", R"(
Bill of Lading Number | MAEU000000012              | MAEU000000001            | MAEU000000005            | transport_document
Arrival Date          | 2023-01-13                 | 2023-02-02               | 2023-06-06               | date arrived
Shipper Name          | SHENZHEN ASTER TECH CO LTD | NORDHAVEN GMBH           | NORDHAVEN GMBH           | exporter_name
Shipper Address       | 1 HARBOUR ROAD, SHENZHEN   | 1 HARBOUR ROAD, SHENZHEN | 1 HARBOUR ROAD, SHENZHEN | exporter_address
Consignee Name        | ASTER USA INC              | ASTER USA INC            | ASTER USA INC            | importer_name
Consignee Address     | 5 MAIN ST, NEW YORK NY     | 5 MAIN ST, NEW YORK NY   | 5 MAIN ST, NEW YORK NY   | importer_address
Notify Party          | SAME AS CONSIGNEE          | SAME AS CONSIGNEE        | SAME AS CONSIGNEE        | notify_party_name
Vessel Name           | EVER ROSE                  | EVER ROSE                | EVER ROSE                | vehicle
Voyage No             | 012W                       | 001W                     | 005W                     | vehicle -
Marks & Numbers       | N/M                        | N/M                      | N/M                      | ?
Container No          | MSKU1234565                | MSKU1234565              | MSKU1234565              | container
Port of Lading        | YANTIAN                    | YANTIAN                  | YANTIAN                  | loading_place
Port of Unlading      | NEW YORK                   | NEW YORK                 | NEW YORK                 | discharge_place
Place of Receipt      | SHENZHEN                   | SHENZHEN                 | SHENZHEN                 | loading_place -
Weight (KG)           | 1012.0                     | 1001.0                   | 1005.0                   | gross_weight KGM~
Quantity              | 22                         | 11                       | 15                       | quantity
Quantity Unit         | CTN                        | CTN                      | CTN                      | quantity_unit
Product Description   | DIGITAL CAMERAS            | DIGITAL CAMERAS          | DIGITAL CAMERAS          | description
HS Code               | 852589                     | 852589                   | 852589                   | hs_code
TEU                   | 1                          | 1                        | 1                        | ?
Carrier Code          | MAEU                       | MAEU                     | MAEU                     | ?
)"),
              "item - -");
}

TEST(LayoutUnseen, AShortHandImporterIsANameAndAMonthOfAStatisticalOfficeIsAMonth) {
    EXPECT_EQ(check("sheet.csv", R"(
Imp_Name    | NORDHAVEN TRADING LTD | COMERCIAL ANDINA SAC | ASTER IMPORT LLC  | importer_name
Exp_Name    | SHENZHEN ASTER CO LTD | NORDHAVEN GMBH       | TALLOW BRIDGE LTD | exporter_name
HS Code     | 85258900              | 88062200             | 84713000          | hs_code
Imp Country | CHINA                 | KENYA                | GERMANY           | destination_country
Imp Value   | 1036.00               | 1003.50              | 1015.25           | value unknown
Period      | 2024M11               | 2024M01              | 2024M12           | date month
)"),
              "aggregate - -");
}

TEST(LayoutUnseen, AMonthByNameWithAShortYearIsReadWithTheYearLast) {
    const std::string rows =
        "SB_DATE | EXPORTER | RITC_CODE | FOB_INR\n"
        "17-Jan-24 | NORDHAVEN LTD | 85258000 | 9795.10\n"
        "03-Feb-24 | ASTER PVT LTD | 88062200 | 1200.50\n";
    const Layout layout = find_layout(testing::sheet(rows), {"India export.csv", ""});
    EXPECT_EQ(testing::role_of(layout, "SB_DATE"), "date");
    EXPECT_EQ(testing::column(layout, "SB_DATE").date_order, DateOrder::dmy);
}

}  // namespace
}  // namespace waybill
