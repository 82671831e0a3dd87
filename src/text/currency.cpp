// SPDX-License-Identifier: Apache-2.0
// Currencies by ISO 4217 code, by name in some thirty languages (CLDR), and by what customs files write.
// "$", "DOLLAR", "PESO" and "¥" belong to several currencies: nothing.
#include "text/code_names.hpp"
#include "text/lookup.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

using detail::Alias;
using detail::currency_names;
using detail::currency_names_size;
using detail::LookupTable;

constexpr Alias aliases[] = {
    {"USD",
     "us$|u$s|us $|usd $|$us|$ us|dol usa|dolar usa|dolar eua|dolares eua|dolar de los estados unidos|"
     "dolar estados unidos|dolares de los estados unidos|dolares americanos|dolar americano|dolares usa|"
     "us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|united states dollar|"
     "united states dollars|dollar us|dollars us|dollar usa|usd dollar|доллары сша|долл. сша|долл сша|дол. "
     "сша|"
     "доллар сша|доллары|долл|$ сша|сша доллар|aqsh dollari|ақш доллары|акш доллари|usa dollar|美金|美元|"
     "dolar a.b.d.|abd dolari|amerikan dolari|do la my|dollar des etats unis d'amerique|dollar americain|"
     "dollars americains|dolar norteamericano|dolar dos eua|dolar dos estados unidos"},
    {"EUR", "€|euro|euros|евро|eur euro|欧元|歐元|avro|евро (eur)|еуро|yevro|evro|євро"},
    {"RUB",
     "₽|руб|рубль|рубли|рублей|рубля|р|rur|810|российский рубль|российские рубли|руб рф|руб. рф|рос. руб|"
     "russian rouble|russian roubles|russian ruble|rouble russe|卢布|俄罗斯卢布|俄国卢布|rublo ruso|rossiya "
     "rubli"},
    {"CNY",
     "rmb|cnh|cn¥|yuan|yuans|renminbi|yuan renminbi|chinese yuan|china yuan|китайский юань|юань|юани|юаней|"
     "人民币|人民币元|人民幣|yuan chino|yuan chinois|cin yuani"},
    {"KZT", "₸|тенге|теңге|tenge|тг|казахстанский тенге"},
    {"UZS", "сум|сўм|so'm|сом узбекский|узбекский сум|soum|uzbek sum|uzbek soum|сум уз"},
    {"KGS", "киргизский сом|кыргызский сом|сом кр|kyrgyz som"},
    {"BYN",
     "бел руб|бел. руб.|белорусский рубль|белорусские рубли|бел.рубль|belarusian ruble|belarusian rouble"},
    {"UAH", "₴|грн|гривна|гривня|гривны|гривен|гривень|hryvnia|hryvna"},
    {"TRY",
     "₺|土耳其里拉|tl|turk lirasi|turkish lira|turkish liras|турецкая лира|лира турецкая|yeni turk "
     "lirasi|ytl"},
    {"JPY", "jp¥|yen|yens|japanese yen|иена|йена|японская иена|日元|日圆|円|yen japones|иены"},
    {"GBP",
     "£|pound sterling|pounds sterling|sterling|gb pound|british pound|british pounds|uk pound|"
     "фунт стерлингов|английский фунт|libra esterlina|libras esterlinas|livre sterling|英镑|英鎊|stg"},
    {"INR", "₹|indian rupee|indian rupees|inr rs|индийская рупия|rupia india"},
    {"KRW", "₩|won|korean won|south korean won|вона|вон|韩元|韓元"},
    {"VND", "₫|dong|vietnamese dong|viet nam dong|dong viet nam|вьетнамский донг|越南盾"},
    {"CHF", "swiss franc|swiss francs|sfr|швейцарский франк|franco suizo|franc suisse|瑞士法郎"},
    {"HKD", "hk$|hong kong dollar|hong kong dollars|гонконгский доллар|港币|港元|港幣"},
    {"TWD", "nt$|ntd|new taiwan dollar|新台币|新臺幣|台币"},
    {"SGD", "s$|sg$|singapore dollar|singapore dollars|сингапурский доллар|新加坡元|新币"},
    {"AUD", "a$|au$|australian dollar|australian dollars|австралийский доллар"},
    {"CAD", "ca$|c$|canadian dollar|canadian dollars|канадский доллар|dolar canadiense|dollar canadien"},
    {"NZD", "nz$|new zealand dollar"},
    {"BRL", "r$|real brasileiro|brazilian real|reais|real brasileno|бразильский реал"},
    {"MXN", "mx$|mexican peso|mexican pesos|peso mexicano|pesos mexicanos|mxp"},
    {"ARS", "peso argentino|pesos argentinos|argentine peso"},
    {"COP", "peso colombiano|pesos colombianos|colombian peso"},
    {"CLP", "peso chileno|pesos chilenos|chilean peso"},
    {"UYU", "peso uruguayo|pesos uruguayos"},
    {"PYG", "₲|guarani|guaranies|gs"},
    {"PAB", "b/.|b/"},
    {"PEN", "s/.|nuevo sol|nuevos soles|sol peruano"},
    {"VES", "bolivar digital|bolivar soberano"},
    {"AED", "dirham uae|uae dirham|uae dirhams|emirati dirham|dhs|дирхам оаэ|дирхам"},
    {"SAR", "saudi riyal|saudi riyals|riyal saudi|sr"},
    {"IRR", "iranian rial|rial iran"},
    {"PLN", "zl|zloty|zlotys|злотый|zl pl"},
    {"CZK", "kc|czech koruna|czech crown|чешская крона"},
    {"HUF", "forint|ft|форинт"},
    {"SEK", "swedish krona|swedish kronor|шведская крона"},
    {"NOK", "norwegian krone|норвежская крона"},
    {"DKK", "danish krone|датская крона"},
    {"AMD", "֏|dram|драм|армянский драм"},
    {"AZN", "₼|azerbaijani manat|азербайджанский манат"},
    {"GEL", "₾|lari|лари|грузинский лари"},
    {"MDL", "moldovan leu|молдавский лей"},
    {"TJS", "somoni|сомони"},
    {"TMT", "turkmen manat|туркменский манат"},
    {"MNT", "₮|tugrik|тугрик"},
    {"ILS", "₪|nis|shekel|israeli shekel|шекель|new israeli shekel"},
    {"THB", "฿|baht|thai baht|бат|泰铢"},
    {"PHP", "₱|philippine peso"},
    {"NGN", "₦|naira|nigerian naira"},
    {"ZAR", "rand|south african rand"},
    {"GHS", "₵|cedi|ghana cedi|ghanaian cedi"},
    {"MAD", "dirham marocain|dirhams marocains"},
    {"TND", "dinar tunisien|dinars tunisiens"},
    {"CRC", "₡|colon costarricense"},
    {"NIO", "cordoba|cordobas"},
    {"XOF", "fcfa bceao|cfa bceao|franc cfa bceao"},
    {"XAF", "fcfa beac|cfa beac|franc cfa beac"},
    {"LKR", "sri lankan rupee|sri lanka rupee"},
    {"PKR", "pakistani rupee|pakistan rupee"},
    {"BDT", "৳|taka|bangladeshi taka"},
    {"IDR", "rupiah|rp|indonesian rupiah"},
    {"MYR", "ringgit|malaysian ringgit|rm"},
};

