// SPDX-License-Identifier: Apache-2.0
// Names of units, kept by hand: UN/CEFACT Recommendation 20 code (Recommendation 21 for kinds of package),
// then what files write for it, the numbers of the Russian OKEI among them. Case, accents and punctuation do
// not matter. "TON" is the metric one: files that mean another say so. "CM" is left out: bills of lading mean
// cubic metres by it, others centimetres.
#include "text/code_names.hpp"

namespace waybill::detail {

// clang-format off
const Alias unit_names[] = {
    // counts
    {"H87", "pce|pces|pc|pcs|piece|pieces|pcs.|piece(s)|nos|no|no.|nmb|nar|nmr|niu|number|numbers|number of|number of items|items|item|"
            "u|un|und|unds|uni|unid|unids|unit|units|unt|unts|unv|ud|uds|unidad|unidades|unidade|unite|unites|unita|"
            "unidad(es)|pieza|piezas|pza|pzas|pz|pzs|pezzo|pezzi|peca|pecas|numero|numero (unidade)|nombre|stk|stuck|"
            "p/st|pst|st|ad|adet|ade|tane|шт|штук|штука|штуки|шт.|796|штука (796)|ед|единица|единиц|дона|dona|dana|дана|"
            "штука (шт.)|шт (штука)|"
            "个|個|台|件|只|隻|条|條|支|张|張|块|塊|片|辆|輛|架|根|枚|颗|粒|头|艘|把|顶|座|cai|chiec|vien|con|tam|chiec/cai|cai/chiec|"
            "հատ|ədəd|eded|kom|komad|ცალი|ширхэг|sztuka|sztuk|szt|buc|bucata|kus|ks|قطعة|عدد|개|個数"},
    {"C62", "one|ones"},
    {"EA", "each|eac"},
    {"PR", "npr|pair|pairs|prs|pa|pares|par|paire|paires|paia|paar|пара|пар|715|пары|число пар|双|雙|对|對|doi|cift|жуп|juft|жуфт|par(es)"},
    {"SET", "sets|set(s)|комплект|комплекты|компл|комплектов|839|набор|наборы|наб|704|к-т|套|组|組|bo|juego|juegos|jgo|jogo|jogos|jeu|jeux|"
            "takim|tk|тўплам|жиынтык|conjunto|serie|kit|kits|ensemble"},
    {"DZN", "dozen|dozens|doz|dz|dzs|dozn|docena|docenas|duzia|duzias|douzaine|дюжина|дюжин|дюж|640|641|打|duzine"},
    {"GRO", "gross|grs|gruesa"},
    {"CEN", "hundred|hundreds|100 шт|сто штук|100 штук|797|ciento|cientos|cento|百个|100 pcs|100 u|100 units"},
    {"MIL", "thousand|thousands|thd|ths|mu|1000 шт|тыс шт|тысяча штук|тыс. штук|тыщ шт|798|millar|millares|mll|milheiro|milheiros|millier|milliers|mil unidades|"
            "1000 pcs|1000 u|1000 units|1000 unidades|thousand pieces|千个|千支|千只|千块|bin adet"},
    // mass
    {"KGM", "kg|kgs|kgr|kgrs|kg.|k|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|kilogramo|kilogramos|kilograma|kilogramas|quilo|quilos|"
            "quilograma|quilogramas|quilograma liquido|kilogramo neto|kilogramm|chilogrammo|chilogrammi|килограмм|килограммы|килограммов|кг|кг.|кгс|166|"
            "килограмм (кг)|кг (килограмм)|килограм|kilogramma|千克|公斤|kilogramme net|kilo gramme|kilogramos netos|kilogramos brutos|k g|k.g.|كيلوغرام|كجم|كغ|킬로그램|kgm net"},
    {"GRM", "g|gr|grs.|gms|gm|grms|gram|grams|gramme|grammes|gramo|gramos|grama|gramas|грамм|граммы|граммов|гр|г|163|克"},
    {"MGM", "mg|milligram|milligrams|миллиграмм|161"},
    {"TNE", "t|ton|tons|tonne|tonnes|tn|tne.|mt|mts|mton|metric ton|metric tons|metric tonne|metric tonnes|tonelada|toneladas|tonelada metrica|toneladas metricas|"
            "tonelada metrica liquida|tonnellata|tonnellate|тонна|тонны|тонн|т|тн|168|метрическая тонна|тонна метрическая|тонна, метрическая тонна (1000 кг)|吨|公吨|噸|tan|tấn|tms|tm"},
    {"DTN", "qtl|quintal|quintals|quintales|центнер|ц|206|decitonne|dton"},
    {"KTN", "kiloton|kilotonne"},
    {"CTM", "ct m|carat|carats|cts|карат|караты|162|quilate|quilates|quilate metrico|克拉|metric carat"},
    {"LBR", "lb|lbs|pound|pounds|libra|libras|lbr.|фунт|фунты|磅"},
    {"ONZ", "oz|ounce|ounces|onza|onzas|унция|унции"},
    {"APZ", "troy ounce|troy ounces|ozt|тройская унция"},
    {"STN", "short ton|short tons|tonelada corta|короткая тонна"},
    {"LTN", "long ton|long tons|tonelada larga|длинная тонна"},
    {"CWA", "cwa|us hundredweight"},
    {"CWI", "cwi|hundredweight"},
    // kilograms of a substance
    {"KNS", "kg named substance|килограмм именованного вещества"},
    {"KSD", "kg 90% sdt|kg 90% с/в|кг 90% с/в|845|kilogram 90% dry|килограмм 90%-го сухого вещества"},
    {"KNI", "kg n|кг n|861|килограмм азота"},
    {"KPP", "kg p2o5|кг p2o5|865|килограмм пятиокиси фосфора"},
    {"KPO", "kg k2o|кг k2o|852|килограмм окиси калия"},
    {"KPH", "kg koh|кг koh|859|килограмм гидроокиси калия"},
    {"KSH", "kg naoh|кг naoh|863|килограмм гидроокиси натрия"},
    {"KHY", "kg h2o2|кг h2o2|841|килограмм пероксида водорода"},
    {"KUR", "kg u|кг u|867|килограмм урана"},
    // area
    {"MTK", "m2|m^2|mt2|mts2|mtr2|sqm|sq m|sq.m|sq.m.|sqmt|sq mt|sq mtr|sq mtrs|sq meter|sq meters|sq metre|sq metres|smt|m sq|m2.|m 2|"
            "square meter|square meters|square metre|square metres|metro cuadrado|metros cuadrados|metro quadrado|metros quadrados|metre carre|metres carres|"
            "metro quadro|metri quadrati|quadratmeter|qm|metrekare|metre kare|м2|м²|м кв|м.кв.|кв м|кв.м|кв.м.|квм|квадратный метр|квадратные метры|квадратных метров|"
            "055|55|квадратный метр (м2)|平方米|平米|met vuong|kvadrat metr|квадрат метр|kv.m|kv m|шаршы метр|متر مربع"},
    {"CMK", "cm2|sq cm|square centimeter|square centimetre|см2|квадратный сантиметр|051"},
    {"FTK", "ft2|sqf|sqft|sq ft|sq feet|sft|square foot|square feet|pie cuadrado|pies cuadrados|квадратный фут|平方英尺"},
    {"YDK", "yd2|sqy|sq yd|square yard|square yards|yarda cuadrada"},
    {"INK", "in2|square inch|square inches"},
    {"HAR", "ha|hectare|hectares|гектар|059"},
    // length
    {"MTR", "m|mtr.|mtrs|mtr|meter|meters|metre|metres|metro|metros|metri|метр|метры|метров|м|м.|006|met|米|公尺|metr"},
    {"LM", "lm|linear meter|linear meters|linear metre|linear metres|metro lineal|metros lineales|metro linear|running meter|running metre|rm|metre lineaire|"
           "погонный метр|пог м|пог.м|п.м.|п м|м пог|018|метр погонный"},
    {"CMT", "centimeter|centimeters|centimetre|centimetres|centimetro|centimetros|сантиметр|см|004|cms|厘米"},
    {"MMT", "mm|millimeter|millimetre|milimetro|миллиметр|мм|003|毫米"},
    {"KMT", "km|kilometer|kilometers|kilometre|kilometro|километр|км|008|千米|公里|kme"},
    {"FOT", "ft|foot|feet|pie|pies|фут"},
    {"YRD", "yd|yds|yard|yards|yarda|yardas|ярд|码"},
    {"INH", "in|inch|inches|pulgada|pulgadas|дюйм|英寸"},
    // volume
    {"LTR", "l|lt|lts|ltr|ltrs|liter|liters|litre|litres|litro|litros|litri|литр|литры|литров|л|л.|112|升|公升|lit|litr|dm3|cubic decimeter|кубический дециметр|لتر"},
    {"MLT", "ml|mls|milliliter|millilitre|mililitro|миллилитр|мл|毫升"},
    {"CMQ", "cm3|cc|ccm|cubic centimeter|cubic centimetre|centimetro cubico|кубический сантиметр|см3|111"},
    {"HLT", "hl|hectoliter|hectolitre|гектолитр|hectolitro"},
    {"K6", "klr|kl|kiloliter|kilolitre|1000 л|тыс л|тысяча литров|130|1000 l|mil litros"},
    {"MTQ", "m3|m^3|mt3|mts3|cbm|cum|cu m|cu.m|cub m|cmt3|cubic meter|cubic meters|cubic metre|cubic metres|metro cubico|metros cubicos|metre cube|metres cubes|metreküp|"
            "metri cubi|kubikmeter|м3|м³|куб м|куб.м|куб.м.|м куб|кубический метр|кубические метры|кубометр|113|立方米|立方|met khoi|kub metr|куб метр"},
    {"R9", "1000 m3|1000 м3|тыс м3|тысяча кубических метров|114|thousand cubic metres"},
    {"FTQ", "ft3|cf|cft|cu ft|cubic foot|cubic feet|pie cubico|кубический фут"},
    {"YDQ", "yd3|cubic yard|cubic yards"},
    {"INQ", "in3|cubic inch|cubic inches"},
    {"GLL", "gal|gallon|gallons|galon|galones|gln|us gallon|us gallons|галлон"},
    {"GLI", "imperial gallon|uk gallon|gallon (uk)"},
    {"BLL", "bbl|barrel us|barrels|barril|barriles|баррель|barrel (us)"},
    {"ASV", "l alc|l 100%|л 100% спирта|831|литр чистого (100%) спирта|litre pure alcohol|litro de alcohol puro|lpa"},
    // energy and power
    {"KWH", "kw h|квт ч|квт.ч|киловатт час|киловатт-час|245|kilowatt hour|kilowatt hours|千瓦时"},
    {"MWH", "mw h|мвт ч|мегаватт час|246|megawatt hour|1000 kwh|1000 квт ч|1000 киловатт-час|mil kwh"},
    {"KWT", "kw|квт|киловатт|214|kilowatt|kilowatts|千瓦"},
    {"WTT", "w|watt|watts|ватт|вт|212"},
    {"CUR", "curie|кюри|305"},
    // packages
    {"PK", "pk|pkg|pkgs|package|packages|pack|packs|pac|pkt|packet|packets|nmp|paquete|paquetes|paq|pacote|pacotes|pct|paquet|colis|bulto|bultos|volume|volumes|paket|"
           "уп|упак|упаковка|упаковки|упаковок|778|пачка|пачек|пач|728|место|мест|грузовое место|包|goi|collo|colli|bao bi"},
    {"CT", "ctn|ctns|carton|cartons|cartón|cartones|carton(s)|cardboard|caixa de papelao|cartoni|karton|koli|коробка картонная|картон|картонная коробка|箱|thung|纸箱"},
    {"BX", "box|boxes|bxs|caja|cajas|cja|caixa|caixas|cx|boite|boites|scatola|kutu|коробка|коробки|коробок|кор|812|盒|hop"},
    {"CS", "case|cases|cas|caisse|caisses|kasten|sandik|ящик|ящики|ящиков|ящ"},
    {"CR", "crate|crates|cageot|huacal|обрешетка"},
    {"BG", "bag|bags|bgs|sac|sacs|sack|sacks|saco|sacos|bolsa|bolsas|sacco|cuval|torba|мешок|мешки|мешков|меш|袋|tui|bao|пакет|пакеты|пакетов"},
    {"BE", "bundle|bundles|bdl|bdls|bun|atado|atados|fardo|fardos|fascio|bag(bundle)|связка|пучок|捆"},
    {"BL", "bale|bales|bls|bal|balle|balles|paca|pacas|кипа|тюк|тюки"},
    {"RO", "roll|rolls|rol|rll|rollo|rollos|rolo|rolos|rouleau|rouleaux|rotolo|rulo|рулон|рулоны|рулонов|рул|736|卷|cuon"},
    {"RL", "reel|reels|bobina|bobinas|bobine|катушка|катушек|бобина|616"},
    {"DR", "drum|drums|drm|tambor|tambores|fut|futs|fusto|fusti|varil|барабан|бочка|бочки|桶"},
    {"BO", "bottle|bottles|btl|btls|botella|botellas|garrafa|garrafas|bouteille|bouteilles|sise|бутылка|бутылок|бут|868|瓶|chai"},
    {"CA", "can|cans|lata|latas|канистра|банка|банок|罐"},
    {"TU", "tube|tubes|tub|tbs|tubo|tubos|tuba|тюбик|туба"},
    {"PX", "pallet|pallets|plt|plts|palet|palets|palete|paletes|palette|palettes|pal|поддон|поддоны|поддонов|паллета|паллет|палета|托盘"},
    {"ST", "sheet|sheets|hoja|hojas|folha|folhas|feuille|feuilles|лист|листы|листов|625|张(纸)"},
    {"CN", "container|containers|cont|contenedor|contenedores|conteneur|контейнер|контейнеров|集装箱"},
    {"NF", "bulk|granel|vrac|a granel|en vrac|насыпь|навалом"},
    {"P1", "%|percent|процент|percentage"},
};
// clang-format on
const std::size_t unit_names_size = sizeof(unit_names) / sizeof(unit_names[0]);

}  // namespace waybill::detail
