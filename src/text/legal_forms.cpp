// SPDX-License-Identifier: Apache-2.0
// Forms are found by the word at the end where they begin: a hash table gives the few forms with that first
// or last word, longest first, and each is compared with the name. Forms that may be glued to the core are
// found in the same way by their first or last two signs.
#include "text/legal_forms.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <span>

#include "text/legal_forms_table.hpp"
#include "text/utf8.hpp"

namespace waybill {
namespace {

using detail::LegalForm;

constexpr std::size_t glued_key_size = 6;  // two signs of three bytes each

std::uint64_t hash_of(std::string_view key) {
    constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15U;
    std::uint64_t hash = key.size() * odd;
    while (!key.empty()) {
        std::uint64_t block = 0;
        const std::size_t size = std::min(key.size(), sizeof block);
        std::memcpy(&block, key.data(), size);
        hash = (hash ^ block) * odd;
        hash ^= hash >> 29U;
        key.remove_prefix(size);
    }
    return hash;
}

/// Forms under a key, longest first. Open addressing, at most half full; never changed once built.
class FormIndex {
  public:
    using Key = std::string_view (*)(std::string_view text);

    FormIndex(const std::vector<const LegalForm*>& forms, Key key) : forms_(forms) {
        std::sort(forms_.begin(), forms_.end(), [&](const LegalForm* a, const LegalForm* b) {
            if (key(a->text) != key(b->text)) return key(a->text) < key(b->text);
            return a->text.size() > b->text.size();
        });
        slots_.resize(std::bit_ceil(2 * forms_.size() + 1));
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            const std::string_view word = key(forms_[i]->text);
            Slot& slot = slots_[place_of(word)];
            if (slot.count == 0) slot = {word, i, 0};
            ++slot.count;
            longest_ = std::max(longest_, word.size());
        }
    }

    [[nodiscard]] std::span<const LegalForm* const> under(std::string_view key) const {
        if (key.empty() || key.size() > longest_) return {};
        const Slot& slot = slots_[place_of(key)];
        return std::span(forms_).subspan(slot.begin, slot.count);
    }
    [[nodiscard]] std::size_t longest_key() const { return longest_; }

