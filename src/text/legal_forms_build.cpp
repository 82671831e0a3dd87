// SPDX-License-Identifier: Apache-2.0
// From the table kept by hand to every spelling as normalised_name() writes it.
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>

#include "text/legal_forms_table.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"

namespace waybill::detail {
namespace {

/// Han, kana, Hangul and Thai: scripts that are written without spaces, or in which forms are.
bool is_unspaced(char32_t point) {
    return (point >= 0x0E00 && point <= 0x0E7F) || (point >= 0x3040 && point <= 0x30FF) ||
           (point >= 0x3400 && point <= 0x9FFF) || (point >= 0xAC00 && point <= 0xD7A3);
}

bool may_be_glued(std::string_view text) {
    const std::u32string points = code_points(text);
    return points.size() >= 2 && std::all_of(points.begin(), points.end(), is_unspaced);
}

/// The letter that is written where the keyboard has no marks: "ş" -> "s"; others as they are. Cyrillic
/// letters with marks are letters of their own, all but "ё".
char32_t without_mark(char32_t point) {
    switch (point) {
        case U'đ':
            return U'd';
        case U'ł':
            return U'l';
        case U'ø':
            return U'o';
        case U'ı':
            return U'i';
        case U'ə':
            return U'e';
        case U'ё':
            return U'е';
        default:
            break;
    }
    if (point < 0xC0 || (point >= 0x400 && point < 0x1E00) || point >= 0x2000) return point;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    if (U_FAILURE(status) || !nfd->getDecomposition(static_cast<UChar32>(point), parts)) return point;
    return static_cast<char32_t>(parts.char32At(0));
}

std::string without_marks(std::string_view text) {
    std::u32string points = code_points(text);
    for (char32_t& point : points) point = without_mark(point);
    return to_utf8(points);
}

class Spellings {
  public:
    void add(const LegalFormGroup& group, std::string_view name) {
        for (const std::string& text : spellings_of(name)) keep(group, text);
    }
    [[nodiscard]] std::vector<LegalForm> take() {
        std::vector<LegalForm> forms;
        for (auto& [text, form] : forms_) forms.push_back(std::move(form));
        return forms;
    }

  private:
    void keep(const LegalFormGroup& group, const std::string& text) {
        if (text.empty()) return;
        LegalForm& form = forms_[text];
        form.text = text;
        form.words = 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
        form.glued = may_be_glued(text);
        if (group.sides != Sides::end && !form.at_front) form.at_front = true, form.front_class = group.cls;
        if (group.sides != Sides::front && !form.at_end) form.at_end = true, form.end_class = group.cls;
    }

    std::map<std::string, LegalForm> forms_;
};

std::vector<LegalForm> every_form() {
    Spellings spellings;
    for (std::size_t i = 0; i < legal_form_groups_size; ++i) {
        const LegalFormGroup& group = legal_form_groups[i];
        for (std::size_t at = 0; at <= group.names.size();) {
            const std::size_t bar = std::min(group.names.find('|', at), group.names.size());
            spellings.add(group, group.names.substr(at, bar - at));
            at = bar + 1;
        }
    }
    return spellings.take();
}

}  // namespace

std::vector<std::string> spellings_of(std::string_view name) {
    std::string closed(name);
    std::erase(closed, '.');
    std::vector<std::string> spellings;
    for (const std::string& text : {normalised_name(name), normalised_name(closed)}) {
        spellings.push_back(text);
        spellings.push_back(without_marks(text));
    }
    return spellings;
}

const std::vector<LegalForm>& legal_forms() {
    static const std::vector<LegalForm> forms = every_form();
    return forms;
}

}  // namespace waybill::detail
