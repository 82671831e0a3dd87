// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "ingest/header_words_tables.hpp"

// The dictionary of header words, the part of who, when, where and how. Hand-kept: English, Spanish,
// Portuguese, French, Italian, German, Romanian, Turkish, Russian, Ukrainian, Chinese, Japanese, Korean,
// Indonesian and Vietnamese words as customs offices and vendors of customs records write them. Words are
// folded by the same function as headers are, so accents and case do not matter. One line is one meaning; a
// word that means two things stands where the commoner one is, and the cells decide the rest.

namespace waybill::detail {
namespace {

using enum Concept;

// clang-format off: words of one meaning stay together, wrapped by hand

// Who.
constexpr auto who = std::to_array<DictionaryLine>({
    line("exporter|exportador*|exportateur*|esportatore|exporteur|ihracatci*|eksportir|eksporter|"
         "nha xuat khau|экспортер*|експортер*|出口商|出口企业|出口公司|出口单位|出口人|xporter|"
         "exportator*|輸出者|수출자|수출업체|nguoi xuat khau|doanh nghiep xuat khau|exp name|expo name", exporter),
    line("importer|importador*|importateur*|importatore|importeur|ithalatci*|importir|nha nhap khau|"
         "импортер*|імпортер*|进口商|进口企业|进口公司|进口单位|进口人|importator*|輸入者|수입자|"
         "수입업체|進口商|nguoi nhap khau|doanh nghiep nhap khau|imp name|impo name|输入者|輸入業者", importer),
    line("shipper|consignor|consigner|sender|expediteur*|embarcador*|remitente|remetente|cargador|"
         "gonderici*|gonderen*|отправител*|грузоотправител*|відправник*|вантажовідправник*|发货人|"
         "发货单位|发货方|pengirim|mittente|versender|absender|cnor|發貨人|expeditor*|отпр|nguoi gui", shipper),
    line("consignee|consigne|cnee|consignatario*|consignataire*|destinataire*|destinatario*|alici*|"
         "получател*|грузополучател*|одержувач*|отримувач*|вантажоодержувач*|收货人|收货单位|收货方|"
         "penerima|empfanger|收貨人|destinatar*|receiver|receivers|recipient|empfaenger|nguoi nhan|получ", consignee),
    line("消费使用单位|消费单位|使用单位", consignee),
    line("supplier|suppliers|seller|vendor|supply|proveedor*|fornecedor*|fournisseur*|vendedor|"
         "vendeur|satici|tedarikci|поставщик*|продавец|продавц*|постачальник*|продавець|供应商|卖方|"
         "销售方|销售商|供货商|pemasok|fornitore|lieferant|verkaufer|供應商|furnizor*|emisor factura|emisor|nguoi ban|공급자|해외거래처", supplier),
    line("buyer|buyers|purchaser|customer|comprador*|acheteur*|acquirente|cliente|client|покупател*|"
         "покупець|покупц*|приобретател*|买方|采购商|买家|购买方|pembeli|musteri|kaufer|acquereur|"
         "cumparator*|nguoi mua|구매자", buyer),
    line("company|companies|firm|enterprise|enterprises|empresa|empresas|societe|entreprise|sirket|"
         "firma|operator|operador|operateur|trader|party|taxpayer|contribuyente|contribuable|"
         "contribuinte|компани*|фирма|фирмы|предприяти*|організац*|организац*|підприємств*|участник*|"
         "企业|公司|收发货人|经营单位|经营企业|perusahaan|doanh nghiep|cong ty|unternehmen|entity|"
         "compania|companias", trader),
    // Russian in Latin letters, as exports from registers name their columns.
    line("otpr|otpravitel|gruzootpravitel", shipper),
    line("poluch|poluchatel|gruzopoluchatel", consignee),
    line("proizv|proizvoditel|izgot|izgotovitel", manufacturer),
    line("境内收发货人|境内收发货单位|境内企业", trader, local),
    line("境外收发货人|境外企业|境外公司|doi tac nuoc ngoai|doi tac|cong ty nuoc ngoai", trader, foreign),
    line("境内收货人", consignee),
    line("境外收货人", consignee),
    line("境内发货人", shipper),
    line("境外发货人", shipper),
    line("manufacturer|manufactured by|manufacture|producer|maker|mfr|mfg|fabricante*|fabricant*|"
         "producteur|produttore|productor|produtor|hersteller|uretici*|imalatci*|изготовител*|"
         "производител*|виробник*|生产商|制造商|生产厂家|厂家|生产企业|生产单位|生产销售单位|produsen|"
         "фирма изготовител*|producator*|制造厂商", manufacturer),
    line("declarant*|broker|customs broker|customs agent|custom agent|clearing agent|clearing agency|"
         "clearing|clearing company|customs agency|custom agency|cha|c f agent|cf agent|c and f agent|"
         "cnf agent|custom house agent|customs house agent|agent|agente|agency|agencia|"
         "agente de aduana*|agencia de aduana*|agente aduanal|agente aduanero|agente afianzado|"
         "despachante*|despachador|declarante*|commissionnaire*|transitaire*|gumruk musaviri|"
         "beyan sahibi|beyan eden|декларант*|таможенн* представител*|таможенн* брокер*|брокер*|"
         "представител*|митн* брокер*|applicant|заявител*|申报单位|报关行|报关企业|报关单位|申报企业|"
         "ppjk|anmelder|dichiarante|dai ly|nguoi khai|dai ly hai quan|관세사|tramitante", declarant),
    line("contract holder|contractholder|контрактодержател*|контрактоутримувач*|"
         "лицо ответственное за финансовое урегулирование|лицо ответственное за фин*|"
         "ответственн* за финансов*|ответственн* за фин*|особа відповідальна за фін*|"
         "відповідальн* за фін*|financial responsible|person responsible for financial settlement|"
         "financially responsible", contract_holder),
    line("guarantee|guarantor|garant|гарант*|поручител*|garantia|caucion", guarantee),
    line("notify|notify party|notified|notified party|notificar*|notificado|a notificar|notifier|"
         "уведомляем* сторон*|уведомляем* лиц*|сторона уведомления|通知人|通知方|被通知人|notificante", notify),
    line("forwarder|freight forwarder|forwarding agent|forwarding|transitario|agente de carga|"
         "agente carga|freight agent|nvocc|экспедитор*|експедитор*|货代|货运代理|spediteur|"
         "spedizioniere", forwarder),
    line("carrier|shipping line|shipping company|shipping agent|transportation company|"
         "transport company|linea naviera|naviera|armador|transportador*|transportista|transporteur|"
         "compagnie maritime|перевозчик*|перевізник*|承运人|船公司|tasiyici|airline|scac|vettore|"
         "compania transportadora|compania de transporte|compania transporte|compania de transportes", carrier),
    line("bank|banco|banque|банк|банка|банковск*|银行|banka", bank),
    line("importer exporter|импортер экспортер|importateur exportateur|importador exportador", trader),
    line("importer exporter code|import export code|ie code|iec|iec code|iec no|iec number", tax_id),
});

// What is said of them.
constexpr auto attributes = std::to_array<DictionaryLine>({
    line("name|names|nm|nombre|nombres|nome|nom|noms|razon social|raison sociale|razao social|"
         "ragione sociale|denominacion social|unvan*|adi|isim|наименовани*|название|названия|"
         "найменування|назва|назви|имя|фио|ф и о|наимен|名称|名|nama|ten|bezeichnung|denumire*", name),
    line("address|addr|adress|addresses|addess|direccion|domicilio|endereco|adresse|adresi|adres|"
         "indirizzo|адрес*|местонахождени*|地址|住址|alamat|dia chi|street|улица|calle|rua|rue|"
         "anschrift", address),
    line("city|ciudad|cidade|ville|sehir|город|города|місто|міста|城市|town|localidad|municipio|"
         "населенн* пункт*|kota|citta|oras", city),
    line("state|province|provincia|estado|departamento|department|region|oblast|область|областн*|"
         "регион*|район|района|county|district|zip|zipcode|postal|postcode|postal code|zip code|"
         "codigo postal|pincode|sg uf|sg uf ncm|货主单位地区|收发货人所在地|индекс|省|省份|地区|境内目的地|境内货源地|okato|окато|wilaya", region),
    line("phone|phones|telephone|tel|telefono|telefone|telefon|fax|email|e mail|mail|correo|contact|"
         "contacts|contacto|contact person|телефон*|факс|почта|контакт*|电话|联系人|联系方式|传真|"
         "邮箱|website|web|url|mobile|контактн*", contact),
    line("country|countries|ctry|cntry|cty|pais|paises|pays|ulke|ulkesi|ulkeler|стран*|країн*|"
         "государств*|国家|国别|国|国家地区|negara|quoc gia|nuoc|paese|nationality|nacionalidad|"
         "nationalite|tara|tarii|국가|국가명|국|стр", country),
    line("niu|ice|matricule fiscal|matricule fiscale|numero contribuable|nis", tax_id),
    line("tax id|taxid|tax identification number|tax identification no|tax identification|tax number|"
         "tax no|taxpayer id|taxpayer number|tax payer id|taxpayer identification number|tax code|"
         "vat number|vat no|vat id|vat reg no|vat registration|inn|iin|bin|tin|tpin|tid|nif|nit|ruc|"
         "rut|rfc|cuit|cnpj|cpf|rnc|rtn|ein|vkn|vergi no|vergi numarasi|vergi kimlik no|"
         "vergi kimlik numarasi|ntn|strn|npwp|edrpou|okpo|ogrn|unp|pinfl|uscc|gstin|bin no|инн|бин|"
         "иин|окпо|огрн|унп|кпп|єдрпоу|егрпоу|едрпоу|рнокпп|дрфо|иин бин|инн кпп|统一社会信用代码|"
         "信用代码|社会信用代码|纳税人识别号|纳税人编号|企业代码|海关注册编码|海关注册号|企业编码|"
         "business identification number|business identification no|identification number|"
         "identification no|identification code|ma so thue|mst|kra pin|pin no|pin number|fiscal code|"
         "codigo fiscal|numero fiscal|idno|partita iva|steuernummer|налогов* номер*|налогоплательщик*|"
         "num contribuyente|nro documento identidad|cedula|cedula juridica|ninea|ice no|ncc|sic code|"
         "pin|cod fiscal", tax_id),
    line("code|codes|codigo|kod|kodu|kody|код|коды|кода|cod|cd|代码|编码|kode|codice|id|ident|"
         "identifier|matricula fiscal|codul|codului", code),
    line("number|numbers|no|num|nbr|numero|numeros|nro|nr|n|номер*|号|号码|编号|numarasi|numara|nomor|"
         "numer|so hieu|nos|ref|reference|referencia|referans|번호|nrul", number),
    line("type|types|kind|tipo|tipos|tur|turu|cinsi|тип|типа|вид|вида|виды|类型|种类|类别|category|"
         "categoria|nature|naturaleza|natureza|класс|jenis|gattung|class|tipe|loai", kind),
});

// When.
constexpr auto when = std::to_array<DictionaryLine>({
    line("date|dates|fecha|fechas|data|fec|tarih|tarihi|дата|даты|дате|дату|日期|时间|tanggal|tgl|"
         "ngay|datum|time|dt|fch|date of|일자|날짜|신고일|ngay dk|ngay dang ky", date),
    line("month|mes|mois|ay|ayi|месяц*|місяц*|месяцы|月|月份|bulan|thang|mese|monat|period|periodo|"
         "периода|период|періоду|period of|mnth|luna|lunii|기간|월|조회기간|co mes|mesyac", month),
    line("年月|monthyear|yearmonth|mesano|anomes|년월|统计年月", year, month),
    line("year|ano|anio|annee|yil|yili|год|года|рік|року|年|年份|年度|tahun|nam|anno|jahr|anul|년도|년|co ano|god", year),
    line("day|dia|jour|gun|день|день месяца|日|hari|giorno", day),
    line("arrival|arrived|arrivee|llegada|ingreso|fecha ingreso|arribo|chegada|varis|прибыт*|прибутт*|抵达|到港|到达|进境|"
         "eta|ata|kedatangan|tiba|arrivo", arrival),
    line("departure|depart|departed|salida|sortie|embarque|embarq|embarked|sailing|shipment|shipped|"
         "shipping|etd|atd|zarpe|отгрузк*|отправк*|убыти*|відвантаж*|出运|启航|装船|开船|出境|onboard|"
         "on board|keberangkatan|laden|kapal berangkat", departure),
    line("release|released|clearance|cleared|liberacion|levante|desaduanamiento|desembaraco|mainlevee|"
         "enlevement|despacho|выпуск*|випуск*|放行|结关|оформлени*|оформлення|issue|issued|of issue|"
         "retiro", release),
    line("registration|registered|register|registro|registrada|numeracion|numerada|enregistrement|"
         "tescil|регистрац*|зарегистр*|реєстрац*|登记|pendaftaran|dang ky|lodgement|lodged|acceptance|"
         "aceptacion|submission|filing|presentacion|registrazione|reg|regist", registration),
    line("receipt|reciept|recibo|quittance|quittances|liquidation|assessment|assesment|assement|收据|"
         "квитанц*|cancelacion|stamp", receipt),
    line("expiry|expiration|validity|valid|vencimiento|срок*|due date", expiry),
    line("estimated|estimate|预计|estimada", estimated),
});

// Where.
constexpr auto where = std::to_array<DictionaryLine>({
    line("origin|orig|origen|origem|origine|mense|mensei|происхожд*|походж*|原产|产地|asal|xuat xu|"
         "ursprung|made in|ursprungsland|org|原產|원산지|原産|происх|proish|coo|原産国名", origin),
    line("原产国|原产地|原产国地区|原产国家|mense ulke|mense ulkesi|country of origin|origin country|"
         "原產國|原產地|원산지국가|原産国", origin, country),
    line("destination|destino|destinacion|destinacao|dest|назначени*|призначен*|目的|tujuan|dich|"
         "bestimmung|destinazione|назн|nazn", destination),
    line("目的国|最终目的国|运抵国|抵运国|目的国地区|运抵国地区|varis ulkesi|gidecegi ulke|"
         "gidecegi ulkesi|to country|country to|cty des|最终目的国地区|destination country|"
         "country of destination", destination, country),
    line("运抵|指运", destination),
    line("dispatch|dispatched|provenance|procedencia|procedence|proveniencia|отправлени*|відправлен*|"
         "启运|起运|consigned|versendung|sevk|despatch|provenienza|cikis|expeditie*|expediere*", dispatch),
    line("启运国|起运国|启运国地区|起运国地区|cikis ulkesi|sevk ulkesi|from country|country from|"
         "gonderen ulke|yukleme ulkesi|стр отпр|страна отпр|strana otpr|pais proc|pais proced|적출국", dispatch, country),
    line("trade|trading|traded|comercio|commerce|acquisition|adquisicion|aquisicao|adq|compra|"
         "purchase|purchased|ticaret|торгующ*|торгуюч*|торгов*|贸易|ticaret yapilan|продажи|торг", trade),
    line("贸易国|贸易国别|贸易国地区|ticaret ulkesi|pais vend|pais vendedor|pais comprador", trade, country),
    line("partner|counterpart|counterparty|партнер*|контрагент*|伙伴|伙伴国|贸易伙伴|贸易伙伴名称|"
         "partenaire|socio", partner),
    line("port|ports|puerto|porto|liman|limani|порт|порта|порту|港|港口|pelabuhan|cang|hafen|airport|"
         "aeropuerto|terminal|station|станци*|seaport|pto", port),
    line("place|places|lugar|lieu|yer|yeri|место|месте|місце|місця поставки|пункт*|地点|地|point|"
         "location|tempat|dia diem|luogo|ort|site", place),
    line("loading|load|lading|pol|embarkation|chargement|yukleme|погрузк*|загрузк*|навантаж*|装货|"
         "装运|muat|xep hang", loading),
    line("启运港|装货港|起运港|装运港|出口港|port of loading", loading, port),
    line("discharge|unloading|unload|unlading|pod|desembarque|debarquement|dechargement|descarga|"
         "bosaltma|разгрузк*|выгрузк*|розвантаж*|卸货|bongkar|do hang|landing port", discharge),
    line("目的港|指运港|卸货港|抵港|到货港|进口港|经停港|port of discharge", discharge, port),
    line("transit|transito|транзит*|转运|中转|transshipment|transbordo", transit),
    line("consignment|last consignment", consignment),
});

// How.
constexpr auto how = std::to_array<DictionaryLine>({
    line("vid tr|vid transporta", transport, mode),
    line("transport|transportation|transporte|trans|транспорт*|运输|pengangkutan|angkut|van tai|"
         "conveyance|tasima|tasit|verkehr|перевоз*|trasporto|mot|transp", transport),
    line("mode|modo|modalidad|via|medio|means|sekli|方式|cara|phuong thuc|moyen", mode),
    line("vehicle|vehicles|vessel|ship|truck|flight|plate|plates|vehiculo|vehicule|buque|nave|navio|"
         "navire|camion|matricula|placa|gemi|arac|судн*|судно|транспортн* средств*|вагон*|船|船名|"
         "船舶|运输工具|运输工具名称|航班|车牌|kapal|sarana|tau|motonave|vapor|aircraft|imo|wagon|"
         "feeder", vehicle),
    line("voyage|viaje|voy|рейс*|航次|航次号|sefer|voyage no", voyage),
    line("container|containers|cntr|ctnr|contenedor|contenedores|conteneur|conteiner|konteyner|"
         "контейнер*|集装箱|集装箱号|箱号|柜号|kontainer|peti kemas|cont no", container),
    line("teu|teus|feu|fcl|lcl|fcl lcl|seal|пломб*", container_size),
    line("incoterm|incoterms|delivery term|delivery terms|terms of delivery|term of delivery|"
         "trade terms|shipment terms|price terms|sale terms|terms of sale|condiciones de entrega|"
         "condicion de entrega|condicion de venta|clausula de venta|clausula|condition de livraison|"
         "conditions de livraison|condicoes de venda|termo de venda|teslim sekli|услови* поставк*|"
         "умов* поставки|成交方式|贸易条款|价格条款|syarat penyerahan|dieu kien giao hang|"
         "lieferbedingung*|инкотермс|dk giao hang|인도조건|usl post|usloviya postavki|delivery condition|delivery conditions|delivery basis|"
         "базис поставки|conditi* de livrare|conditi* livrare", incoterms),
    line("delivery|entrega|livraison|teslim|поставк*|доставк*|交货|receipt place|livrare*|livrarii", delivery),
    line("terms|term|условия|условие|terminos|condition|conditions", terms),
});

// Papers and customs.
constexpr auto papers = std::to_array<DictionaryLine>({
    line("declaration|decl|declaracion|declaracao|beyanname|beyannamesi|beyan|декларац*|гтд|дт|вмд|мд|"
         "нд|nd|报关单|报关单号|申报单|bill of entry|be|boe|b e|shipping bill|sb|s b|sad|dau|dua|dus|"
         "din|dae|dex|dum|pib|peb|to khai|gd|mrn|goods declaration|customs entry|customs declaration|"
         "single administrative document|poliza|pedimento|bill of export|ccd|dec|single declaration|"
         "номер гтд|тд|gtd|nro despacho|numero despacho|numero de despacho|despacho no|duca|dva|dmc|dav|duimp|nd no|td|refrendo|numero de refrendo|numero da di|"
         "numero di|nro di|declaratie*|報單號碼|신고번호|nr declaratiei|so to khai|so tk|numero dam|dam", declaration),
    line("entry|entries|entree|entrada", entry),
    line("item|items|itm|line|art|article|articles|articulo|kalem|позици*|позиц*|项号|项|seri|lineas|"
         "ligne|item no|номер товара|порядковый номер товара|номер товару|товар по дт|номер позиции|"
         "serie", item),
    line("sub item|subitem|sub line", sub_item),
    line("contract|contrato|contrat|контракт*|договор*|договір|合同|合同号|合同协议号|sozlesme|"
         "kontrak|hop dong|purchase order|order|pedido|po number|协议", contract),
    line("bill of lading|bl|b l|bol|mbl|hbl|master bill|house bill|master bl|house bl|"
         "conocimiento de embarque|conocimiento|connaissement|conhecimento|conhecimento de embarque|"
         "konsimento|коносамент*|提单|提单号|提运单号|awb|airway bill|air waybill|waybill|guia aerea|"
         "накладн*|cmr|смр|运单|运单号|transport document|shipping document|documento de transporte|"
         "documento transporte|titre de transport|транспортн* документ*|master bill of lading|"
         "house bill of lading|bill lading", transport_document),
    line("manifest|manifiesto|manifeste|manifesto|舱单|манифест*|igm|egm", manifest),
    line("document|documents|documento|documentos|документ*|belge|单证|doc", document),
    line("tamozhnya|tamozhnia|稅關|税関|관세청|distrito aduanero|distrito", office),
    line("office|custom house|customs house|bureau|oficina|post|customs post|border post|пост|поста|"
         "таможня|таможн* орган*|орган*|т п|митниц*|gumruk idaresi|gumruk mudurlugu|关区|关别|"
         "进出境关别|口岸海关|申报地海关|申报口岸|进口口岸|出口口岸|口岸|kantor|kppbc|kantor pabean|"
         "chi cuc|collectorate|urf|unidade de despacho|unidade de entrada|unidade rf|"
         "aduana de despacho|dry port|icd|申报关区|进出口岸", office),
    line("procedure|procedimiento|procedimento|regime|regimen|rejim|rejimi|режим*|процедур*|监管方式|"
         "贸易方式|贸易性质|cpc|purpose|operation|operacion|operacao|характер сделки|prosedur|"
         "loai hinh|ma lh|ma loai hinh|거래구분|nature of transaction|transaction|customs regime|customs procedure|"
         "régimen aduanero|виду декларации|тип декларации|declaration type|type of declaration", procedure),
    line("direction|направлени*|напрям*|napr|napravlenie|進出口別|flow|flux|flujo|fluxo|sens|trade flow|进出口|进出口标志|"
         "进出口类型|import export|imp or exp|imp exp|import or export|impexp|impo expo|"
         "импорт экспорт|имп эксп|进出口方向|ввоз вывоз", direction),
    line("import|imports|imported|importation|importations|imp|impo|importacion*|importacao|ithalat|"
         "ithal|импорт|импорта|импортн*|ввоз*|імпорт|імпорту|进口|impor|nhap khau|einfuhr|"
         "importazione|inbound|importacoes|importului|수입|輸入|import tovarov|vvoz|進口", import_),
    line("export|exports|exported|exportation|exportations|exp|expo|exportacion*|exportacao|ihracat|"
         "ihrac|экспорт|экспорта|экспортн*|вывоз*|експорт|експорту|出口|ekspor|xuat khau|ausfuhr|"
         "outbound|esportazione|exportacoes|exportului|수출|輸出|chukou|eksport|eksporta|vyvoz|出口別", export_),
});

// The vendor's own, and words that say nothing.
constexpr auto vendor = std::to_array<DictionaryLine>({
    line("record|records|row|rowid|uuid|guid|record id|row id|tag|hash|internal id|запис*|objectid|"
         "source file|filename|file name|file", record),
    line("s no|sr no|sl no|serial|serial no|serial number|п п|no п п|序号|stt|row number|sno|slno|"
         "srno|correlativo|sequence|seq", serial),
    line("count|counts|count of|countof|recuento|число записей", count),
    line("flag|indicator|sure|level|confidence|status|статус|признак*|标志|score|remark|remarks|note|"
         "notes|comment|comments|observaciones|observations|примечани*|备注|durum|statut|warehouse|"
         "almacen|склад*|certificate|licence|license|лиценз*|preference|preferenc*|преференц*|policy|"
         "quota|квота|bandera|digito de verificacion|check digit|dv", flag),
    line("raw|original|as declared", raw),
    line("std|standard|standardized|standardised|normalized|normalised|cleaned|norm|probable", standard),
    line("english|eng|ingles|anglais|английск*|англ|英文", english),
    line("vn|vietnamese|русск*|на русском|local language|中文|ukr", native),
    line("of|the|and|for|by|at|on|in|to|from|with|or|de|del|la|el|los|las|le|les|du|des|d|l|et|y|e|o|"
         "do|da|dos|das|em|para|por|al|a|по|в|на|и|с|из|от|для|при|к|у|та|з|ve|ile|的|及|与|和|di|"
         "della|der|die|von|given|as|is|au|aux|пo|во|со|full|actual|main|wise|that|which|its|our|your|"
         "u|sur|bei|per the|их|его|под|лицо|лица|особа|особи|person|individual|графа|гр|field|column|"
         "col|ru|s|p|го|ст|cross|within|border|границе|кордоні|frontiere|frontera|fronteira|sinir|"
         "overseas|inland|commercial|comercial|commerciale|ticari|коммерческ*|торговое|list|final|first|last|"
         "item wise|итоговый|мест отправления|российск* федерац*|measuring|iso|calculated|maritime|"
         "exit|collected|true|public|group|gen|statement|измерени*|виміру|вимірювання|основн*|legal|"
         "basic|each|all|details of|reel|fisica|fisicas|fisico", filler),
});

// clang-format on

constexpr auto all = joined(who, attributes, when, where, how, papers, vendor);

}  // namespace

std::span<const DictionaryLine> party_words() {
    return all;
}

}  // namespace waybill::detail