  private:
    struct Slot {
        std::string_view key;
        std::size_t begin = 0, count = 0;
    };
    [[nodiscard]] std::size_t place_of(std::string_view key) const {
        std::size_t at = hash_of(key) & (slots_.size() - 1);
        while (slots_[at].count > 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
        return at;
    }

    std::vector<const LegalForm*> forms_;
    std::vector<Slot> slots_;
    std::size_t longest_ = 0;
};

struct Indexes {
    FormIndex first_words, last_words, first_signs, last_signs;
};

const Indexes& indexes() {
    static const Indexes built = [] {
        std::vector<const LegalForm*> all, glued;
        for (const LegalForm& form : detail::legal_forms()) {
            all.push_back(&form);
            if (form.glued) glued.push_back(&form);
        }
        // (rfind() gives npos where there is no space, and npos + 1 is 0.)
        const auto first_word = [](std::string_view text) { return text.substr(0, text.find(' ')); };
        const auto last_word = [](std::string_view text) { return text.substr(text.rfind(' ') + 1); };
        const auto first_signs = [](std::string_view text) { return text.substr(0, glued_key_size); };
        const auto last_signs = [](std::string_view text) {
            return text.substr(text.size() - glued_key_size);
        };
        return Indexes{FormIndex(all, first_word), FormIndex(all, last_word), FormIndex(glued, first_signs),
                       FormIndex(glued, last_signs)};
    }();
    return built;
}

/// What stands at one end of the rest of a name.
struct AtEnd {
    const LegalForm* form = nullptr;  ///< null: nothing that may be taken off
    bool whole_words = true;
    bool is_all = false;  ///< the rest as a whole is a form
};

/// The longest form in `words` or `signs`, the candidates under the keys of one end of `rest`.
AtEnd longest(std::string_view rest, bool front, std::span<const LegalForm* const> words,
              std::span<const LegalForm* const> signs) {
    const auto stands = [&](const LegalForm& form) {
        return front ? rest.starts_with(form.text) : rest.ends_with(form.text);
    };
    AtEnd found;
    for (const LegalForm* form : words) {
        const std::size_t size = form->text.size();
        if (size > rest.size() || !stands(*form)) continue;
        if (size == rest.size()) return {nullptr, true, true};
        if (found.form != nullptr || !(front ? form->at_front : form->at_end)) continue;
        if (size + 1 == rest.size()) continue;  // a space alone is left: the name was not normalised
        if (rest[front ? size : rest.size() - size - 1] == ' ') found.form = form;
    }
    for (const LegalForm* form : signs) {
        if (form->text.size() >= rest.size() || !(front ? form->at_front : form->at_end)) continue;
        if (found.form != nullptr && form->text.size() <= found.form->text.size()) break;
        if (stands(*form)) return {form, false, false};
    }
    return found;
}

AtEnd at_front(std::string_view rest) {
    const Indexes& index = indexes();
    const std::size_t space = rest.substr(0, index.first_words.longest_key() + 1).find(' ');
    std::span<const LegalForm* const> signs;
    if (rest.size() > glued_key_size && static_cast<unsigned char>(rest[0]) >= 0xE0)
        signs = index.first_signs.under(rest.substr(0, glued_key_size));
    return longest(rest, true, index.first_words.under(rest.substr(0, space)), signs);
}

AtEnd at_end(std::string_view rest) {
    const Indexes& index = indexes();
    const std::size_t reach = std::min(rest.size(), index.last_words.longest_key() + 1);
    const std::string_view tail = rest.substr(rest.size() - reach);
    const std::string_view word = tail.substr(tail.rfind(' ') + 1);
    std::span<const LegalForm* const> signs;
    if (rest.size() > glued_key_size && static_cast<unsigned char>(rest.back()) >= 0x80)
        signs = index.last_signs.under(rest.substr(rest.size() - glued_key_size));
    return longest(rest, false, index.last_words.under(word), signs);
}

}  // namespace

std::string_view name_of(LegalClass cls) {
    static constexpr std::array<std::string_view, legal_class_count> names = {"limited_liability",
                                                                              "joint_stock",
                                                                              "public_joint_stock",
                                                                              "closed_joint_stock",
                                                                              "company",
                                                                              "partnership",
                                                                              "limited_partnership",
                                                                              "sole_trader",
                                                                              "private_enterprise",
                                                                              "state_enterprise",
                                                                              "cooperative",
                                                                              "branch",
                                                                              "representative_office",
                                                                              "foundation_or_association",
                                                                              "free_zone",
                                                                              "trust",
                                                                              "holding",
                                                                              "activity"};
    return names[static_cast<std::size_t>(cls)];
}

NameParts split_legal_forms(std::string_view normalised_name) {
    NameParts parts;
    std::string_view rest = trimmed(normalised_name);
    std::size_t word = 0;  // number of the first word of the rest
    AtEnd found = at_front(rest);
    for (; found.form != nullptr; found = at_front(rest)) {
        const std::size_t words = found.whole_words ? found.form->words : 0;
        parts.forms.push_back({found.form->front_class, found.form->text, word, words, true});
        rest.remove_prefix(found.form->text.size() + (found.whole_words ? 1 : 0));
        word += words;
    }
    if (!found.is_all && (found = at_end(rest)).form != nullptr) {
        const auto front_forms = static_cast<std::ptrdiff_t>(parts.forms.size());
        std::size_t end = word + 1 + static_cast<std::size_t>(std::count(rest.begin(), rest.end(), ' '));
        for (; found.form != nullptr; found = at_end(rest)) {
            const std::size_t words = found.whole_words ? found.form->words : 0;
            end -= words;
            const std::size_t first = found.whole_words ? end : end - 1;
            parts.forms.push_back({found.form->end_class, found.form->text, first, words, false});
            rest.remove_suffix(found.form->text.size() + (found.whole_words ? 1 : 0));
        }
        std::reverse(parts.forms.begin() + front_forms, parts.forms.end());
    }
    parts.core = rest;
    return parts;
}

}  // namespace waybill
