// SPDX-License-Identifier: Apache-2.0
#include <bitset>

#include "text/lookup.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

// What people and programs write for "nothing here". "NA" is not among them: it is Namibia, and a surname.
constexpr std::string_view words =
    "null|none|nil|n/a|n.a.|n/d|n.d.|s/d|nan|#n/a|\\n|nat|undefined|unknown|not available|not applicable|not "
    "declared|"
    "not specified|not given|no data|not known|blank|empty|void|нет|нет данных|не указан|не указана|не "
    "указано|не указаны|"
    "отсутствует|отсутствуют|не установлен|не установлена|не установлено|не определен|не определена|не "
    "определено|"
    "неизвестен|неизвестна|неизвестно|не известен|не известно|не имеет|без номера|б/н|немає|не "
    "вказано|жоқ|йўқ|yo'q|yoq|"
    "无|無|没有|暂无|未知|不详|不明|空|sin datos|no aplica|no disponible|no especificado|no "
    "declarado|ninguno|ninguna|nulo|"
    "desconocido|não informado|não aplicável|nenhum|nao declarado|non spécifié|non renseigné|néant|sans "
    "objet|aucun|aucune|"
    "yok|belirtilmemiş|không|không có|لا يوجد|غير محدد|غير معروف";

detail::LookupTable made_table() {
    detail::LookupTable table;
    table.add_names(words, 1);
    return table;
}

bool is_word_for_nothing(std::string_view text) {
    static const detail::LookupTable table = made_table();
    if (text == "NAN" || text == "Nan" || text == "NA" || text == "ND" || text == "SD")
        return false;  // names
    const std::string key = detail::lookup_key(text);
    if (key.empty()) return true;  // nothing but marks
    if ((key == "n a" || key == "n d" || key == "s d") && text.find_first_of("/.") == std::string_view::npos)
        return false;  // "N A" can be initials
    return table.find(key).has_value();
}

constexpr unsigned char lower_ascii(unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + 0x20) : c;
}

// Which two bytes the words above begin with, and any mark: most cells begin otherwise and need no more.
std::bitset<65536> made_beginnings() {
    std::bitset<65536> pairs;
    std::string_view rest = words;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find('|'));
        rest = word.size() == rest.size() ? std::string_view{} : rest.substr(word.size() + 1);
        const auto first = static_cast<unsigned char>(word[0]);
        const auto second = static_cast<unsigned char>(word.size() > 1 ? word[1] : 0);
        pairs.set(static_cast<std::size_t>(lower_ascii(first)) * 256 + lower_ascii(second));
    }
    return pairs;
}

bool may_begin_word(std::string_view text) {
    static const std::bitset<65536> pairs = made_beginnings();
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    if (byte(0) == 0xd0 || byte(0) == 0xd1) {
        const auto letter = [&](std::size_t i) {  // lower case, for the letters of the Russian alphabet
            const unsigned code = ((byte(i) & 0x1fu) << 6) | (byte(i + 1) & 0x3fu);
            return code >= 0x410 && code <= 0x42f ? code + 0x20 : code;
        };
        constexpr unsigned n = 0x43d, e = 0x435, o = 0x43e, t = 0x442, b = 0x431, zh = 0x436, short_i = 0x439;
        if (letter(0) == n) return letter(2) == e;
        if (letter(0) == o) return letter(2) == t;
        return letter(0) == b || letter(0) == zh || letter(0) == short_i;
    }
    const bool letter = byte(0) >= 0x80 || (lower_ascii(static_cast<unsigned char>(byte(0))) >= 'a' &&
                                            lower_ascii(static_cast<unsigned char>(byte(0))) <= 'z');
    if (!letter) return true;
    return pairs.test(static_cast<std::size_t>(lower_ascii(static_cast<unsigned char>(byte(0)))) * 256 +
                      lower_ascii(static_cast<unsigned char>(byte(1))));
}

constexpr std::size_t longest_word = 40;        // bytes: "не установлено" has 27
constexpr std::size_t longest_ascii_word = 16;  // "no especificado" has 15

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

bool is_blank(std::string_view text) {
    if (text.empty()) return true;
    // Most cells: a number, or longer than any word for nothing, or beginning as none does.
    if (is_digit(text.front()) || is_digit(text.back())) return false;
    if (text.front() > 0x20 && text.back() > 0x20 && text.size() > longest_ascii_word) return false;
    text = trimmed(text);
    if (text.empty()) return true;
    if (text.size() > longest_word || (text.size() > longest_ascii_word && is_ascii(text))) return false;
    if (!may_begin_word(text)) return false;
    return is_word_for_nothing(text);
}

}  // namespace waybill
