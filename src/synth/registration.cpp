// SPDX-License-Identifier: Apache-2.0
#include "synth/registration.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "synth/world.hpp"

namespace waybill::synth {
namespace {

int weighted(std::string_view digits, std::span<const int> weights) {
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += (digits[i] - '0') * weights[i];
    return sum;
}

char digit(int value) {
    return static_cast<char>('0' + value);
}

bool all_digits(std::string_view text, std::size_t length) {
    if (text.size() != length) return false;
    for (const char c : text) {
        if (c < '0' || c > '9') return false;
    }
    return true;
}

// Russia: one check digit for firms, two for persons.
constexpr int inn_10[] = {2, 4, 10, 3, 5, 9, 4, 6, 8};
constexpr int inn_11[] = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
constexpr int inn_12[] = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

std::string inn(Draw& draw, bool person) {
    std::string number = fmt::format("{:02}{:02}", 1 + draw.below(92), 1 + draw.below(50));
    number += fmt::format("{:05}", draw.below(100'000));
    if (!person) return number + digit(weighted(number, inn_10) % 11 % 10);
    number += digit(static_cast<int>(draw.below(10)));
    number += digit(weighted(number, inn_11) % 11 % 10);
    return number + digit(weighted(number, inn_12) % 11 % 10);
}

// Kazakhstan: year and month of registration, kind, serial, check digit with a second row of weights.
constexpr int bin_first[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr int bin_second[] = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

int bin_check(std::string_view eleven) {
    const int first = weighted(eleven, bin_first) % 11;
    return first != 10 ? first : weighted(eleven, bin_second) % 11;
}

std::string bin(Draw& draw) {
    for (;;) {
        const std::string number =
            fmt::format("{:02}{:02}40{:05}", draw.below(24), 1 + draw.below(12), draw.below(100'000));
        const int check = bin_check(number);
        if (check != 10) return number + digit(check);  // ten: the serial is skipped
    }
}

// China: 18 characters of an alphabet of 31, weights are the powers of 3 modulo 31.
constexpr std::string_view uscc_letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

int uscc_check(std::string_view seventeen) {
    int sum = 0;
    int weight = 1;
    for (const char c : seventeen) {
        const auto at = uscc_letters.find(c);
        if (at == std::string_view::npos) return -1;
        sum += static_cast<int>(at) * weight;
        weight = weight * 3 % 31;
    }
    return (31 - sum % 31) % 31;
}

std::string uscc(Draw& draw) {
    std::string code =
        fmt::format("91{:02}{:02}{:02}", 11 + draw.below(54), 1 + draw.below(20), draw.below(30));
    for (int i = 0; i < 9; ++i) code += uscc_letters[draw.below(31)];
    return code + uscc_letters[static_cast<std::size_t>(uscc_check(code))];
}

// Turkey: each digit plus its distance from the end, doubled that often modulo 9.
int vkn_check(std::string_view nine) {
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const int shifted = (nine[static_cast<std::size_t>(i)] - '0' + 9 - i) % 10;
        int scaled = shifted;
        for (int k = 0; k < 9 - i; ++k) scaled = scaled * 2 % 9;
        if (shifted != 0 && scaled == 0) scaled = 9;
        sum += scaled;
    }
    return (10 - sum % 10) % 10;
}

std::string vkn(Draw& draw) {
    const std::string nine = fmt::format("{:09}", 1 + draw.below(999'999'998));
    return nine + digit(vkn_check(nine));
}

std::string pan(Draw& draw) {
    std::string code;
    for (int i = 0; i < 3; ++i) code += static_cast<char>('A' + draw.below(26));
    code += 'C';
    code += static_cast<char>('A' + draw.below(26));
    code += fmt::format("{:04}", draw.below(10'000));
    return code + static_cast<char>('A' + draw.below(26));
}

std::string plain_digits(Draw& draw, int length) {
    std::string number(1, digit(1 + static_cast<int>(draw.below(9))));
    while (static_cast<int>(number.size()) < length) number += digit(static_cast<int>(draw.below(10)));
    return number;
}

}  // namespace

std::string tax_number(std::uint64_t seed, const Firm& firm) {
    Draw draw(seed, Stream::number, firm.id);
    switch (firm.country) {
        case Country::RU:
            return inn(draw, firm.kind == FirmKind::person);
        case Country::KZ:
            return bin(draw);
        case Country::CN:
            return uscc(draw);
        case Country::TR:
            return vkn(draw);
        case Country::IN:
            return pan(draw);
        case Country::KG:
            return plain_digits(draw, 14);
        case Country::AE:
            return plain_digits(draw, 15);
        case Country::VN:
            return "0" + plain_digits(draw, 9);
        case Country::HK:
        case Country::AM:
            return plain_digits(draw, 8);
        default:
            return plain_digits(draw, 9);
    }
}

std::string ogrn(std::uint64_t seed, const Firm& firm) {
    Draw draw(seed, Stream::number, firm.id, 3);
    const int year = std::max(2002, calendar(firm.founded).year);  // the register began in 2002
    const std::uint64_t twelve = 100'000'000'000u + static_cast<std::uint64_t>(year % 100) * 1'000'000'000 +
                                 std::uint64_t{1 + draw.below(92)} * 10'000'000 + draw.below(10'000'000);
    return fmt::format("{}{}", twelve, twelve % 11 % 10);
}

bool ogrn_is_right(std::string_view digits) {
    if (!all_digits(digits, 13)) return false;
    std::uint64_t twelve = 0;
    for (const char c : digits.substr(0, 12)) twelve = twelve * 10 + static_cast<std::uint64_t>(c - '0');
    return digit(static_cast<int>(twelve % 11 % 10)) == digits[12];
}

std::string personal_inn(Draw& draw) {
    return inn(draw, true);
}

std::string personal_iin(Draw& draw, std::string_view birth_day) {
    for (;;) {
        const std::string number = fmt::format("{}{}{:04}", birth_day, 3 + draw.below(2), draw.below(10'000));
        const int check = bin_check(number);
        if (check != 10) return number + digit(check);
    }
}

std::string with_wrong_digit(std::string_view number, Draw& draw) {
    std::string wrong(number);
    for (std::size_t tries = 0; tries < wrong.size(); ++tries) {
        char& c = wrong[draw.below(static_cast<std::uint32_t>(wrong.size()))];
        if (c < '0' || c > '9') continue;
        c = digit((c - '0' + 1 + static_cast<int>(draw.below(8))) % 10);
        return wrong;
    }
    return wrong;
}

bool inn_is_right(std::string_view digits) {
    if (all_digits(digits, 10)) return digit(weighted(digits, inn_10) % 11 % 10) == digits[9];
    return all_digits(digits, 12) && digit(weighted(digits, inn_11) % 11 % 10) == digits[10] &&
           digit(weighted(digits, inn_12) % 11 % 10) == digits[11];
}

bool bin_is_right(std::string_view digits) {
    return all_digits(digits, 12) && bin_check(digits.substr(0, 11)) == digits[11] - '0';
}

bool uscc_is_right(std::string_view code) {
    if (code.size() != 18) return false;
    const int check = uscc_check(code.substr(0, 17));
    return check >= 0 && uscc_letters[static_cast<std::size_t>(check)] == code[17];
}

bool vkn_is_right(std::string_view digits) {
    return all_digits(digits, 10) && vkn_check(digits.substr(0, 9)) == digits[9] - '0';
}

}  // namespace waybill::synth
