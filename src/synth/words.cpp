// SPDX-License-Identifier: Apache-2.0
#include "synth/words.hpp"

namespace waybill::synth {
namespace {

// Rare characters: three of them make more than half a million names.
constexpr Hanzi han_table[] = {
    {"泓", "hong", "хун"},   {"辰", "chen", "чэнь"}, {"翌", "yi", "и"},       {"垚", "yao", "яо"},
    {"镕", "rong", "жун"},   {"岚", "lan", "лань"},  {"骞", "qian", "цянь"},  {"砚", "yan", "янь"},
    {"澍", "shu", "шу"},     {"珩", "heng", "хэн"},  {"昀", "yun", "юнь"},    {"霁", "ji", "цзи"},
    {"旻", "min", "минь"},   {"柘", "zhe", "чжэ"},   {"榆", "yu", "юй"},      {"淼", "miao", "мяо"},
    {"煜", "yu", "юй"},      {"麓", "lu", "лу"},     {"峤", "qiao", "цяо"},   {"瀚", "han", "хань"},
    {"朔", "shuo", "шо"},    {"翊", "yi", "и"},      {"曜", "yao", "яо"},     {"堃", "kun", "кунь"},
    {"栩", "xu", "сюй"},     {"筠", "yun", "юнь"},   {"翎", "ling", "лин"},   {"舸", "ge", "гэ"},
    {"苒", "ran", "жань"},   {"菁", "jing", "цзин"}, {"蔚", "wei", "вэй"},    {"谙", "an", "ань"},
    {"轩", "xuan", "сюань"}, {"遨", "ao", "ао"},     {"邈", "miao", "мяо"},   {"钧", "jun", "цзюнь"},
    {"铄", "shuo", "шо"},    {"锴", "kai", "кай"},   {"霄", "xiao", "сяо"},   {"颢", "hao", "хао"},
    {"骁", "xiao", "сяо"},   {"鹄", "hu", "ху"},     {"黛", "dai", "дай"},    {"湛", "zhan", "чжань"},
    {"沣", "feng", "фэн"},   {"溯", "su", "су"},     {"焱", "yan", "янь"},    {"璟", "jing", "цзин"},
    {"琮", "cong", "цун"},   {"瑭", "tang", "тан"},  {"璞", "pu", "пу"},      {"皓", "hao", "хао"},
    {"睿", "rui", "жуй"},    {"矽", "xi", "си"},     {"稷", "ji", "цзи"},     {"竣", "jun", "цзюнь"},
    {"笃", "du", "ду"},      {"粲", "can", "цань"},  {"纬", "wei", "вэй"},    {"绍", "shao", "шао"},
    {"耘", "yun", "юнь"},    {"聿", "yu", "юй"},     {"臻", "zhen", "чжэнь"}, {"芃", "peng", "пэн"},
    {"葆", "bao", "бао"},    {"蕴", "yun", "юнь"},   {"虔", "qian", "цянь"},  {"裕", "yu", "юй"},
    {"谟", "mo", "мо"},      {"迅", "xun", "сюнь"},  {"韬", "tao", "тао"},    {"颐", "yi", "и"},
    {"骋", "cheng", "чэн"},  {"鲲", "kun", "кунь"},  {"麒", "qi", "ци"},      {"黎", "li", "ли"},
    {"鼎", "ding", "дин"},   {"濯", "zhuo", "чжо"},  {"岱", "dai", "дай"},    {"屹", "yi", "и"},
    {"弈", "yi", "и"},       {"昶", "chang", "чан"}, {"晟", "sheng", "шэн"},  {"楠", "nan", "нань"},
    {"沐", "mu", "му"},      {"洺", "ming", "мин"}};

constexpr Syllable slavic_first[] = {{"Vel", "Вель"},  {"Dar", "Дар"},   {"Kel", "Кель"},  {"Rast", "Раст"},
                                     {"Tav", "Тав"},   {"Zor", "Зор"},   {"Lad", "Лад"},   {"Nev", "Нев"},
                                     {"Sur", "Сур"},   {"Yar", "Яр"},    {"Zhil", "Жил"},  {"Kras", "Крас"},
                                     {"Bron", "Брон"}, {"Droz", "Дроз"}, {"Most", "Мост"}, {"Khvat", "Хват"},
                                     {"Tsel", "Цел"},  {"Char", "Чар"},  {"Shum", "Шум"},  {"Yur", "Юр"},
                                     {"Ung", "Унг"},   {"Ond", "Онд"},   {"Gal", "Гал"},   {"Pelt", "Пелт"}};
constexpr Syllable slavic_middle[] = {
    {"ka", "ка"}, {"do", "до"},  {"mi", "ми"},  {"ra", "ра"}, {"ve", "ве"}, {"lu", "лу"},
    {"to", "то"}, {"zha", "жа"}, {"si", "си"},  {"go", "го"}, {"ne", "не"}, {"tsu", "цу"},
    {"by", "бы"}, {"khe", "хе"}, {"chi", "чи"}, {"fo", "фо"}, {"yu", "ю"},  {"shche", "ще"}};
constexpr Syllable slavic_last[] = {{"rn", "рн"},     {"vit", "вит"},   {"lem", "лем"},  {"dor", "дор"},
                                    {"nix", "никс"},  {"stan", "стан"}, {"mer", "мер"},  {"kon", "кон"},
                                    {"zhin", "жин"},  {"tal", "тал"},   {"vey", "вей"},  {"lya", "ля"},
                                    {"dron", "дрон"}, {"gost", "гост"}, {"tsit", "цит"}, {"khar", "хар"}};
constexpr Syllable steppe_first[] = {{"Ken", "Кен"},  {"Sau", "Сау"}, {"Dos", "Дос"},   {"Bal", "Бал"},
                                     {"Sar", "Сар"},  {"Kok", "Кок"}, {"Zhol", "Жол"},  {"Tul", "Тул"},
                                     {"Er", "Ер"},    {"Orm", "Орм"}, {"Uly", "Улы"},   {"Khan", "Хан"},
                                     {"Chol", "Чол"}, {"Yry", "Ыры"}, {"Mang", "Манг"}, {"Tesh", "Теш"}};
constexpr Syllable steppe_middle[] = {{"ta", "та"}, {"ky", "кы"}, {"be", "бе"}, {"zha", "жа"},
                                      {"mu", "му"}, {"le", "ле"}, {"si", "си"}, {"do", "до"},
                                      {"ra", "ра"}, {"go", "го"}, {"yu", "ю"},  {"shi", "ши"}};
constexpr Syllable steppe_last[] = {{"tas", "тас"},   {"lyk", "лык"}, {"dar", "дар"},   {"mir", "мир"},
                                    {"shyn", "шын"},  {"bel", "бел"}, {"kent", "кент"}, {"zhar", "жар"},
                                    {"tobe", "тобе"}, {"lan", "лан"}, {"ush", "уш"},    {"gai", "гай"}};
constexpr Syllable caucasus_first[] = {{"Arm", "Арм"},  {"Sev", "Сев"},  {"Gor", "Гор"},  {"Vakh", "Вах"},
                                       {"Tash", "Таш"}, {"Nor", "Нор"},  {"Khev", "Хев"}, {"Kar", "Кар"},
                                       {"Zur", "Зур"},  {"Mtse", "Мце"}, {"Lor", "Лор"},  {"Dzo", "Дзо"}};
constexpr Syllable caucasus_middle[] = {{"ta", "та"}, {"ve", "ве"},  {"gi", "ги"}, {"ru", "ру"},
                                        {"ma", "ма"}, {"tsi", "ци"}, {"ne", "не"}, {"lo", "ло"},
                                        {"ka", "ка"}, {"pe", "пе"}};
constexpr Syllable caucasus_last[] = {{"van", "ван"},   {"shen", "шен"},  {"ridze", "ридзе"}, {"gar", "гар"},
                                      {"lik", "лик"},   {"neti", "нети"}, {"bert", "берт"},   {"rus", "рус"},
                                      {"dzor", "дзор"}, {"vel", "вель"}};
constexpr Syllable turkish_first[] = {{"Kor", "Кор"}, {"Çam", "Чам"}, {"Gür", "Гюр"}, {"Işl", "Ышл"},
                                      {"Tür", "Тюр"}, {"Öz", "Оз"},   {"Sel", "Сел"}, {"Dağ", "Даг"},
                                      {"Bey", "Бей"}, {"Yıl", "Йыл"}, {"Var", "Вар"}, {"Kum", "Кум"},
                                      {"Ulu", "Улу"}, {"Ter", "Тер"}};
constexpr Syllable turkish_middle[] = {{"ka", "ка"}, {"se", "се"}, {"ği", "ги"}, {"lü", "лю"}, {"ma", "ма"},
                                       {"te", "те"}, {"şu", "шу"}, {"ra", "ра"}, {"bo", "бо"}, {"di", "ди"}};
constexpr Syllable turkish_last[] = {{"mak", "мак"}, {"ser", "сер"}, {"taş", "таш"}, {"lar", "лар"},
                                     {"gün", "гюн"}, {"sel", "сел"}, {"pol", "пол"}, {"kan", "кан"},
                                     {"üs", "юс"},   {"rat", "рат"}};
constexpr Syllable gulf_first[] = {{"Al Noor", "Аль Нур"}, {"Qas", "Кас"},        {"Far", "Фар"},
                                   {"Mash", "Маш"},        {"Al Zah", "Аль Зах"}, {"Raw", "Рав"},
                                   {"Sab", "Саб"},         {"Had", "Хад"},        {"Jum", "Джум"},
                                   {"Bar", "Бар"},         {"Naj", "Надж"},       {"Al Wad", "Аль Вад"}};
constexpr Syllable gulf_middle[] = {{"i", "и"}, {"a", "а"},   {"ou", "у"},    {"ee", "и"},
                                    {"u", "у"}, {"ai", "ай"}, {"aha", "аха"}, {"iri", "ири"}};
constexpr Syllable gulf_last[] = {{"riq", "рик"},   {"dah", "да"},  {"meen", "мин"}, {"shar", "шар"},
                                  {"beel", "бил"},  {"tar", "тар"}, {"zan", "зан"},  {"waf", "ваф"},
                                  {"khal", "халь"}, {"laq", "лак"}, {"nous", "нус"}};
constexpr Syllable indian_first[] = {{"Shri", "Шри"}, {"Vas", "Вас"}, {"Kal", "Кал"}, {"Dhan", "Дхан"},
                                     {"Man", "Ман"},  {"Pra", "Пра"}, {"Rit", "Рит"}, {"Suv", "Сув"},
                                     {"Jay", "Джай"}, {"Har", "Хар"}, {"Nil", "Нил"}, {"Ved", "Вед"}};
constexpr Syllable indian_middle[] = {{"va", "ва"},   {"tri", "три"}, {"ka", "ка"},     {"lo", "ло"},
                                      {"mi", "ми"},   {"su", "су"},   {"ndra", "ндра"}, {"ti", "ти"},
                                      {"ghe", "гхе"}, {"ra", "ра"}};
constexpr Syllable indian_last[] = {{"nath", "натх"}, {"lex", "лекс"},     {"mesh", "меш"}, {"dhar", "дхар"},
                                    {"vex", "векс"},  {"tosh", "тош"},     {"pur", "пур"},  {"rani", "рани"},
                                    {"jeet", "джит"}, {"mantra", "мантра"}};
constexpr Syllable viet_first[] = {{"Thanh", "Тхань"}, {"Hung", "Хынг"},    {"Quoc", "Куок"}, {"Phu", "Фу"},
                                   {"Dai", "Дай"},     {"Truong", "Чыонг"}, {"Kien", "Кьен"}, {"Bao", "Бао"},
                                   {"Vinh", "Винь"},   {"Khanh", "Кхань"}};
constexpr Syllable viet_middle[] = {{" Lam", " Лам"},    {" Tuyen", " Туен"}, {" Nguyet", " Нгует"},
                                    {" Giang", " Зянг"}, {" Loc", " Лок"},    {" Khoa", " Кхоа"},
                                    {" Duy", " Зуй"},    {" Hoa", " Хоа"}};
constexpr Syllable viet_last[] = {{" Phuc", " Фук"}, {" Thinh", " Тхинь"}, {" Dat", " Дат"},
                                  {" Son", " Шон"},  {" Linh", " Линь"},   {" Tien", " Тьен"},
                                  {" Cat", " Кат"},  {" Vuong", " Выонг"}};
constexpr Syllable malay_first[] = {{"Siam", "Сиам"}, {"Cha", "Ча"},  {"Ban", "Бан"},   {"Suk", "Сук"},
                                    {"Peng", "Пенг"}, {"Tan", "Тан"}, {"Wira", "Вира"}, {"Ked", "Кед"},
                                    {"Mut", "Мут"},   {"Rat", "Рат"}};
constexpr Syllable malay_middle[] = {{"cha", "ча"}, {"wan", "ван"}, {"ti", "ти"}, {"po", "по"},
                                     {"na", "на"},  {"lu", "лу"},   {"ka", "ка"}, {"mee", "ми"}};
constexpr Syllable malay_last[] = {{"chai", "чай"},  {"rung", "рунг"}, {"tara", "тара"}, {"jaya", "джая"},
                                   {"porn", "порн"}, {"kul", "куль"},  {"mas", "мас"},   {"tex", "текс"}};
constexpr Syllable german_first[] = {{"Eber", "Эбер"},  {"Wald", "Вальд"}, {"Grau", "Грау"}, {"Nord", "Норд"},
                                     {"Hals", "Хальс"}, {"Brun", "Брун"},  {"Kess", "Кесс"}, {"Lind", "Линд"},
                                     {"Ost", "Ост"},    {"Tann", "Танн"}};
constexpr Syllable german_middle[] = {{"en", "ен"}, {"er", "ер"}, {"el", "ел"}, {"ing", "инг"},
                                      {"a", "а"},   {"o", "о"},   {"itz", "иц"}};
constexpr Syllable german_last[] = {{"stromer", "штромер"}, {"wick", "вик"},      {"feld", "фельд"},
                                    {"tronn", "тронн"},     {"berger", "бергер"}, {"mark", "марк"},
                                    {"haus", "хаус"},       {"quell", "квелль"}};
constexpr Syllable romance_first[] = {{"Val", "Валь"},  {"Cor", "Кор"}, {"Mont", "Монт"}, {"Ser", "Сер"},
                                      {"Ric", "Рик"},   {"Tor", "Тор"}, {"Alb", "Альб"},  {"Ven", "Вен"},
                                      {"Cast", "Каст"}, {"Lum", "Лум"}};
constexpr Syllable romance_middle[] = {{"e", "е"},     {"a", "а"},     {"i", "и"},    {"ava", "ава"},
                                       {"ori", "ори"}, {"ela", "ела"}, {"uro", "уро"}};
constexpr Syllable romance_last[] = {{"dini", "дини"},   {"relli", "релли"}, {"teca", "тека"},
                                     {"nova", "нова"},   {"sano", "сано"},   {"cruz", "крус"},
                                     {"monte", "монте"}, {"gara", "гара"}};

constexpr Business business_table[] = {
    {"Trading", "Trade", "Торговая компания", "Трейд", "贸易", "Ticaret"},
    {"Technology", "Tech", "Технологии", "Тех", "科技", "Teknoloji"},
    {"Electronics", "Electronic", "Электроника", "Электрон", "电子", "Elektronik"},
    {"Import and Export", "Imp & Exp", "Импорт-Экспорт", "Импэкс", "进出口", "Ithalat Ihracat"},
    {"Supply Chain", "SCM", "Снабжение", "Снаб", "供应链", "Tedarik"},
    {"International Trade", "Intl Trade", "Международная торговля", "Интерторг", "国际贸易",
     "Uluslararasi Ticaret"},
    {"Logistics", "Logistic", "Логистика", "Логистик", "物流", "Lojistik"},
    {"Industrial", "Ind", "Промышленная группа", "Пром", "实业", "Sanayi"},
    {"Aviation Technology", "Aero Tech", "Авиационные технологии", "Авиатех", "航空科技", "Havacilik"},
    {"Equipment", "Equip", "Оборудование", "Оборуд", "设备", "Ekipman"},
    {"Machinery", "Mach", "Машиностроение", "Маш", "机械", "Makina"},
    {"Building Materials", "Bldg Materials", "Строительные материалы", "Стройматериалы", "建材",
     "Yapi Malzemeleri"},
    {"Agro", "Agro", "Агро", "Агро", "农业", "Tarim"},
    {"Textile", "Tex", "Текстиль", "Текс", "纺织", "Tekstil"},
    {"Group", "Grp", "Групп", "Групп", "集团", "Grup"},
};

constexpr LegalForm forms_cn[] = {
    {"Co., Ltd.", "Co Ltd", "Ко., Лтд", "КО ЛТД", "有限公司", "COMPANY LIMITED", false},
    {"Limited Company", "Ltd Co", "Лимитед Компани", "ЛТД", "有限责任公司", "LIMITED COMPANY", false},
    {"Corporation Limited", "Corp Ltd", "Корпорация Лтд", "КОРП ЛТД", "股份有限公司", "JOINT STOCK COMPANY",
     false}};
constexpr LegalForm forms_hk[] = {
    {"Limited", "Ltd", "Лимитед", "ЛТД", "有限公司", "LIMITED", false},
    {"Company Limited", "Co Ltd", "Компани Лимитед", "КО ЛТД", "有限公司", "COMPANY LIMITED", false}};
constexpr LegalForm forms_ru[] = {
    {"OOO", "OOO", "Общество с ограниченной ответственностью", "ООО", "", "LIMITED LIABILITY COMPANY", true},
    {"OOO", "OOO", "Общество с ограниченной ответственностью", "ООО", "", "LLC", true},
    {"AO", "AO", "Акционерное общество", "АО", "", "JOINT STOCK COMPANY", true},
    {"ZAO", "ZAO", "Закрытое акционерное общество", "ЗАО", "", "CJSC", true}};
constexpr LegalForm forms_kz[] = {
    {"TOO", "TOO", "Товарищество с ограниченной ответственностью", "ТОО", "", "LLP", true},
    {"TOO", "TOO", "Товарищество с ограниченной ответственностью", "ТОО", "", "LIMITED LIABILITY PARTNERSHIP",
     true}};
constexpr LegalForm forms_kg[] = {
    {"OsOO", "OSOO", "Общество с ограниченной ответственностью", "ОсОО", "", "LLC", true}};
constexpr LegalForm forms_uz[] = {
    {"MCHJ", "MCHJ", "Общество с ограниченной ответственностью", "ООО", "", "LLC", true},
    {"XK", "XK", "Частное предприятие", "ЧП", "", "PE", true},
    {"QK MCHJ", "QK", "Совместное предприятие ООО", "СП ООО", "", "JV LLC", true}};
constexpr LegalForm forms_am[] = {
    {"LLC", "LLC", "Общество с ограниченной ответственностью", "ООО", "", "LLC", true},
    {"CJSC", "CJSC", "Закрытое акционерное общество", "ЗАО", "", "CJSC", true}};
constexpr LegalForm forms_by[] = {
    {"OOO", "OOO", "Общество с ограниченной ответственностью", "ООО", "", "LLC", true},
    {"ChTUP", "ChTUP", "Частное торговое унитарное предприятие", "ЧТУП", "",
     "PRIVATE TRADING UNITARY ENTERPRISE", true}};
constexpr LegalForm forms_tr[] = {
    {"Limited Şirketi", "Ltd. Şti.", "Лимитед Ширкети", "ЛТД ШТИ", "", "LIMITED COMPANY", false},
    {"Sanayi ve Ticaret Limited Şirketi", "San. ve Tic. Ltd. Şti.", "Санайи ве Тиджарет Лтд Шти",
     "САН ВЕ ТИК ЛТД ШТИ", "", "INDUSTRY AND TRADE LIMITED COMPANY", false},
    {"Anonim Şirketi", "A.Ş.", "Аноним Ширкети", "А.Ш.", "", "JOINT STOCK COMPANY", false}};
constexpr LegalForm forms_ae[] = {{"FZE", "FZE", "ФЗЕ", "ФЗЕ", "", "FREE ZONE ESTABLISHMENT", false},
                                  {"FZCO", "FZCO", "ФЗКО", "ФЗКО", "", "FZ-LLC", false},
                                  {"General Trading LLC", "Gen Trdg LLC", "Дженерал Трейдинг ЛЛС",
                                   "ДЖЕНЕРАЛ ТРЕЙДИНГ ЛЛС", "", "GENERAL TRADING L.L.C", false},
                                  {"DMCC", "DMCC", "ДМСС", "ДМСС", "", "DMCC", false}};
constexpr LegalForm forms_rs[] = {{"d.o.o.", "DOO", "д.о.о.", "ДОО", "", "LLC", false}};
constexpr LegalForm forms_in[] = {
    {"Private Limited", "Pvt Ltd", "Прайвет Лимитед", "ПВТ ЛТД", "", "PRIVATE LIMITED", false},
    {"LLP", "LLP", "ЛЛП", "ЛЛП", "", "LLP", false},
    {"Limited", "Ltd", "Лимитед", "ЛТД", "", "LIMITED", false}};
constexpr LegalForm forms_vn[] = {
    {"Company Limited", "Co Ltd", "Компани Лимитед", "КО ЛТД", "", "COMPANY LIMITED", false},
    {"Joint Stock Company", "JSC", "Акционерная компания", "АК", "", "JOINT STOCK COMPANY", false},
    {"Cong Ty TNHH", "TNHH", "Конг Ти ТНХХ", "ТНХХ", "", "CO., LTD", true}};
constexpr LegalForm forms_th[] = {
    {"Co., Ltd.", "Co Ltd", "Ко., Лтд", "КО ЛТД", "", "COMPANY LIMITED", false}};
constexpr LegalForm forms_my[] = {{"Sdn. Bhd.", "Sdn Bhd", "Сдн Бхд", "СДН БХД", "", "SDN BHD", false}};
constexpr LegalForm forms_de[] = {
    {"GmbH", "GmbH", "ГмбХ", "ГМБХ", "", "GMBH", false},
    {"GmbH & Co. KG", "GmbH & Co KG", "ГмбХ и Ко. КГ", "ГМБХ КО КГ", "", "GMBH AND CO KG", false}};
constexpr LegalForm forms_it[] = {{"S.r.l.", "SRL", "С.р.л.", "СРЛ", "", "S R L", false},
                                  {"S.p.A.", "SPA", "С.п.А.", "СПА", "", "S P A", false}};
constexpr LegalForm forms_mx[] = {
    {"S.A. de C.V.", "SA de CV", "С.А. де С.В.", "СА ДЕ СВ", "", "SA DE CV", false},
    {"S. de R.L. de C.V.", "S de RL de CV", "С. де Р.Л. де С.В.", "С ДЕ РЛ ДЕ СВ", "", "S DE RL DE CV",
     false}};
constexpr LegalForm forms_us[] = {{"LLC", "LLC", "ЛЛС", "ЛЛС", "", "LLC", false},
                                  {"Inc.", "Inc", "Инк.", "ИНК", "", "INC", false}};

constexpr Syllable given_slavic[] = {{"Ruslan", "Руслан"}, {"Andrey", "Андрей"},   {"Yuriy", "Юрий"},
                                     {"Sergey", "Сергей"}, {"Natalya", "Наталья"}, {"Evgeny", "Евгений"},
                                     {"Zhanna", "Жанна"},  {"Mikhail", "Михаил"}};
constexpr Syllable given_steppe[] = {{"Nurlan", "Нурлан"}, {"Azamat", "Азамат"}, {"Dilshod", "Дилшод"},
                                     {"Aigul", "Айгуль"},  {"Yerlan", "Ерлан"},  {"Sardor", "Сардор"},
                                     {"Timur", "Тимур"},   {"Bakyt", "Бакыт"}};
constexpr Syllable given_other[] = {{"Kerem", "Керем"}, {"Selin", "Селин"},  {"Omar", "Омар"},
                                    {"Layla", "Лайла"}, {"Arjun", "Арджун"}, {"Minh", "Минь"},
                                    {"Marco", "Марко"}, {"Petra", "Петра"}};

constexpr Hanzi streets_han[] = {{"科苑北路", "Keyuan North Road", "Кэюань Норт роуд"},
                                 {"龙岗大道", "Longgang Avenue", "Лунган авеню"},
                                 {"宝安西街", "Baoan West Street", "Баоань Вест стрит"},
                                 {"工业三路", "Gongye 3rd Road", "Гунъе 3-я роуд"},
                                 {"稠州中路", "Chouzhou Middle Road", "Чоучжоу Мидл роуд"}};
constexpr Hanzi streets_slavic[] = {
    {"", "ul. Zavodskaya", "ул. Заводская"}, {"", "pr-kt Stroiteley", "пр-кт Строителей"},
    {"", "ul. Skladskaya", "ул. Складская"}, {"", "per. Rechnoy", "пер. Речной"},
    {"", "sh. Severnoye", "ш. Северное"},    {"", "ul. Polevaya", "ул. Полевая"}};
constexpr Hanzi streets_steppe[] = {{"", "ul. Abaya", "ул. Абая"},
                                    {"", "pr. Dostyk", "пр. Достык"},
                                    {"", "mkr. Samal", "мкр. Самал"},
                                    {"", "ul. Bogibuston", "ул. Богибустон"},
                                    {"", "ul. Chuyskaya", "ул. Чуйская"}};
constexpr Hanzi streets_other[] = {{"", "Harbour Road", "Харбор роуд"},
                                   {"", "Industrial Area 3", "Индастриал Эриа 3"},
                                   {"", "Warehouse Street", "Вэрхаус стрит"},
                                   {"", "Market Lane", "Маркет лейн"},
                                   {"", "Airport Road", "Эрпорт роуд"}};

}  // namespace

Syllables syllables(Flavour flavour) {
    switch (flavour) {
        case Flavour::han:
        case Flavour::slavic:
            return {slavic_first, slavic_middle, slavic_last};
        case Flavour::steppe:
            return {steppe_first, steppe_middle, steppe_last};
        case Flavour::caucasus:
            return {caucasus_first, caucasus_middle, caucasus_last};
        case Flavour::turkish:
            return {turkish_first, turkish_middle, turkish_last};
        case Flavour::gulf:
            return {gulf_first, gulf_middle, gulf_last};
        case Flavour::indian:
            return {indian_first, indian_middle, indian_last};
        case Flavour::viet:
            return {viet_first, viet_middle, viet_last};
        case Flavour::malay:
            return {malay_first, malay_middle, malay_last};
        case Flavour::german:
            return {german_first, german_middle, german_last};
        case Flavour::romance:
            return {romance_first, romance_middle, romance_last};
    }
    return {};
}

std::span<const Hanzi> hanzi() {
    return han_table;
}
std::span<const Business> businesses() {
    return business_table;
}

std::span<const LegalForm> legal_forms(Country country) {
    switch (country) {
        case Country::CN:
            return forms_cn;
        case Country::HK:
            return forms_hk;
        case Country::RU:
            return forms_ru;
        case Country::KZ:
            return forms_kz;
        case Country::KG:
            return forms_kg;
        case Country::UZ:
            return forms_uz;
        case Country::AM:
        case Country::GE:
            return forms_am;
        case Country::BY:
            return forms_by;
        case Country::TR:
            return forms_tr;
        case Country::AE:
            return forms_ae;
        case Country::RS:
            return forms_rs;
        case Country::IN:
        case Country::PK:
            return forms_in;
        case Country::VN:
            return forms_vn;
        case Country::TH:
            return forms_th;
        case Country::MY:
            return forms_my;
        case Country::DE:
            return forms_de;
        case Country::IT:
            return forms_it;
        case Country::MX:
            return forms_mx;
        case Country::US:
            return forms_us;
    }
    return {};
}

std::span<const Syllable> given_names(Flavour flavour) {
    if (flavour == Flavour::slavic || flavour == Flavour::caucasus) return given_slavic;
    if (flavour == Flavour::steppe) return given_steppe;
    return given_other;
}

std::span<const Hanzi> streets(Flavour flavour) {
    if (flavour == Flavour::han) return streets_han;
    if (flavour == Flavour::slavic || flavour == Flavour::caucasus) return streets_slavic;
    if (flavour == Flavour::steppe) return streets_steppe;
    return streets_other;
}

}  // namespace waybill::synth
