// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "ingest/header_words.hpp"

// The dictionary of header words. Hand-kept: English, Spanish, Portuguese, French, Italian, German, Turkish,
// Russian, Ukrainian, Chinese, Indonesian and Vietnamese words as customs offices and vendors of customs
// records write them. Words are folded by the same function as headers are, so accents and case do not matter
// here. One line is one meaning; a word that means two things stands where the commoner one is, and content
// decides the rest.

namespace waybill::detail {
namespace {

using enum Concept;

template <class... More>
constexpr DictionaryLine line(std::string_view phrases, Concept first, More... more) {
    static_assert(sizeof...(more) <= 2);
    DictionaryLine made{{first, first, first}, 1, phrases};
    ((made.concepts[made.count++] = more), ...);
    return made;
}

// Who.
constexpr auto who = std::to_array<DictionaryLine>({
    line("exporter|exportador*|exportateur*|esportatore|exporteur|ihracatci*|eksportir|eksporter|nha xuat "
         "khau|"
         "экспортер*|експортер*|出口商|出口企业|出口公司|出口单位|出口人|xporter",
         exporter),
    line(
        "importer|importador*|importateur*|importatore|importeur|ithalatci*|importir|nha nhap khau|импортер*|"
        "імпортер*|进口商|进口企业|进口公司|进口单位|进口人",
        importer),
    line("shipper|consignor|consigner|sender|expediteur*|embarcador*|remitente|remetente|cargador|gonderici*|"
         "gonderen*|"
         "отправител*|грузоотправител*|відправник*|вантажовідправник*|发货人|发货单位|发货方|pengirim|"
         "mittente|"
         "versender|absender|cnor",
         shipper),
    line(
        "consignee|consigne|cnee|consignatario*|consignataire*|destinataire*|destinatario*|alici*|получател*|"
        "грузополучател*|одержувач*|отримувач*|вантажоодержувач*|收货人|收货单位|收货方|penerima|empfanger",
        consignee),
    line("消费使用单位|消费单位|使用单位", consignee),
    line(
        "supplier|suppliers|seller|vendor|supply|proveedor*|fornecedor*|fournisseur*|vendedor|vendeur|satici|"
        "tedarikci|поставщик*|продавец|продавц*|постачальник*|продавець|供应商|卖方|销售方|销售商|供货商|"
        "pemasok|"
        "fornitore|lieferant|verkaufer",
        supplier),
    line("buyer|buyers|purchaser|customer|comprador*|acheteur*|acquirente|cliente|client|покупател*|покупець|"
         "покупц*|приобретател*|买方|采购商|买家|购买方|pembeli|musteri|kaufer|acquereur",
         buyer),
    line("company|companies|firm|enterprise|enterprises|empresa|empresas|societe|entreprise|sirket|firma|"
         "operator|"
         "operador|operateur|trader|party|taxpayer|contribuyente|contribuable|contribuinte|компани*|фирма|"
         "фирмы|"
         "предприяти*|організац*|организац*|підприємств*|участник*|企业|公司|收发货人|经营单位|经营企业|"
         "perusahaan|doanh nghiep|cong ty|unternehmen|entity",
         trader),
    line("境内收发货人|境内收发货单位|境内企业", trader, local),
    line("境外收发货人|境外企业|境外公司", trader, foreign),
    line("境内收货人", consignee),
    line("境外收货人", consignee),
    line("境内发货人", shipper),
    line("境外发货人", shipper),
    line("manufacturer|manufactured by|manufacture|producer|maker|mfr|mfg|fabricante*|fabricant*|producteur|"
         "produttore|productor|produtor|hersteller|uretici*|imalatci*|изготовител*|производител*|виробник*|"
         "生产商|制造商|生产厂家|厂家|生产企业|生产单位|生产销售单位|produsen|фирма изготовител*",
         manufacturer),
    line(
        "declarant*|broker|customs broker|customs agent|custom agent|clearing agent|clearing agency|clearing|"
        "clearing company|customs agency|custom agency|cha|c f agent|cf agent|c and f agent|cnf agent|"
        "custom house agent|customs house agent|agent|agente|agency|agencia|agente de aduana*|agencia de "
        "aduana*|"
        "agente aduanal|agente aduanero|agente afianzado|despachante*|despachador|declarante*|"
        "commissionnaire*|transitaire*|gumruk musaviri|beyan sahibi|beyan eden|декларант*|"
        "таможенн* представител*|таможенн* брокер*|брокер*|представител*|митн* брокер*|applicant|заявител*|"
        "申报单位|报关行|报关企业|报关单位|申报企业|ppjk|anmelder|dichiarante",
        declarant),
    line("contract holder|contractholder|контрактодержател*|контрактоутримувач*|"
         "лицо ответственное за финансовое урегулирование|лицо ответственное за фин*|"
         "ответственн* за финансов*|ответственн* за фин*|особа відповідальна за фін*|відповідальн* за фін*|"
         "financial responsible|person responsible for financial settlement|financially responsible",
         contract_holder),
    line("guarantee|guarantor|garant|гарант*|поручител*|garantia|caucion", guarantee),
    line("notify|notify party|notified|notified party|notificar*|notificado|a notificar|notifier|"
         "уведомляем* сторон*|уведомляем* лиц*|сторона уведомления|通知人|通知方|被通知人|notificante",
         notify),
    line("forwarder|freight forwarder|forwarding agent|forwarding|transitario|agente de carga|agente carga|"
         "freight agent|nvocc|экспедитор*|експедитор*|货代|货运代理|spediteur|spedizioniere",
         forwarder),
    line("carrier|shipping line|shipping company|shipping agent|transportation company|transport company|"
         "linea naviera|naviera|armador|transportador*|transportista|transporteur|compagnie "
         "maritime|перевозчик*|"
         "перевізник*|承运人|船公司|tasiyici|airline|scac|vettore|compania transportadora|compania de "
         "transporte",
         carrier),
    line("bank|banco|banque|банк|банка|банковск*|银行|banka", bank),
    line("importer exporter|импортер экспортер|importateur exportateur|importador exportador", trader),
    line("importer exporter code|import export code|ie code|iec|iec code|iec no|iec number", tax_id),
});

// What is said of them.
constexpr auto attributes = std::to_array<DictionaryLine>({
    line(
        "name|names|nm|nombre|nombres|nome|nom|noms|razon social|raison sociale|razao social|ragione sociale|"
        "denominacion social|unvan*|adi|isim|наименовани*|название|названия|найменування|назва|назви|имя|фио|"
        "ф и о|наимен|名称|名|nama|ten|bezeichnung",
        name),
    line("address|addr|adress|addresses|addess|direccion|domicilio|endereco|adresse|adresi|adres|indirizzo|"
         "адрес*|"
         "местонахождени*|地址|住址|alamat|dia chi|street|улица|calle|rua|rue|anschrift",
         address),
    line("city|ciudad|cidade|ville|sehir|город|города|місто|міста|城市|town|localidad|municipio|"
         "населенн* пункт*|kota|citta",
         city),
    line("state|province|provincia|estado|departamento|department|region|oblast|область|областн*|регион*|"
         "район|"
         "района|county|district|zip|zipcode|postal|postcode|postal code|zip code|codigo postal|pincode|"
         "индекс|省|省份|地区|境内目的地|境内货源地|okato|окато|wilaya",
         region),
    line(
        "phone|phones|telephone|tel|telefono|telefone|telefon|fax|email|e mail|mail|correo|contact|contacts|"
        "contacto|contact person|телефон*|факс|почта|контакт*|电话|联系人|联系方式|传真|邮箱|website|web|url|"
        "mobile|контактн*",
        contact),
    line("country|countries|ctry|cntry|cty|pais|paises|pays|ulke|ulkesi|ulkeler|стран*|країн*|государств*|"
         "国家|"
         "国别|国|国家地区|negara|quoc gia|nuoc|paese|nationality|nacionalidad|nationalite",
         country),
    line(
        "tax id|taxid|tax identification number|tax identification no|tax identification|tax number|tax no|"
        "taxpayer id|taxpayer number|tax payer id|taxpayer identification number|tax code|vat number|vat no|"
        "vat id|vat reg no|vat "
        "registration|inn|iin|bin|tin|tpin|tid|nif|nit|ruc|rut|rfc|cuit|cnpj|cpf|rnc|rtn|"
        "ein|vkn|vergi no|vergi numarasi|vergi kimlik no|vergi kimlik "
        "numarasi|ntn|strn|npwp|edrpou|okpo|ogrn|unp|"
        "pinfl|uscc|gstin|bin no|инн|бин|иин|окпо|огрн|унп|кпп|єдрпоу|егрпоу|едрпоу|рнокпп|дрфо|иин бин|"
        "инн кпп|统一社会信用代码|信用代码|社会信用代码|纳税人识别号|纳税人编号|企业代码|海关注册编码|"
        "海关注册号|企业编码|business identification number|business identification no|identification number|"
        "identification no|identification code|ma so thue|mst|kra pin|pin no|pin number|fiscal code|"
        "codigo fiscal|numero fiscal|idno|partita iva|steuernummer|налогов* номер*|налогоплательщик*|"
        "num contribuyente|nro documento identidad|cedula|cedula juridica|ninea|ice no|ncc|sic code",
        tax_id),
    line("code|codes|codigo|kod|kodu|kody|код|коды|кода|cod|cd|代码|编码|kode|codice|id|ident|identifier|"
         "matricula fiscal",
         code),
    line("number|numbers|no|num|nbr|numero|numeros|nro|nr|n|номер*|号|号码|编号|numarasi|numara|nomor|numer|"
         "so hieu|"
         "nos|ref|reference|referencia|referans",
         number),
    line("type|types|kind|tipo|tipos|tur|turu|cinsi|тип|типа|вид|вида|виды|类型|种类|类别|category|categoria|"
         "nature|"
         "naturaleza|natureza|класс|jenis|gattung|class|tipe|loai",
         kind),
});

// Goods.
constexpr auto goods_lines = std::to_array<DictionaryLine>({
    line(
        "hs|hsn|hts|htsus|h s|hs code|tariff|tariff code|tariff heading|tariff item|taric|ncm|naladi|"
        "naladisa|nandina|sac|cn code|ritc|itc hs|itchs|ahtn|partida|partida "
        "arancelaria|subpartida|subpartida arancelaria|"
        "subpartida nacional|posicion arancelaria|posicion|fraccion arancelaria|fraccion|arancelari*|arancel|"
        "item arancelario|codigo arancelario|codigo ncm|posicao fiscal|position tarifaire|nomenclature|"
        "nomenclatura|code sh|sh|nts|espece tarifaire|ngp|gtip|gtip no|gtip kodu|gtip numarasi|тнвэд|тн вэд|"
        "тнвед|тн вед|уктзед|укт зед|уктвед|укт вед|уктвэд|укт "
        "вэд|hs编码|海关编码|税则号列|税则号|税号|商品编码|"
        "商品编号|商品代码|hs码|货品编码|kode hs|pos tarif|ma hs|harmonized|harmonised|harmonized code|"
        "commodity code|zolltarifnummer|warennummer|tarif|tarife|code douanier|sa code|hs no|sub heading|"
        "subheading|tarifaire|armonizado|sistema armonizado|код согласно тн вэд|classification",
        hs),
    line("chapter|chapters|capitulo|chapitre|глав*|товарн* групп*|章|heading|headings|fasil|hs2|hs4",
         short_hs),
    line("digit|digits|digitos|digito|знак|знака|знаков|位|position|positions|chiffres|haneli", digits),
    line(
        "goods|good|product|products|prod|producto|productos|produto|produtos|produit|produits|commodity|"
        "commodities|merchandise|mercancia*|mercaderia*|mercadoria*|marchandise*|esya|esyanin|mal|urun|cargo|"
        "товар|товара|товаров|товару|товарів|товарі|товары|груз|груза|вантаж*|продукт|продукта|продукци*|"
        "продукції|"
        "商品|货物|品|产品|物品|barang|hang hoa|ten hang|hang|material|ware|warenbezeichnung|merce",
        goods),
    line("description|descriptions|desc|descr|dscr|descripcion|descricao|designation|libelle|denominacion|"
         "denomination|denominazione|tanim|tanimi|aciklama|aciklamasi|описани*|опис|опису|характеристик*|"
         "商品描述|货物描述|描述|规格|申报要素|uraian|deskripsi|mo "
         "ta|detail|details|particulars|specification|"
         "specifications|especificacion|beschreibung|descrizione|esya tanimi|графа 31|гр 31",
         description),
    line("品名|货名|商品名称|货物名称|货物品名|产品名称|商品品名|ticari tanim|ticari tanimi", goods,
         description),
    line("brand|brands|brand name|marca|marcas|marque|marka|markasi|trademark|trade mark|trade name|"
         "торговая марка|товарн* знак*|торгов* марк*|марка|торговельн* марк*|бренд*|品牌|商标|merk|merek|"
         "nhan hieu|marke|marchio|марки",
         brand),
    line("model|models|modelo|modele|модел*|型号|артикул*|part number|part no|sku|catalogue number|catalog "
         "number|"
         "variety|variedad|mpn|规格型号|model no|tipe model",
         model),
    line("marks|marks and numbers|marks numbers|marks and nos|marks nos|shipping marks|marcas y numeros|"
         "marques et numeros|唛头|маркировк*|marks no",
         marks),
});

// How much.
constexpr auto measures = std::to_array<DictionaryLine>({
    line("quantity|quantities|qty|qnty|qtty|quant|qte|quantite|cantidad|cant|quantidade|qtd|qtde|miktar|"
         "miktari|"
         "количеств*|кол во|колво|колич|кільк|кількість|кількості|数量|jumlah|so "
         "luong|luong|menge|quantita|adet|"
         "jml|volume qty",
         quantity),
    line("第一数量|法定数量|第一法定数量", supplementary, quantity),
    line("第二数量|第二法定数量|法定第二数量", supplementary, quantity),
    line("法定单位|第一单位|第二单位|第一计量单位|法定计量单位|第二计量单位|法定第一单位|法定第二单位",
         supplementary, unit),
    line("pieces|pcs|piece|piezas|штук*|шт|个数", pieces),
    line(
        "unit|units|uom|uqc|unit of measure|unit of measurement|units of measure|u m|um|unt|"
        "unidad|unidades|"
        "unidad de medida|unidade|unidade de medida|unite|unites|unite de mesure|birim|birimi|olcu "
        "birimi|единиц*|"
        "ед|ед изм|ед измерени*|единица измерени*|единицы измерени*|единице измерени*|одиниц*|од вим|од "
        "виміру|"
        "одиниця виміру|одиниці виміру|单位|计量单位|satuan|dvt|don vi|don vi tinh|einheit|unitario|unitaria|"
        "unitaire|unita",
        unit),
    line("measure|measurement|medida|mesure|measurements|dimension|dimensions|size|размер*|尺寸", measure),
    line("supplementary|supp|suppl|additional|addl|second|secondary|suplementaria|supplementaire|suplementar|"
         "estatistica|дополнительн*|доп|втор*|другой|додатков*|дод|第二|法定|tamamlayici|complementaria|"
         "adicional",
         supplementary),
    line("package|packages|pkg|pkgs|packing|packaging|packs|pack|bulto|bultos|colis|embalaje|embalagem|"
         "emballage|"
         "carton|cartons|ctns|мест|места|грузов* "
         "мест*|упаков*|місць|місця|пакуван*|包装|kap|kaplar|koli|kemasan|"
         "kolli|parcels|boxes|box",
         package),
    line("件数|件", package, quantity),
    line("weight|wt|wgt|peso|pesos "
         "brutos|poids|agirlik|agirligi|вес|веса|масс*|вага|ваги|маса|重量|重|mass|masa|"
         "massa|berat|trong luong|gewicht|tonnage|tonelaje",
         weight),
    line("net|neto|neta|liquido|liquida|netto|нетто|净|bersih|tinh|netto wt|nt", net),
    line("gross|bruto|bruta|brut|brute|brutto|брутто|毛|kotor|grs", gross),
    line("n weight|n wt|nt wt|net wt|net weight|net mass|净重|nett weight|nett", net, weight),
    line("g weight|g wt|gr wt|gross wt|gross weight|gross mass|毛重|gr weight", gross, weight),
    line("kg|kgs|kilogram|kilograms|kilo|kilos|kilogramo|kilogramos|кг|килограм*|кілограм*|千克|公斤|kgm",
         kilogram),
    line("ton|tons|tonne|tonnes|metric ton|metric tons|mt|mts|тонн*|тн|吨|toneladas", tonne),
    line("lb|lbs|pounds", pound),
    line("volume|volumen|объем*|обсяг*|体积|cbm|cubic|m 3", volume),
});

// Worth.
constexpr auto worth = std::to_array<DictionaryLine>({
    line("value|values|val|valor|valores|valeur|kiymet|kiymeti|bedel|bedeli|стоимост*|ст "
         "ть|вартість|вартості|варт|"
         "价值|货值|总值|nilai|tri "
         "gia|wert|valore|amount|amt|monto|importe|montant|tutar|tutari|сумма|суммы|сумму|"
         "金额|总额|betrag|cost|costs|costo|cout|custo|worth|turnover",
         value),
    line("price|prices|precio|preco|prix|fiyat|fiyati|цен*|ціна|ціни|价格|harga|preis|prezzo", price),
    line("单价|don gia|harga satuan|unitprice", unit, price),
    line("总价|成交总价|总金额", total, value),
    line("美元值|美元金额|美元价值", value),
    line("total|totals|totales|tot|toplam|toplami|итого|всего|общ*|загальн*|总|合计|tong|ttl|grand", total),
    line("total cargo|whole declaration|по всей гтд|по гтд|по дт|по декларации|general total|shipment total|"
         "declaration total|итого по",
         whole),
    line("sum|sum of|somme|сумма по", sum),
    line("average|avg|average of|avg of|promedio|moyenne|ortalama|средн*|平均|mean", average),
    line(
        "percent|percentage|pct|gt|доля|доли|share|shares|participacion|participation|proportion|pourcentage|"
        "porcentaje|porcentagem|占比|比例|процент*|percentual",
        percent),
    line("fob|free on board|фоб|离岸价|f o b", fob),
    line("cif|cost insurance freight|cost insurance and freight|caf|сиф|到岸价|c i f", cif),
    line("cfr|cnf|c and f|cost and freight|c f|cpt", cfr),
    line("freight|flete|fletes|frete|fret|navlun|фрахт*|运费|freight charges|fracht|nolo", freight),
    line("insurance|seguro|seguros|assurance|sigorta|страхов*|保费|保险费|asuransi|versicherung", insurance),
    line(
        "duty|duties|tax|taxes|vat|tva|iva|igv|excise|gst|levy|fee|fees|surtax|droit|droits|derechos|"
        "impuesto*|"
        "imposto*|tributo*|taxe|ddi|icms|ipi|cofins|пошлин*|налог*|ндс|акциз*|сбор|сборы|сборов|платеж*|мито|"
        "мита|"
        "пдв|关税|增值税|消费税|税额|税款|vergi|vergisi|kdv|bea masuk|ppn|thue|wht|idl|exd|cess|penalty|fine|"
        "royalty|liquidated|levies|revenue|tax amount|duty paid|aranceles|gravamen|gravamenes",
        duty),
    line("税率", duty, rate),
    line("invoice|inv|factura|facture|facturee|fact|fatura|facturado|инвойс*|счет*|фактурн*|фактура|фактури|"
         "рахун*|"
         "发票|faktur|hoa don|rechnung|fattura",
         invoice),
    line("customs|custom|aduana|aduanas|aduanero|aduanera|aduaneiro|aduaneira|douane|douanes|douanier|"
         "douaniere|"
         "gumruk|таможенн*|таможн*|митн*|海关|关|pabean|hai quan|zoll|dogana|doganale",
         customs),
    line("assessed|assessable|dutiable|taxable|imponible|完税|完税价格|valued|cvs", assessed),
    line("declared|declarado|declarada|declaree|заявлен*|申报|beyan edilen", declared),
    line("statistical|stat|statistic|statistics|estadistico|estadistica|estatistico|statistique|istatistik*|"
         "istatistiki|статистич*|стат|统计|statistik",
         statistical),
    line("other|others|otros|outros|autres|прочи*|інші|其他|diger|misc|miscellaneous|expenditures|charges|"
         "landing|"
         "loading charges|adjustment|ajuste|корректировк*|коригуван*|deduction|exemption|exempt|exonerado|"
         "льгот*|drawback|rebate|refund|杂费",
         other),
    line("per|за|за кг|por kg|par kg", per),
    line("not|non|sin|без|不", not_),
    line("currency|curr|ccy|moneda|moeda|devise|monnaie|doviz|doviz cinsi|para birimi|валют*|币制|币种|货币|"
         "mata uang|valuta|nguyen te|dong tien|divisa|wahrung|cur|loai tien",
         currency),
    line("foreign|extranjera|extranjero|estrangeira|etrangere|etranger|иностранн*|іноземн*|外|境外|ngoai|"
         "yabanci",
         foreign),
    line("fc|fcy|外币|dev|divisas|foreign currency|foreign curr", foreign, currency),
    line("local|national|nacional|nationale|lcy|национальн*|本币|domestic|境内|yerli|home", local),
    line("local currency|national currency|moneda nacional|monnaie locale|национальн* валют*|національн* "
         "валют*|"
         "moneda local",
         local),
    line("exchange|exchange rate|exch rate|cambio|taux de change|tipo de cambio|tipo cambio|taxa de cambio|"
         "taxa cambio|kur|kuru|doviz kuru|курс*|курс валют*|汇率|kurs|ty gia|exch|tcambio|rate of exchange|"
         "cambiario|ndpbm",
         exchange),
    line("rate|rates|taux|tasa|taxa|oran|orani|ставк*|费率", rate),
    line("payment|payments|pago|pagos|pagamento|paiement|odeme|оплат*|расчет*|支付|付款|thanh "
         "toan|pembayaran|settlement|lc|"
         "l c|letter of credit|lc number|payee",
         payment),
    line("method|metodo|methode|метод*|方法|способ*|yontem", method),
});

// When.
constexpr auto when = std::to_array<DictionaryLine>({
    line("date|dates|fecha|fechas|data|fec|tarih|tarihi|дата|даты|дате|дату|日期|时间|tanggal|tgl|ngay|datum|"
         "time|"
         "dt|fch|date of",
         date),
    line("month|mes|mois|ay|ayi|месяц*|місяц*|месяцы|月|月份|bulan|thang|mese|monat|period|periodo|периода|"
         "период|"
         "періоду|period of|mnth",
         month),
    line("年月|monthyear|yearmonth|mesano|anomes", year, month),
    line("year|ano|anio|annee|yil|yili|год|года|рік|року|年|年份|年度|tahun|nam|anno|jahr", year),
    line("day|dia|jour|gun|день|день месяца|日|hari|giorno", day),
    line("arrival|arrived|arrivee|llegada|arribo|chegada|varis|прибыт*|прибутт*|抵达|到港|到达|进境|eta|ata|"
         "kedatangan|tiba|arrivo",
         arrival),
    line("departure|depart|departed|salida|sortie|embarque|embarq|embarked|sailing|shipment|shipped|shipping|"
         "etd|"
         "atd|zarpe|отгрузк*|отправк*|убыти*|відвантаж*|出运|启航|装船|开船|出境|onboard|on board|"
         "keberangkatan|laden|kapal berangkat",
         departure),
    line("release|released|clearance|cleared|liberacion|levante|desaduanamiento|desembaraco|mainlevee|"
         "enlevement|"
         "despacho|выпуск*|випуск*|放行|结关|оформлени*|оформлення|issue|issued|of issue|retiro",
         release),
    line("registration|registered|register|registro|registrada|numeracion|numerada|enregistrement|tescil|"
         "регистрац*|зарегистр*|реєстрац*|登记|pendaftaran|dang ky|lodgement|lodged|acceptance|aceptacion|"
         "submission|filing|presentacion|registrazione",
         registration),
    line(
        "receipt|reciept|recibo|quittance|quittances|liquidation|assessment|assesment|assement|收据|квитанц*|"
        "cancelacion|stamp",
        receipt),
    line("expiry|expiration|validity|valid|vencimiento|срок*|due date", expiry),
    line("estimated|estimate|预计|estimada", estimated),
});

// Where.
constexpr auto where = std::to_array<DictionaryLine>({
    line("origin|orig|origen|origem|origine|mense|mensei|происхожд*|походж*|原产|产地|asal|xuat "
         "xu|ursprung|made in|"
         "ursprungsland|org",
         origin),
    line("原产国|原产地|原产国地区|原产国家|mense ulke|mense ulkesi|country of origin|origin country", origin,
         country),
    line("destination|destino|destinacion|destinacao|dest|назначени*|призначен*|目的|tujuan|dich|bestimmung|"
         "destinazione",
         destination),
    line("目的国|最终目的国|运抵国|抵运国|目的国地区|运抵国地区|varis ulkesi|gidecegi ulke|gidecegi "
         "ulkesi|to country|country to|cty des|"
         "最终目的国地区|destination country|country of destination",
         destination, country),
    line("运抵|指运", destination),
    line("dispatch|dispatched|provenance|procedencia|procedence|proveniencia|отправлени*|відправлен*|启运|"
         "起运|"
         "consigned|versendung|sevk|despatch|provenienza|cikis",
         dispatch),
    line("启运国|起运国|启运国地区|起运国地区|cikis ulkesi|sevk ulkesi|from country|country from|gonderen "
         "ulke|"
         "yukleme ulkesi",
         dispatch, country),
    line("trade|trading|traded|comercio|commerce|acquisition|adquisicion|aquisicao|adq|compra|purchase|"
         "purchased|"
         "ticaret|торгующ*|торгуюч*|торгов*|贸易|ticaret yapilan|продажи",
         trade),
    line("贸易国|贸易国别|贸易国地区|ticaret ulkesi", trade, country),
    line("partner|counterpart|counterparty|партнер*|контрагент*|伙伴|伙伴国|贸易伙伴|贸易伙伴名称|partenaire|"
         "socio",
         partner),
    line("port|ports|puerto|porto|liman|limani|порт|порта|порту|港|港口|pelabuhan|cang|hafen|airport|"
         "aeropuerto|"
         "terminal|station|станци*|seaport|pto",
         port),
    line("place|places|lugar|lieu|yer|yeri|место|месте|місце|місця "
         "поставки|пункт*|地点|地|point|location|tempat|"
         "dia diem|luogo|ort|site",
         place),
    line("loading|load|lading|pol|embarkation|chargement|yukleme|погрузк*|загрузк*|навантаж*|装货|装运|muat|"
         "xep hang|carga",
         loading),
    line("启运港|装货港|起运港|装运港|出口港|port of loading", loading, port),
    line("discharge|unloading|unload|unlading|pod|desembarque|debarquement|dechargement|descarga|bosaltma|"
         "разгрузк*|"
         "выгрузк*|розвантаж*|卸货|bongkar|do hang|landing port",
         discharge),
    line("目的港|指运港|卸货港|抵港|到货港|进口港|经停港|port of discharge", discharge, port),
    line("transit|transito|транзит*|转运|中转|transshipment|transbordo", transit),
    line("consignment|last consignment", consignment),
});

// How.
constexpr auto how = std::to_array<DictionaryLine>({
    line("transport|transportation|transporte|trans|транспорт*|运输|pengangkutan|angkut|van "
         "tai|conveyance|tasima|"
         "tasit|verkehr|перевоз*|trasporto|mot",
         transport),
    line("mode|modo|modalidad|via|medio|means|sekli|方式|cara|phuong thuc|moyen", mode),
    line("vehicle|vehicles|vessel|ship|truck|flight|plate|plates|vehiculo|vehicule|buque|nave|navio|navire|"
         "camion|"
         "matricula|placa|gemi|arac|судн*|судно|транспортн* "
         "средств*|вагон*|船|船名|船舶|运输工具|运输工具名称|航班|车牌|kapal|"
         "sarana|tau|motonave|vapor|aircraft|imo|wagon|feeder",
         vehicle),
    line("voyage|viaje|voy|рейс*|航次|航次号|sefer|voyage no", voyage),
    line("container|containers|cntr|ctnr|contenedor|contenedores|conteneur|conteiner|konteyner|контейнер*|"
         "集装箱|"
         "集装箱号|箱号|柜号|kontainer|peti kemas|cont no",
         container),
    line("teu|teus|feu|fcl|lcl|fcl lcl|seal|пломб*", container_size),
    line("incoterm|incoterms|delivery term|delivery terms|terms of delivery|term of delivery|trade terms|"
         "shipment terms|price terms|sale terms|terms of sale|condiciones de entrega|condicion de entrega|"
         "condicion de venta|clausula de venta|clausula|condition de livraison|conditions de livraison|"
         "condicoes de venda|termo de venda|teslim sekli|услови* поставк*|умов* "
         "поставки|成交方式|贸易条款|价格条款|"
         "syarat penyerahan|dieu kien giao hang|lieferbedingung*|инкотермс|delivery condition|"
         "delivery conditions|delivery basis|базис поставки",
         incoterms),
    line("delivery|entrega|livraison|teslim|поставк*|доставк*|交货|receipt place", delivery),
    line("terms|term|условия|условие|terminos|condition|conditions", terms),
});

// Papers and customs.
constexpr auto papers = std::to_array<DictionaryLine>({
    line("declaration|decl|declaracion|declaracao|beyanname|beyannamesi|beyan|декларац*|гтд|дт|вмд|мд|нд|nd|"
         "报关单|"
         "报关单号|申报单|bill of entry|be|boe|b e|shipping bill|sb|s "
         "b|sad|dau|dua|dus|din|dae|dex|dum|pib|peb|"
         "to khai|gd|mrn|goods declaration|customs entry|customs declaration|single administrative document|"
         "poliza|pedimento|bill of export|ccd|dec|single declaration|номер гтд|duca|dva|dmc|dav|duimp|nd "
         "no|td",
         declaration),
    line("entry|entries|entree", entry),
    line("item|items|itm|line|art|article|articles|articulo|kalem|позици*|позиц*|项号|项|seri|lineas|ligne|"
         "item no|номер товара|"
         "порядковый номер товара|номер товару|товар по дт|номер позиции|serie",
         item),
    line("sub item|subitem|sub line", sub_item),
    line("contract|contrato|contrat|контракт*|договор*|договір|合同|合同号|合同协议号|sozlesme|kontrak|hop "
         "dong|"
         "purchase order|order|pedido|po number|协议",
         contract),
    line("bill of lading|bl|b l|bol|mbl|hbl|master bill|house bill|master bl|house bl|conocimiento de "
         "embarque|"
         "conocimiento|connaissement|conhecimento|conhecimento de "
         "embarque|konsimento|коносамент*|提单|提单号|提运单号|awb|"
         "airway bill|air waybill|waybill|guia aerea|накладн*|cmr|смр|运单|运单号|transport document|"
         "shipping document|documento de transporte|documento transporte|titre de transport|"
         "транспортн* документ*|master bill of lading|house bill of lading|bill lading",
         transport_document),
    line("manifest|manifiesto|manifeste|manifesto|舱单|манифест*|igm|egm", manifest),
    line("document|documents|documento|documentos|документ*|belge|单证|doc", document),
    line(
        "office|custom house|customs house|bureau|oficina|post|customs post|border post|пост|поста|таможня|"
        "таможн* орган*|орган*|т п|митниц*|gumruk idaresi|gumruk mudurlugu|关区|关别|进出境关别|口岸海关|"
        "申报地海关|申报口岸|进口口岸|出口口岸|口岸|kantor|kppbc|kantor pabean|chi cuc|collectorate|urf|"
        "unidade de despacho|unidade de entrada|unidade rf|aduana de despacho|dry port|icd|申报关区|进出口岸",
        office),
    line(
        "procedure|procedimiento|procedimento|regime|regimen|rejim|rejimi|режим*|процедур*|监管方式|贸易方式|"
        "贸易性质|cpc|purpose|operation|operacion|operacao|характер сделки|prosedur|loai hinh|"
        "nature of transaction|transaction|customs regime|customs procedure|régimen aduanero|виду "
        "декларации|тип декларации|declaration type|type of declaration",
        procedure),
    line("direction|направлени*|напрям*|flow|flux|flujo|fluxo|sens|trade "
         "flow|进出口|进出口标志|进出口类型|import export|"
         "imp or exp|imp exp|import or export|impexp|impo expo|импорт экспорт|имп эксп|进出口方向|ввоз вывоз",
         direction),
    line("import|imports|imported|importation|importations|imp|impo|importacion*|importacao|ithalat|ithal|"
         "импорт|"
         "импорта|импортн*|ввоз*|імпорт|імпорту|进口|impor|nhap khau|einfuhr|importazione|inbound",
         import_),
    line("export|exports|exported|exportation|exportations|exp|expo|exportacion*|exportacao|ihracat|ihrac|"
         "экспорт|"
         "экспорта|экспортн*|вывоз*|експорт|експорту|出口|ekspor|xuat khau|ausfuhr|outbound|esportazione",
         export_),
});

// The vendor's own, and words that say nothing.
constexpr auto vendor = std::to_array<DictionaryLine>({
    line("record|records|row|rowid|uuid|guid|record id|row id|tag|hash|internal id|запис*|objectid", record),
    line("s no|sr no|sl no|serial|serial no|serial number|п п|no п п|序号|stt|row "
         "number|sno|slno|srno|correlativo|"
         "sequence|seq",
         serial),
    line("flag|indicator|sure|level|confidence|status|статус|признак*|标志|score|remark|remarks|note|notes|"
         "comment|comments|observaciones|observations|примечани*|备注|durum|statut|warehouse|almacen|склад*|"
         "certificate|licence|license|лиценз*|preference|preferenc*|преференц*|policy|quota|квота",
         flag),
    line("raw|original|as declared", raw),
    line("std|standard|standardized|standardised|normalized|normalised|cleaned|norm|probable", standard),
    line("english|eng|ingles|anglais|английск*|англ|英文", english),
    line("vn|vietnamese|русск*|на русском|local language|中文|ukr", native),
    line("of|the|and|for|by|at|on|in|to|from|with|or|de|del|la|el|los|las|le|les|du|des|d|l|et|y|e|o|do|da|"
         "dos|das|"
         "em|para|por|al|a|по|в|на|и|с|из|от|для|при|к|у|та|з|ve|ile|的|及|与|和|di|della|und|der|die|von|"
         "given|"
         "as|is|au|aux|пo|во|со|full|actual|main|wise|that|which|its|our|your|u|sur|bei|per "
         "the|их|его|под|лицо|"
         "лица|особа|особи|person|individual|графа|гр|field|column|col|ru|s|p|го|ст|cross|within|border|"
         "границе|кордоні|frontiere|frontera|fronteira|sinir|inland|commercial|comercial|commerciale|ticari|"
         "коммерческ*|торговое|list|final|first|last|item wise|итоговый|мест отправления|российск* федерац*|"
         "measuring|iso|calculated|maritime|exit|collected|true|public|group|gen|statement|измерени*|виміру|"
         "вимірювання|основн*|legal|basic|each|all|details of",
         filler),
});

// All lines one after another; a static array that lives as long as the program.
constexpr auto joined() {
    constexpr std::size_t n = who.size() + attributes.size() + goods_lines.size() + measures.size() +
                              worth.size() + when.size() + where.size() + how.size() + papers.size() +
                              vendor.size();
    std::array<DictionaryLine, n> out{};
    std::size_t at = 0;
    const auto add = [&](const auto& part) {
        for (const DictionaryLine& l : part) out[at++] = l;
    };
    add(who);
    add(attributes);
    add(goods_lines);
    add(measures);
    add(worth);
    add(when);
    add(where);
    add(how);
    add(papers);
    add(vendor);
    return out;
}
constexpr auto all_lines = joined();

}  // namespace

std::span<const DictionaryLine> dictionary_lines() {
    return all_lines;
}

}  // namespace waybill::detail
