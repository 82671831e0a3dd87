// SPDX-License-Identifier: Apache-2.0
#pragma once

// The slow twin of split_legal_forms(): a name as a list of words, and at each step every spelling of the
// table tried word by word. For normalised names.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/legal_forms.hpp"
#include "text/legal_forms_table.hpp"

namespace waybill::reference {

inline std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (c != ' ') word += c;
        if (c == ' ' && !word.empty()) words.push_back(word), word.clear();
    }
    if (!word.empty()) words.push_back(word);
    return words;
}

class FormSplitter {
  public:
    explicit FormSplitter(std::string_view name) : words_(words_of(name)) {}

    NameParts split() {
        NameParts parts;
        std::vector<FoundForm> behind;
        while (take(true, parts.forms)) {
        }
        while (take(false, behind)) {
        }
        parts.forms.insert(parts.forms.end(), behind.rbegin(), behind.rend());
        for (const std::string& word : words_) parts.core += (parts.core.empty() ? "" : " ") + word;
        return parts;
    }

  private:
    bool take(bool front, std::vector<FoundForm>& forms) {
        const detail::LegalForm* best = nullptr;
        bool glued = false;
        for (const detail::LegalForm& form : detail::legal_forms()) {
            const auto wanted = words_of(form.text);
            if (wanted == words_) return false;
            if (!(front ? form.at_front : form.at_end)) continue;
            if (best != nullptr && form.text.size() <= best->text.size()) continue;
            if (stands(wanted, front))
                best = &form, glued = false;
            else if (form.glued && is_part(form.text, front))
                best = &form, glued = true;
        }
        if (best == nullptr) return false;
        const std::size_t count = glued ? 0 : words_of(best->text).size();
        const std::size_t first = front ? first_ : first_ + words_.size() - (glued ? 1 : count);
        forms.push_back({front ? best->front_class : best->end_class, best->text, first, count, front});
        if (glued)
            cut(best->text.size(), front);
        else
            words_.erase(front ? words_.begin() : words_.end() - std::ptrdiff_t(count),
                         front ? words_.begin() + std::ptrdiff_t(count) : words_.end());
        if (front) first_ += count;
        return true;
    }
    [[nodiscard]] bool stands(const std::vector<std::string>& wanted, bool front) const {
        if (wanted.size() >= words_.size()) return false;
        return front ? std::equal(wanted.begin(), wanted.end(), words_.begin())
                     : std::equal(wanted.rbegin(), wanted.rend(), words_.rbegin());
    }
    [[nodiscard]] bool is_part(const std::string& text, bool front) const {
        if (words_.empty()) return false;
        const std::string& word = front ? words_.front() : words_.back();
        if (text.size() >= word.size()) return false;
        return (front ? word.substr(0, text.size()) : word.substr(word.size() - text.size())) == text;
    }
    void cut(std::size_t size, bool front) {
        std::string& word = front ? words_.front() : words_.back();
        word = front ? word.substr(size) : word.substr(0, word.size() - size);
    }

    std::vector<std::string> words_;
    std::size_t first_ = 0;  // number of the first word left
};

inline NameParts split_legal_forms(std::string_view name) {
    return FormSplitter(name).split();
}

}  // namespace waybill::reference
