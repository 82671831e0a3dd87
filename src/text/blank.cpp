// SPDX-License-Identifier: Apache-2.0
#include <array>

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

constexpr std::size_t longest_word = 40;  // bytes: "не установлено" has 27

}  // namespace

bool is_blank(std::string_view text) {
    if (text.empty()) return true;
    // Most cells: they begin with a letter or digit and are longer than any word for nothing, or hold digits.
    const auto first = static_cast<unsigned char>(text.front());
    const auto last = static_cast<unsigned char>(text.back());
    const auto is_digit = [](unsigned char c) { return c >= '0' && c <= '9'; };
    if (is_digit(first) || is_digit(last)) return false;
    if (first > 0x20 && last > 0x20 && text.size() > longest_word) return false;
    text = trimmed(text);
    if (text.empty()) return true;
    if (text.size() > longest_word) return false;
    // The words begin with few letters; "MAERSK" needs no table.
    if (is_ascii(text)) {
        const auto letter = static_cast<char>(text[0] | 0x20);
        const bool plain = letter >= 'a' && letter <= 'z';
        if (plain && std::string_view("nubesvdy").find(letter) == std::string_view::npos) return false;
        if (is_digit(static_cast<unsigned char>(text[0]))) return false;
    }
    return is_word_for_nothing(text);
}

}  // namespace waybill
