// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "ingest/header_words_tables.hpp"

// More languages of customs files: German, Polish, Serbian and its neighbours, Azerbaijani, Mongolian,
// Indonesian, Arabic. Hand-kept, as the other parts of the dictionary.

namespace waybill::detail {
namespace {

using enum Concept;

// clang-format off: words of one meaning stay together, wrapped by hand

constexpr auto who = std::to_array<DictionaryLine>({
    line("uvoznik*|uvozitel|importlogch|импортлогч|idxalci|المستورد|اسم المستورد|مستورد", importer),
    line("izvoznik*|eksportlogch|экспортлогч|ixracci|المصدر|المصدّر|مصدر", exporter),
    line("nadawca|posiljalac|posiljatelj|gonderen|илгээгч|الشاحن", shipper),
    line("odbiorca|primalac|primatelj|alan|хүлээн авагч|المرسل اليه", consignee),
    line("dostawca|dobavljac|нийлүүлэгч|tachizatci|المورد", supplier),
    line("nabywca|kupac|худалдан авагч|alici|المشتري", buyer),
    line("producent|proizvodjac|proizvodac|үйлдвэрлэгч|istehsalci|الشركة المصنعة", manufacturer),
    line("zglaszajacy|anmelder|deklarant*|мэдүүлэгч|beyannameci", declarant),
    line("nip|regon|eori|pib uvoznika|pib izvoznika|mb|oib|voen|voeni|регистрийн дугаар|ust id|ustid|"
         "الرقم الضريبي|رقم ضريبي|pan|pan no", tax_id),
    line("nazwa|naziv|ad|нэр|اسم|firmenname", name),
    line("adresa|unvan|хаяг|العنوان|ulica", address),
    line("kraj|zemlja|drzava|olke|olkesi|улс|بلد|land|laender|lander", country),
    line("numer|broj|br|nomresi|nomre|дугаар|رقم|nummer|lp|r br", number),
    line("kod|sifra|sifre|kodu|код|رمز", code),
});

constexpr auto when_and_where = std::to_array<DictionaryLine>({
    line("datum|tarix|tarixi|огноо|تاريخ|przyjecia", date),
    line("mesec|mjesec|miesiac|ay|сар|الشهر|شهر|bulan", month),
    line("godina|rok|il|оны|он|السنة|jahr", year),
    line("pochodzenia|porekla|podrijetla|mense|гарал үүсэл|гарал үүслийн|المنشأ|منشا|ursprungs", origin),
    line("kraj pochodzenia|zemlja porekla|mense olkesi|гарал үүслийн улс|بلد المنشأ|ursprungsland", origin, country),
    line("kraj wysylki|zemlja isporuke|zemlja izvoza|gonderen olke|илгээсэн улс|بلد التصدير|versendungsland",
         dispatch, country),
    line("kraj przeznaczenia|zemlja odredista|teyinat olkesi|хүрэх улс|بلد المقصد|bestimmungsland", destination, country),
    line("handelspartner|partnerland|kontrahent", partner),
    line("oddzial celny|urzad celny|carinarnica|carinska ispostava|gomruk|gomruk orqani|гаалийн хороо|боомт|"
         "المركز الجمركي|zollstelle", office),
    line("verkehrsrichtung", direction),
    line("przywoz|uvoz|idxal|einfuhr|الاستيراد|استيراد|импортын", import_),
    line("wywoz|izvoz|ixrac|ausfuhr|التصدير|экспортын", export_),
});

constexpr auto goods_and_worth = std::to_array<DictionaryLine>({
    line("taric|kod taric|kod cn|pozycja taryfowa|tarifna oznaka|tarifni broj|xif mn|xif mn kodu|бтук|بند جمركي|"
         "البند الجمركي|رمز النظام المنسق|pauta|codigo pautal|posicao pautal|zolltarif|warenkategorie", hs),
    line("towar*|roba|robe|mal|бараа|барааны|البضاعة|بضاعة|uraian barang", goods),
    line("opis|nazwa towaru|naziv robe|malin adi|барааны нэр|وصف|الوصف|وصف البضاعة|uraian", goods, description),
    line("ilosc|kolicina|miqdar|тоо хэмжээ|тоо|الكمية|كمية|menge", quantity),
    line("zusatzmenge|ilosc w jedn uzup", supplementary, quantity),
    line("jedn uzup|jednostka uzupelniajaca|einheit zusatzmenge|zusatzeinheit", supplementary, unit),
    line("jednostka*|jedn|jm|olcu vahidi|хэмжих нэгж|الوحدة|وحدة|einheit", unit),
    line("masa netto|neto masa|xalis ceki|цэвэр жин|الوزن الصافي|eigenmasse|nettomasse|berat bersih", net, weight),
    line("masa brutto|bruto masa|brutto ceki|бохир жин|الوزن القائم|الوزن الاجمالي|rohmasse|bruttomasse|berat kotor",
         gross, weight),
    line("wartosc|vrednost|vrijednost|deyer|дүн|үнийн дүн|القيمة|قيمة|wert|nilai", value),
    line("statystyczna|statisticka|statistik deyer", statistical),
    line("cena pozycji", value, invoice),
    line("waluta|valuta|valyuta|валют|العملة|عملة|wahrung", currency),
    line("clo|carina|gomruk rusumu|гаалийн татвар|الرسوم|رسوم|zoll|imposicoes", duty),
    line("mrn|nr mrn|broj deklaracije|gb nomresi|мэдүүлгийн дугаар|رقم البيان|documento unico", declaration, number),
});

// clang-format on

constexpr auto all = joined(who, when_and_where, goods_and_worth);

}  // namespace

std::span<const DictionaryLine> more_words() {
    return all;
}

}  // namespace waybill::detail
