// SPDX-License-Identifier: Apache-2.0
#include "synth/places.hpp"

#include <array>

namespace waybill::synth {
namespace {

constexpr City cities_cn[] = {
    {"Shenzhen", "Шэньчжэнь", "深圳"}, {"Guangzhou", "Гуанчжоу", "广州"}, {"Yiwu", "Иу", "义乌"},
    {"Ningbo", "Нинбо", "宁波"},       {"Dongguan", "Дунгуань", "东莞"},  {"Hangzhou", "Ханчжоу", "杭州"},
    {"Urumqi", "Урумчи", "乌鲁木齐"},  {"Chengdu", "Чэнду", "成都"},      {"Suzhou", "Сучжоу", "苏州"},
    {"Harbin", "Харбин", "哈尔滨"}};
constexpr City cities_hk[] = {
    {"Hong Kong", "Гонконг", "香港"}, {"Kowloon", "Коулун", "九龙"}, {"Tsuen Wan", "Цюнь Вань", "荃湾"}};
constexpr City cities_ru[] = {{"Moscow", "Москва", "莫斯科"},
                              {"Saint Petersburg", "Санкт-Петербург", "圣彼得堡"},
                              {"Ekaterinburg", "Екатеринбург", "叶卡捷琳堡"},
                              {"Novosibirsk", "Новосибирск", "新西伯利亚"},
                              {"Kazan", "Казань", "喀山"},
                              {"Vladivostok", "Владивосток", "符拉迪沃斯托克"},
                              {"Samara", "Самара", "萨马拉"},
                              {"Khimki", "Химки", "希姆基"}};
constexpr City cities_kz[] = {{"Almaty", "Алматы", "阿拉木图"},
                              {"Astana", "Астана", "阿斯塔纳"},
                              {"Shymkent", "Шымкент", "奇姆肯特"},
                              {"Aktobe", "Актобе", "阿克托别"},
                              {"Uralsk", "Уральск", "乌拉尔斯克"}};
constexpr City cities_kg[] = {
    {"Bishkek", "Бишкек", "比什凯克"}, {"Osh", "Ош", "奥什"}, {"Tokmok", "Токмок", "托克马克"}};
constexpr City cities_uz[] = {{"Tashkent", "Ташкент", "塔什干"},
                              {"Samarkand", "Самарканд", "撒马尔罕"},
                              {"Fergana", "Фергана", "费尔干纳"},
                              {"Andijan", "Андижан", "安集延"}};
constexpr City cities_am[] = {{"Yerevan", "Ереван", "埃里温"}, {"Gyumri", "Гюмри", "久姆里"}};
constexpr City cities_ge[] = {
    {"Tbilisi", "Тбилиси", "第比利斯"}, {"Batumi", "Батуми", "巴统"}, {"Poti", "Поти", "波季"}};
constexpr City cities_by[] = {
    {"Minsk", "Минск", "明斯克"}, {"Brest", "Брест", "布列斯特"}, {"Gomel", "Гомель", "戈梅利"}};
constexpr City cities_tr[] = {{"Istanbul", "Стамбул", "伊斯坦布尔"},
                              {"Izmir", "Измир", "伊兹密尔"},
                              {"Mersin", "Мерсин", "梅尔辛"},
                              {"Bursa", "Бурса", "布尔萨"}};
constexpr City cities_ae[] = {
    {"Dubai", "Дубай", "迪拜"}, {"Sharjah", "Шарджа", "沙迦"}, {"Ajman", "Аджман", "阿治曼"}};
constexpr City cities_rs[] = {{"Belgrade", "Белград", "贝尔格莱德"}, {"Novi Sad", "Нови-Сад", "诺维萨德"}};
constexpr City cities_in[] = {{"Mumbai", "Мумбаи", "孟买"},
                              {"New Delhi", "Нью-Дели", "新德里"},
                              {"Chennai", "Ченнаи", "金奈"},
                              {"Ahmedabad", "Ахмадабад", "艾哈迈达巴德"}};
constexpr City cities_vn[] = {
    {"Ho Chi Minh", "Хошимин", "胡志明市"}, {"Hanoi", "Ханой", "河内"}, {"Hai Phong", "Хайфон", "海防"}};
constexpr City cities_th[] = {{"Bangkok", "Бангкок", "曼谷"}, {"Chonburi", "Чонбури", "春武里"}};
constexpr City cities_my[] = {{"Kuala Lumpur", "Куала-Лумпур", "吉隆坡"}, {"Penang", "Пинанг", "槟城"}};
constexpr City cities_pk[] = {{"Karachi", "Карачи", "卡拉奇"}, {"Lahore", "Лахор", "拉合尔"}};
constexpr City cities_de[] = {{"Hamburg", "Гамбург", "汉堡"},
                              {"Dresden", "Дрезден", "德累斯顿"},
                              {"Krefeld", "Крефельд", "克雷费尔德"}};
constexpr City cities_it[] = {{"Milan", "Милан", "米兰"}, {"Modena", "Модена", "摩德纳"}};
constexpr City cities_mx[] = {{"Monterrey", "Монтеррей", "蒙特雷"},
                              {"Guadalajara", "Гвадалахара", "瓜达拉哈拉"},
                              {"Manzanillo", "Мансанильо", "曼萨尼约"}};
constexpr City cities_us[] = {{"Houston", "Хьюстон", "休斯敦"}, {"Newark", "Ньюарк", "纽瓦克"}};

constexpr std::array<CountryInfo, country_count> table{{
    {"CN", "CHN", "156", "CHINA", "КИТАЙ", "中国", "CHINA", "CNY", "86", Flavour::han, cities_cn},
    {"HK", "HKG", "344", "HONG KONG", "ГОНКОНГ", "中国香港", "HONG KONG", "HKD", "852", Flavour::han,
     cities_hk},
    {"RU", "RUS", "643", "RUSSIAN FEDERATION", "РОССИЯ", "俄罗斯", "RUSIA", "RUB", "7", Flavour::slavic,
     cities_ru},
    {"KZ", "KAZ", "398", "KAZAKHSTAN", "КАЗАХСТАН", "哈萨克斯坦", "KAZAJSTAN", "KZT", "7", Flavour::steppe,
     cities_kz},
    {"KG", "KGZ", "417", "KYRGYZSTAN", "КИРГИЗИЯ", "吉尔吉斯斯坦", "KIRGUISTAN", "KGS", "996",
     Flavour::steppe, cities_kg},
    {"UZ", "UZB", "860", "UZBEKISTAN", "УЗБЕКИСТАН", "乌兹别克斯坦", "UZBEKISTAN", "UZS", "998",
     Flavour::steppe, cities_uz},
    {"AM", "ARM", "051", "ARMENIA", "АРМЕНИЯ", "亚美尼亚", "ARMENIA", "AMD", "374", Flavour::caucasus,
     cities_am},
    {"GE", "GEO", "268", "GEORGIA", "ГРУЗИЯ", "格鲁吉亚", "GEORGIA", "GEL", "995", Flavour::caucasus,
     cities_ge},
    {"BY", "BLR", "112", "BELARUS", "БЕЛАРУСЬ", "白俄罗斯", "BIELORRUSIA", "BYN", "375", Flavour::slavic,
     cities_by},
    {"TR", "TUR", "792", "TURKEY", "ТУРЦИЯ", "土耳其", "TURQUIA", "TRY", "90", Flavour::turkish, cities_tr},
    {"AE", "ARE", "784", "UNITED ARAB EMIRATES", "ОБЪЕДИНЕННЫЕ АРАБСКИЕ ЭМИРАТЫ", "阿联酋",
     "EMIRATOS ARABES UNIDOS", "AED", "971", Flavour::gulf, cities_ae},
    {"RS", "SRB", "688", "SERBIA", "СЕРБИЯ", "塞尔维亚", "SERBIA", "RSD", "381", Flavour::slavic, cities_rs},
    {"IN", "IND", "356", "INDIA", "ИНДИЯ", "印度", "INDIA", "INR", "91", Flavour::indian, cities_in},
    {"VN", "VNM", "704", "VIETNAM", "ВЬЕТНАМ", "越南", "VIETNAM", "VND", "84", Flavour::viet, cities_vn},
    {"TH", "THA", "764", "THAILAND", "ТАИЛАНД", "泰国", "TAILANDIA", "THB", "66", Flavour::malay, cities_th},
    {"MY", "MYS", "458", "MALAYSIA", "МАЛАЙЗИЯ", "马来西亚", "MALASIA", "MYR", "60", Flavour::malay,
     cities_my},
    {"PK", "PAK", "586", "PAKISTAN", "ПАКИСТАН", "巴基斯坦", "PAKISTAN", "PKR", "92", Flavour::indian,
     cities_pk},
    {"DE", "DEU", "276", "GERMANY", "ГЕРМАНИЯ", "德国", "ALEMANIA", "EUR", "49", Flavour::german, cities_de},
    {"IT", "ITA", "380", "ITALY", "ИТАЛИЯ", "意大利", "ITALIA", "EUR", "39", Flavour::romance, cities_it},
    {"MX", "MEX", "484", "MEXICO", "МЕКСИКА", "墨西哥", "MEXICO", "MXN", "52", Flavour::romance, cities_mx},
    {"US", "USA", "840", "UNITED STATES", "СОЕДИНЕННЫЕ ШТАТЫ", "美国", "ESTADOS UNIDOS", "USD", "1",
     Flavour::german, cities_us},
}};

// Where a country lies, for the days between: 0 East Asia, 1 the steppe and the Caucasus, 2 Russia and
// Belarus, 3 the Near East and the Balkans, 4 South Asia, 5 western Europe, 6 the Americas.
constexpr std::array<std::uint8_t, country_count> region = {0, 0, 2, 1, 1, 1, 1, 1, 2, 3, 3,
                                                            3, 4, 0, 0, 0, 4, 5, 5, 6, 6};
constexpr std::uint8_t days_between[7][7] = {{3, 12, 16, 20, 14, 30, 24}, {12, 2, 4, 8, 14, 12, 35},
                                             {16, 4, 2, 9, 18, 8, 32},    {20, 8, 9, 3, 9, 9, 26},
                                             {14, 14, 18, 9, 3, 22, 30},  {30, 12, 8, 9, 22, 2, 18},
                                             {24, 35, 32, 26, 30, 18, 3}};

}  // namespace

const CountryInfo& info(Country country) {
    return table[static_cast<std::size_t>(country)];
}

std::int32_t transit_days(Country from, Country to) {
    return days_between[region[static_cast<std::size_t>(from)]][region[static_cast<std::size_t>(to)]];
}

}  // namespace waybill::synth