// Names of several currencies, and codes that stand for no money.
constexpr std::string_view ambiguous =
    "$|¥|￥|元|圆|dollar|dollars|доллар|dolar|dolares|peso|pesos|песо|rupee|rupees|рупия|rs|pound|pounds|"
    "фунт|libra|franc|"
    "francs|франк|franco|dinar|динар|riyal|rial|риал|krona|krone|крона|manat|манат|lira|лира|som|сом|real|"
    "leu|лей|lei|"
    "shilling|kr|fr|cfa|fcfa|franc cfa|soles|sol|colon|bolivar|bs|xxx|xts";

LookupTable made_table() {
    LookupTable table;
    for (std::size_t i = 0; i < currency_names_size; ++i) {
        const auto& currency = currency_names[i];
        const auto value = static_cast<LookupTable::Value>(i);
        table.add_names(currency.names, value);
    }
    for (std::size_t i = 0; i < currency_names_size; ++i) {
        const auto& currency = currency_names[i];
        const auto value = static_cast<LookupTable::Value>(i);
        for (const auto& alias : aliases) {
            if (alias.code == currency.code) table.set_names(alias.names, value);
        }
    }
    table.forbid_names(ambiguous);
    for (std::size_t i = 0; i < currency_names_size; ++i) {  // codes outrank names
        const auto value = static_cast<LookupTable::Value>(i);
        table.set_names(currency_names[i].code, value);
        if (!currency_names[i].number.empty()) table.set_names(currency_names[i].number, value);
    }
    for (std::size_t i = 0; i < currency_names_size; ++i) {  // the rouble's code before 1998 is still written
        if (currency_names[i].code == "RUB") table.set_names("rur|810", static_cast<LookupTable::Value>(i));
    }
    return table;
}

constexpr std::size_t longest_currency = 120;  // bytes: the longest name of the table has 90

}  // namespace

std::optional<std::string_view> currency_code(std::string_view text) {
    static const LookupTable table = made_table();
    if (text.size() > longest_currency) return std::nullopt;
    const std::string key = detail::lookup_key(text);
    if (key.empty()) return std::nullopt;
    auto found = table.find(key);
    if (!found) {  // "USD - US DOLLAR", "840 USD", "USD (840)": a code at one end, the same currency in the
                   // rest
        const std::size_t first = key.find(' ');
        if (first == std::string::npos) return std::nullopt;
        const auto front = table.find(std::string_view(key).substr(0, first));
        const auto rest = table.find(std::string_view(key).substr(first + 1));
        if (front && front == rest) found = front;
        const std::size_t last = key.rfind(' ');
        const auto back = table.find(std::string_view(key).substr(last + 1));
        const auto begin = table.find(std::string_view(key).substr(0, last));
        if (!found && back && back == begin) found = back;
    }
    if (!found) return std::nullopt;
    return currency_names[*found].code;
}

}  // namespace waybill
