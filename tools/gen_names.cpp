// SPDX-License-Identifier: Apache-2.0
// Writes src/text/country_names.cpp and src/text/currency_names.cpp from the display names of CLDR as ICU
// carries them. Run from the root of the repository when ICU's data are renewed:
//
//   g++ -std=c++20 tools/gen_names.cpp -o /tmp/gen_names $(pkg-config --libs icu-i18n) && /tmp/gen_names

#include <unicode/locid.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>
#include <unicode/uregion.h>

#include <array>
#include <cstring>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace {

// The UN languages, then those of the customs files of Europe, Central Asia and East Asia.
constexpr std::array languages = {"en", "ru", "fr", "es", "ar",      "zh",      "zh_Hant", "pt", "pt_PT",
                                  "de", "tr", "uk", "kk", "uz_Latn", "uz_Cyrl", "vi",      "it", "pl",
                                  "be", "ky", "az", "hy", "ka",      "tg",      "fa",      "ko", "ja",
                                  "nl", "ro", "bg", "sr", "cs",      "id"};

// Reserved, not assigned: parts of other countries.
const std::set<std::string> not_countries = {"AC", "CP", "CQ", "DG", "EA", "IC", "TA"};

const char* const head =
    "// SPDX-License-Identifier: Apache-2.0 AND Unicode-DFS-2016\n"
    "// Written by tools/gen_names.cpp from the Unicode Common Locale Data Repository; do not edit.\n"
    "// Copyright 1991-2022 Unicode, Inc. Distributed under the Terms of Use in\n"
    "// https://www.unicode.org/copyright.html; the notice stands in LICENSES/.\n";

std::string utf8(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

// Names in order of first appearance, each once but for case, joined by '|'.
std::string joined(const std::vector<std::string>& names) {
    std::set<std::string> seen;
    std::string out;
    for (const auto& name : names) {
        if (name.empty() || !seen.insert(utf8(icu::UnicodeString::fromUTF8(name).foldCase())).second)
            continue;
        if (!out.empty()) out += '|';
        out += name;
    }
    return out;
}

std::string three_digits(std::int32_t number) {
    if (number <= 0 || number > 999) return {};
    const std::string digits = std::to_string(number);
    return std::string(3 - digits.size(), '0') + digits;
}

void write_countries() {
    std::ofstream out("src/text/country_names.cpp");
    out << head << "#include \"text/code_names.hpp\"\n\nnamespace waybill::detail {\n\n// clang-format off\n"
        << "const CodeNames country_names[] = {\n";
    std::size_t count = 0;
    for (const char* const* code = uloc_getISOCountries(); *code != nullptr; ++code) {
        if (not_countries.contains(*code)) continue;
        const icu::Locale region((std::string("und_") + *code).c_str());
        std::vector<std::string> names;
        for (const char* language : languages) {
            icu::UnicodeString name;
            names.push_back(utf8(region.getDisplayCountry(icu::Locale(language), name)));
            // "Bosnia & Herzegovina": files write the word.
            if (std::string(language) == "en" && name.indexOf(u'&') >= 0)
                names.push_back(utf8(name.findAndReplace(u"&", u"and")));
        }
        UErrorCode status = U_ZERO_ERROR;
        const URegion* numbered = uregion_getRegionFromCode(*code, &status);
        out << "    {\"" << *code << "\", \"" << region.getISO3Country() << "\", \""
            << three_digits(uregion_getNumericCode(numbered)) << "\", \"" << joined(names) << "\"},\n";
        ++count;
    }
    out << "};\n// clang-format on\nconst std::size_t country_names_size = " << count
        << ";\n\n}  // namespace waybill::detail\n";
}

std::vector<std::string> currency_names_of(const std::u16string& code) {
    std::vector<std::string> names;
    for (const char* language : languages) {
        UErrorCode status = U_ZERO_ERROR;
        std::int32_t size = 0;
        const UChar* name = ucurr_getName(code.c_str(), language, UCURR_LONG_NAME, nullptr, &size, &status);
        if (U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING)
            names.push_back(utf8(icu::UnicodeString(name, size)));
        for (const char* plural : {"one", "few", "many", "other"}) {
            status = U_ZERO_ERROR;
            name = ucurr_getPluralName(code.c_str(), language, nullptr, plural, &size, &status);
            if (U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING)
                names.push_back(utf8(icu::UnicodeString(name, size)));
        }
    }
    return names;
}

void write_currencies() {
    std::ofstream out("src/text/currency_names.cpp");
    out << head << "#include \"text/code_names.hpp\"\n\nnamespace waybill::detail {\n\n// clang-format off\n"
        << "const CodeNames currency_names[] = {\n";
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration* codes = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
    std::set<std::string> all = {"BYR", "RUR", "TRL", "VEF", "STD", "MRO"};  // in older files
    for (std::int32_t size = 0; const char* code = uenum_next(codes, &size, &status);) all.insert(code);
    uenum_close(codes);
    for (const auto& code : all) {
        const std::u16string wide(code.begin(), code.end());
        const std::int32_t number = ucurr_getNumericCode(wide.c_str());
        out << "    {\"" << code << "\", \"\", \"" << three_digits(number) << "\", \""
            << joined(currency_names_of(wide)) << "\"},\n";
    }
    out << "};\n// clang-format on\nconst std::size_t currency_names_size = " << all.size()
        << ";\n\n}  // namespace waybill::detail\n";
}

}  // namespace

int main() {
    write_countries();
    write_currencies();
}
