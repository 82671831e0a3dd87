// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "ingest/header_words_tables.hpp"

// The dictionary of header words, the part of goods, quantities and money. See header_words_table.cpp.

namespace waybill::detail {
namespace {

using enum Concept;

// clang-format off: words of one meaning stay together, wrapped by hand

// Goods.
constexpr auto goods_lines = std::to_array<DictionaryLine>({
    line("hs|hsn|hts|htsus|h s|tariff|tariff heading|tariff item|taric|ncm|naladi|"
         "naladisa|nandina|sac|ritc|itc hs|itchs|ahtn|cet|nc8|cn8|hs10|hs8|hs6|product nc|co ncm|partida|partida arancelaria|subpartida|"
         "subpartida arancelaria|subpartida nacional|posicion arancelaria|posicion|"
         "fraccion arancelaria|fraccion|arancelari*|arancel|item arancelario|"
         "posicao fiscal|position tarifaire|nomenclature|nomenclatura|sh|nts|"
         "espece tarifaire|ngp|gtip|тнвэд|тн вэд|тнвед|тн вед|уктзед|"
         "укт зед|уктвед|укт вед|уктвэд|укт вэд|税则号列|税则号|税号|harmonized|harmonised|"
         "zolltarifnummer|warennummer|tarif|tarife|sub heading|subheading|tarifaire|armonizado|"
         "sistema armonizado|classification|inciso|inciso arancelario|稅則號列|세번|税表番号|tnved|tn ved|товарн* позици*|товарн* подсубпозици*|товарн* субпозици*|товарн* код*", hs),
    line("hs code|tariff code|commodity code|harmonized code|cn code|nc code|pct code|pct heading|cet code|"
         "code sh|code douanier|sa code|hs no|codigo arancelario|codigo ncm|gtip no|gtip kodu|gtip numarasi|"
         "код согласно тн вэд|kode hs|pos tarif|ma hs|ma so hs|ma so hang hoa|ma hang|hs编码|海关编码|商品编码|"
         "商品编号|商品代码|hs码|货品编码|商品編碼|商品編號|세번부호|품목번호|품목코드|hs코드|hs부호|cod nc|"
         "統計品目番号|hsコード|品目コード|貨品分類號列|貨品號列|品目番号|cod arancel|cod partida", hs, code),
    line("no ncm|no ncm por|품목명", hs, description),
    line("chapter|chapters|capitulo|chapitre|глав*|товарн* групп*|章|heading|headings|fasil|hs2|hs4", short_hs),
    line("digit|digits|digitos|digito|знак|знака|знаков|位|position|positions|chiffres|haneli", digits),
    line("goods|good|product|products|prod|producto|productos|produto|produtos|produit|produits|"
         "commodity|commodities|merchandise|mercancia*|mercaderia*|mercadoria*|marchandise*|esya|"
         "esyanin|mal|urun|cargo|товар|товара|товаров|товару|товарів|товарі|товары|груз|груза|вантаж*|"
         "продукт|продукта|продукци*|продукції|商品|货物|品|产品|物品|barang|hang hoa|ten hang|hang|"
         "material|ware|warenbezeichnung|merce|marfa|marfii|marfuri*|produsului|carga", goods),
    line("description|descriptions|desc|descr|dscr|descripcion|descricao|designation|libelle|"
         "denominacion|denomination|denominazione|tanim|tanimi|aciklama|aciklamasi|описани*|опис|"
         "опису|характеристик*|商品描述|货物描述|描述|规格|申报要素|uraian|deskripsi|mo ta|detail|"
         "details|particulars|specification|specifications|especificacion|beschreibung|descrizione|"
         "esya tanimi|opis|opisanie|label|графа 31|гр 31|descriere*", description),
    line("品名|货名|商品名称|货物名称|货物品名|产品名称|商品品名|ticari tanim|ticari tanimi|貨物名稱|"
         "商品名稱|货品名称|품명|거래품명|상품명|品目|中文貨名|貨名|貨品名稱|naim|naimenovanie", goods, description),
    line("brand|brands|brand name|marca|marcas|marque|marka|markasi|trademark|trade mark|trade name|"
         "торговая марка|товарн* знак*|торгов* марк*|марка|торговельн* марк*|бренд*|品牌|商标|merk|"
         "merek|nhan hieu|marke|marchio|марки|торг марка", brand),
    line("model|models|modelo|modele|модел*|型号|артикул*|part number|part no|sku|catalogue number|"
         "catalog number|variety|variedad|mpn|规格型号|model no|tipe model", model),
    line("marks|marks and numbers|marks numbers|marks and nos|marks nos|shipping marks|"
         "marcas y numeros|marques et numeros|唛头|маркировк*|marks no", marks),
});

// How much.
constexpr auto measures = std::to_array<DictionaryLine>({
    line("quantity|quantities|qty|qnty|qtty|quant|qte|quantite|cantidad|cant|quantidade|qtd|qtde|"
         "miktar|miktari|количеств*|кол во|колво|колич|кільк|кількість|кількості|数量|jumlah|so luong|"
         "luong|menge|quantita|adet|jml|volume qty|數量|수량|cantitate*|adedi|ilosc|к сть|к ть|кво|kol|kol vo|kolichestvo", quantity),
    line("第一数量|法定数量|第一法定数量|sup quantity|qt estat|qt estatistica|qcs", supplementary, quantity),
    line("第二数量|第二法定数量|法定第二数量", supplementary, quantity),
    line("法定单位|第一单位|第二单位|第一计量单位|法定计量单位|第二计量单位|法定第一单位|法定第二单位", supplementary, unit),
    line("pieces|pcs|piece|piezas|штук*|шт|个数", pieces),
    line("unit|units|uom|uqc|unit of measure|unit of measurement|units of measure|u m|um|unt|unidad|"
         "unidades|unidad de medida|unidade|unidade de medida|unite|unites|unite de mesure|birim|"
         "birimi|olcu birimi|единиц*|ед|ед изм|ед измерени*|единица измерени*|единицы измерени*|"
         "единице измерени*|одиниц*|од вим|од виміру|одиниця виміру|одиниці виміру|单位|计量单位|"
         "satuan|dvt|don vi|don vi tinh|einheit|unitario|unitaria|unitaire|unita|unds|uni|單位|단위|"
         "один вим|unitate*|und|unid|no unid|umc|umt|unidad medida|단위명|ed|ed izm|計量單位|単位", unit),
    line("measure|measurement|medida|mesure|measurements|dimension|dimensions|size|размер*|尺寸|masura", measure),
    line("supplementary|supp|suppl|additional|addl|second|secondary|suplementaria|supplementaire|"
         "suplementar|estatistica|дополнительн*|доп|втор*|другой|додатков*|дод|第二|法定|tamamlayici|"
         "complementaria|adicional|complementaire|complementaires|complementario", supplementary),
    line("package|packages|pkg|pkgs|packing|packaging|packs|pack|bulto|bultos|colis|embalaje|"
         "embalagem|emballage|carton|cartons|ctns|мест|места|грузов* мест*|упаков*|місць|місця|"
         "пакуван*|包装|kap|kaplar|koli|kemasan|kolli|parcels|boxes|box", package),
    line("件数|件", package, quantity),
    line("weight|wt|wgt|peso|pesos brutos|poids|agirlik|agirligi|вес|веса|масс*|вага|ваги|маса|重量|"
         "重|mass|masa|massa|berat|trong luong|khoi luong|gewicht|tonnage|tonelaje|중량|greutate*", weight),
    line("netto kg|ves netto|mass netto", net, weight),
    line("net|neto|neta|liquido|liquida|netto|нетто|净|bersih|tinh|netto wt|nt|순", net),
    line("gross|bruto|bruta|brut|brute|brutto|брутто|毛|kotor|grs", gross),
    line("n weight|n wt|nt wt|net wt|netwt|net weight|net mass|净重|nett weight|nett|淨重|순중량", net, weight),
    line("g weight|g wt|gr wt|gross wt|grosswt|gross weight|gross mass|毛重|gr weight|총중량", gross, weight),
    line("kg|kgs|kilogram|kilograms|kilo|kilos|kilogramo|kilogramos|кг|килограм*|кілограм*|千克|公斤|"
         "kgm", kilogram),
    line("ton|tons|tonne|tonnes|metric ton|metric tons|mt|mts|тонн*|тн|吨|toneladas|т|t", tonne),
    line("lb|lbs|pounds", pound),
    line("volume|volumen|объем*|обсяг*|体积|cbm|cubic|m 3", volume),
    line("nombre de colis|nombre colis|nombre de bultos", number, package),
});

// Worth.
constexpr auto worth = std::to_array<DictionaryLine>({
    line("value|values|val|valor|valores|valeur|kiymet|kiymeti|bedel|bedeli|стоимост*|ст ть|вартість|"
         "вартості|варт|价值|货值|总值|nilai|tri gia|wert|valore|amount|amt|monto|importe|montant|"
         "tutar|tutari|сумма|суммы|сумму|金额|总额|betrag|cost|costs|costo|cout|custo|worth|turnover|"
         "가격|금액|金額|總值|valoare*|值|стоим|stoim|stoimost|vl|vlr|wartosc|價值|价額", value),
    line("price|prices|precio|preco|prix|fiyat|fiyati|цен*|ціна|ціни|价格|harga|preis|prezzo", price),
    line("单价|don gia|don gia nt|don gia nguyen te|harga satuan|unitprice|單價|단가|pu fob|precio unit|prix unit", unit, price),
    line("总价|成交总价|总金额|總價", total, value),
    line("total|totals|totales|tot|toplam|toplami|итого|всего|общ*|загальн*|总|合计|tong|ttl|grand", total),
    line("total cargo|whole declaration|по всей гтд|по гтд|по дт|по декларации|general total|"
         "shipment total|declaration total|итого по", whole),
    line("sum|sum of|somme|сумма по", sum),
    line("average|avg|average of|avg of|promedio|moyenne|ortalama|средн*|平均|mean", average),
    line("percent|percentage|pct|gt|доля|доли|share|shares|participacion|participation|proportion|"
         "pourcentage|porcentaje|porcentagem|占比|比例|процент*|percentual", percent),
    line("fob|free on board|фоб|离岸价|f o b", fob),
    line("cif|cost insurance freight|cost insurance and freight|caf|сиф|到岸价|c i f", cif),
    line("cfr|cnf|c and f|cost and freight|c f|cpt", cfr),
    line("freight|flete|fletes|frete|fret|navlun|фрахт*|运费|freight charges|fracht|nolo", freight),
    line("insurance|seguro|seguros|assurance|sigorta|страхов*|保费|保险费|asuransi|versicherung", insurance),
    line("duty|duties|tax|taxes|vat|tva|iva|igv|excise|gst|levy|fee|fees|surtax|droit|droits|derechos|"
         "impuesto*|imposto*|tributo*|taxe|ddi|icms|ipi|cofins|пошлин*|налог*|ндс|акциз*|сбор|сборы|"
         "сборов|платеж*|мито|мита|пдв|关税|增值税|消费税|税额|税款|vergi|vergisi|kdv|bea masuk|ppn|"
         "thue|wht|idl|exd|cess|penalty|fine|royalty|liquidated|levies|revenue|tax amount|duty paid|"
         "aranceles|gravamen|gravamenes|advalorem|ad valorem|bcd|igst|igi|관세|관세액|부가세", duty),
    line("税率", duty, rate),
    line("invoice|inv|factura|facture|facturee|fact|fatura|facturado|инвойс*|счет*|фактурн*|фактура|"
         "фактури|рахун*|发票|faktur|hoa don|rechnung|fattura|факт|송장", invoice),
    line("customs|custom|aduana|aduanas|aduanero|aduanera|aduaneiro|aduaneira|douane|douanes|douanier|"
         "douaniere|gumruk|таможенн*|таможн*|митн*|海关|关|pabean|hai quan|zoll|dogana|doganale|vama|"
         "vamii|vamal*|세관", customs),
    line("tri gia tinh thue|과세가격|과세가액", value, assessed),
    line("tri gia nt", value, foreign),
    line("assess|assessed|assessable|dutiable|taxable|imponible|完税|完税价格|valued|cvs", assessed),
    line("declared|declarado|declarada|declaree|заявлен*|申报|beyan edilen", declared),
    line("statistical|stat|statistic|statistica|statistice|statistics|estadistico|estadistica|estatistico|statistique|"
         "istatistik*|istatistiki|статистич*|стат|统计|statistik", statistical),
    line("other|others|otros|outros|autres|прочи*|інші|其他|diger|misc|miscellaneous|expenditures|"
         "charges|landing|loading charges|adjustment|ajuste|корректировк*|коригуван*|deduction|"
         "exemption|exempt|exonerado|льгот*|drawback|rebate|refund|杂费", other),
    line("per|за|за кг|por kg|par kg", per),
    line("not|non|sin|без|不", not_),
    line("currency|curr|ccy|moneda|moeda|devise|monnaie|doviz|doviz cinsi|para birimi|валют*|币制|"
         "币种|货币|mata uang|valuta|nguyen te|ngoai te|결제통화|dong tien|divisa|wahrung|cur|loai tien|幣別|통화", currency),
    line("foreign|extranjera|extranjero|estrangeira|etrangere|etranger|иностранн*|іноземн*|外|境外|"
         "ngoai|yabanci", foreign),
    line("fc|fcy|外币|dev|divisas|foreign currency|foreign curr", foreign, currency),
    line("local|national|nacional|nationale|lcy|национальн*|本币|domestic|境内|yerli|home", local),
    line("local currency|national currency|moneda nacional|monnaie locale|национальн* валют*|"
         "національн* валют*|moneda local|mn|m n", local),
    line("exchange|exchange rate|exch rate|cambio|taux de change|tipo de cambio|tipo cambio|"
         "taxa de cambio|taxa cambio|kur|kuru|doviz kuru|курс*|курс валют*|汇率|kurs|ty gia|exch|"
         "tcambio|rate of exchange|cambiario|ndpbm", exchange),
    line("rate|rates|taux|tasa|taxa|oran|orani|ставк*|费率", rate),
    line("payment|payments|pago|pagos|pagamento|paiement|odeme|оплат*|расчет*|支付|付款|thanh toan|"
         "pembayaran|settlement|lc|l c|letter of credit|lc number|payee", payment),
    line("method|metodo|methode|метод*|方法|способ*|yontem", method),
});

// clang-format on

constexpr auto all = joined(goods_lines, measures, worth);

}  // namespace

std::span<const DictionaryLine> goods_words() {
    return all;
}

}  // namespace waybill::detail
