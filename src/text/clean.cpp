// SPDX-License-Identifier: Apache-2.0
// Text as it is shown and compared: entities resolved, white space single, nothing invisible.
//
// "A&amp;#10;B  " -> "A B": entities are resolved until none is left, at most three times, since web forms
// and databases escape what is escaped already. "AT&T" and "R&D;" stay: they are no entities.
#include <array>

#include "text/lookup.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

struct Entity {
    std::string_view name;
    char32_t point;
};
constexpr Entity entities[] = {
    {"amp", U'&'},    {"lt", U'<'},       {"gt", U'>'},     {"quot", U'"'},   {"apos", U'\''},
    {"nbsp", 0xA0},   {"laquo", U'«'},    {"raquo", U'»'},  {"ldquo", U'“'},  {"rdquo", U'”'},
    {"bdquo", U'„'},  {"lsquo", U'‘'},    {"rsquo", U'’'},  {"sbquo", U'‚'},  {"ndash", U'–'},
    {"mdash", U'—'},  {"hellip", U'…'},   {"bull", U'•'},   {"middot", U'·'}, {"deg", U'°'},
    {"plusmn", U'±'}, {"times", U'×'},    {"divide", U'÷'}, {"sup2", U'²'},   {"sup3", U'³'},
    {"frac12", U'½'}, {"frac14", U'¼'},   {"micro", U'µ'},  {"euro", U'€'},   {"pound", U'£'},
    {"yen", U'¥'},    {"cent", U'¢'},     {"copy", U'©'},   {"reg", U'®'},    {"trade", U'™'},
    {"sect", U'§'},   {"ordm", U'º'},     {"ordf", U'ª'},   {"shy", 0xAD},    {"ensp", 0x2002},
    {"emsp", 0x2003}, {"thinsp", 0x2009}, {"zwnj", 0x200C}, {"zwj", 0x200D},  {"Agrave", U'À'},
    {"Aacute", U'Á'}, {"Acirc", U'Â'},    {"Atilde", U'Ã'}, {"Auml", U'Ä'},   {"Aring", U'Å'},
    {"AElig", U'Æ'},  {"Ccedil", U'Ç'},   {"Egrave", U'È'}, {"Eacute", U'É'}, {"Ecirc", U'Ê'},
    {"Euml", U'Ë'},   {"Igrave", U'Ì'},   {"Iacute", U'Í'}, {"Icirc", U'Î'},  {"Iuml", U'Ï'},
    {"Ntilde", U'Ñ'}, {"Ograve", U'Ò'},   {"Oacute", U'Ó'}, {"Ocirc", U'Ô'},  {"Otilde", U'Õ'},
    {"Ouml", U'Ö'},   {"Oslash", U'Ø'},   {"Ugrave", U'Ù'}, {"Uacute", U'Ú'}, {"Ucirc", U'Û'},
    {"Uuml", U'Ü'},   {"Yacute", U'Ý'},   {"szlig", U'ß'},  {"agrave", U'à'}, {"aacute", U'á'},
    {"acirc", U'â'},  {"atilde", U'ã'},   {"auml", U'ä'},   {"aring", U'å'},  {"aelig", U'æ'},
    {"ccedil", U'ç'}, {"egrave", U'è'},   {"eacute", U'é'}, {"ecirc", U'ê'},  {"euml", U'ë'},
    {"igrave", U'ì'}, {"iacute", U'í'},   {"icirc", U'î'},  {"iuml", U'ï'},   {"ntilde", U'ñ'},
    {"ograve", U'ò'}, {"oacute", U'ó'},   {"ocirc", U'ô'},  {"otilde", U'õ'}, {"ouml", U'ö'},
    {"oslash", U'ø'}, {"ugrave", U'ù'},   {"uacute", U'ú'}, {"ucirc", U'û'},  {"uuml", U'ü'},
    {"yacute", U'ý'}, {"yuml", U'ÿ'},
};

constexpr std::size_t longest_entity = 10;  // "&#x10FFFF;" without its marks has 8

std::optional<char32_t> numeric_entity(std::string_view name) {
    const bool hex = name.starts_with('x') || name.starts_with('X');
    if (hex) name.remove_prefix(1);
    if (name.empty()) return std::nullopt;
    char32_t value = 0;
    for (const char c : name) {
        const char lower = static_cast<char>(c | 0x20);
        char32_t digit = 0;
        if (c >= '0' && c <= '9')
            digit = static_cast<char32_t>(c - '0');
        else if (hex && lower >= 'a' && lower <= 'f')
            digit = static_cast<char32_t>(lower - 'a' + 10);
        else
            return std::nullopt;
        value = value * (hex ? 16 : 10) + digit;
    }
    if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return replacement_character;
    return value;
}

std::optional<char32_t> entity(std::string_view name) {
    if (name.starts_with('#')) return numeric_entity(name.substr(1));
    for (const auto& known : entities) {
        if (known.name == name) return known.point;
    }
    return std::nullopt;
}

// One pass; says whether there was any entity.
bool resolve_entities(std::string& text) {
    std::string resolved;
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t mark = std::min(text.find('&', at), text.size());
        resolved.append(text, at, mark - at);
        at = mark;
        if (at == text.size()) break;
        const std::size_t end = text.find(';', at);
        std::optional<char32_t> point;
        if (end != std::string::npos && end - at <= longest_entity)
            point = entity(std::string_view(text).substr(at + 1, end - at - 1));
        if (point) {
            append_utf8(resolved, *point);
            at = end + 1;
            any = true;
        } else {
            resolved += text[at++];
        }
    }
    if (any) text = std::move(resolved);
    return any;
}

// Bytes of text that is copied as it stands: nothing ASCII but controls, spaces and DEL needs a look, and no
// two-byte character from U+00C0 on is a space or invisible. 0: the character at `at` needs a look.
std::size_t plain_bytes(std::string_view text, std::size_t at) {
    const std::size_t begin = at;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte > 0x20 && byte < 0x7F) {
            ++at;
        } else if (byte >= 0xC3 && byte <= 0xDF && at + 1 < text.size() &&
                   (static_cast<unsigned char>(text[at + 1]) & 0xC0) == 0x80) {
            at += 2;
        } else {
            break;
        }
    }
    return at - begin;
}

std::string single_spaced(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool space = false;
    const auto append = [&](std::string_view part) {
        if (space) out += ' ';
        space = false;
        out += part;
    };
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t plain = plain_bytes(text, at)) {
            append(text.substr(at, plain));
            at += plain;
            continue;
        }
        const std::size_t begin = at;
        const char32_t point = next_code_point(text, at);
        if (is_invisible(point)) continue;
        if (is_space(point))
            space = !out.empty();
        else
            append(point == replacement_character ? "\uFFFD" : text.substr(begin, at - begin));
    }
    return out;
}

// Per byte: 0 plain, 1 a space, 2 something to be done.
constexpr std::array<unsigned char, 256> byte_kinds = [] {
    std::array<unsigned char, 256> kinds{};
    for (std::size_t i = 0; i < 256; ++i) kinds[i] = i == ' ' ? 1 : i < 0x20 || i >= 0x7F || i == '&' ? 2 : 0;
    return kinds;
}();

bool is_clean_ascii(std::string_view text) {
    unsigned before = 1, found = 0;  // a space before the start, so that one at the start is seen
    for (const char c : text) {
        const unsigned kind = byte_kinds[static_cast<unsigned char>(c)];
        found |= kind | ((before & kind) << 1);  // two spaces running: 2
        before = kind;
    }
    return (found & 2) == 0 && (text.empty() || before != 1);
}

}  // namespace

std::string clean_text(std::string_view text) {
    if (is_clean_ascii(text)) return std::string(text);
    if (text.find('&') == std::string_view::npos) return single_spaced(text);
    std::string resolved(text);
    for (int pass = 0; pass < 3 && resolve_entities(resolved); ++pass) {
    }
    return single_spaced(resolved);
}

}  // namespace waybill
