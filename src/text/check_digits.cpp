// SPDX-License-Identifier: Apache-2.0
// Most kinds are a weighted sum of digits modulo 11; what is done where that gives 10 differs.
#include "text/check_digits.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace waybill::detail {
namespace {

constexpr int digit(char c) {
    return c - '0';
}

// 0-9, then A-Z as 10-35.
constexpr int digit36(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c - 'A' + 10;
}

// Sum of weight times digit, as far as the weights go.
int weighted(std::string_view digits, std::span<const int> weights) {
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * digit(digits[i]);
    return sum;
}

std::int64_t number(std::string_view digits) {
    std::int64_t value = 0;
    for (const char c : digits) value = value * 10 + digit(c);
    return value;
}

}  // namespace

bool inn_is_right(std::string_view digits) {
    constexpr std::array ten = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    constexpr std::array eleven = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    constexpr std::array twelve = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    if (digits.size() == 10) return weighted(digits, ten) % 11 % 10 == digit(digits[9]);
    return weighted(digits, eleven) % 11 % 10 == digit(digits[10]) &&
           weighted(digits, twelve) % 11 % 10 == digit(digits[11]);
}

bool ogrn_is_right(std::string_view digits) {
    const std::int64_t modulus = digits.size() == 13 ? 11 : 13;
    return number(digits.substr(0, digits.size() - 1)) % modulus % 10 == digit(digits.back());
}

bool bin_is_right(std::string_view digits) {
    constexpr std::array first = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    constexpr std::array second = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    int check = weighted(digits, first) % 11;
    if (check == 10) check = weighted(digits, second) % 11;
    return check == digit(digits[11]);  // 10 again: no such number is given out
}

bool unp_is_right(std::string_view text) {
    constexpr std::array weights = {29, 23, 19, 17, 13, 7, 5, 3};
    constexpr std::string_view letters =
        "ABCEHKMOPT";  // the second sign of a person's number stands for a digit
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const bool letter = text[i] >= 'A';
        const int value = i == 1 && letter ? static_cast<int>(letters.find(text[i])) : digit36(text[i]);
        sum += weights[i] * value;
    }
    return sum % 11 == digit(text[8]);
}

bool edrpou_is_right(std::string_view digits) {
    // Older numbers, below 30 and above 60 million, have other weights.
    const bool older = digits[0] < '3' || digits >= "60000000";
    constexpr std::array outer = {1, 2, 3, 4, 5, 6, 7};
    constexpr std::array inner = {7, 1, 2, 3, 4, 5, 6};
    constexpr std::array outer_again = {3, 4, 5, 6, 7, 8, 9};
    constexpr std::array inner_again = {9, 3, 4, 5, 6, 7, 8};
    int check = weighted(digits, older ? outer : inner) % 11;
    if (check == 10) check = weighted(digits, older ? outer_again : inner_again) % 11 % 10;
    return check == digit(digits[7]);
}

bool uscc_is_right(std::string_view text) {
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    int sum = 0, weight = 1;
    for (std::size_t i = 0; i < 17; ++i) {
        sum += weight * static_cast<int>(alphabet.find(text[i]));
        weight = weight * 3 % 31;
    }
    return alphabet[static_cast<std::size_t>((31 - sum % 31) % 31)] == text[17];
}

bool lei_is_right(std::string_view text) {
    int rest = 0;
    for (const char c : text) {
        const int value = digit36(c);
        rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest == 1;
}

bool vkn_is_right(std::string_view digits) {
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const int shifted = (digit(digits[static_cast<std::size_t>(i)]) + 9 - i) % 10;
        if (shifted == 0) continue;
        const int product = shifted * (1 << (9 - i)) % 9;
        sum += product == 0 ? 9 : product;
    }
    return (10 - sum % 10) % 10 == digit(digits[9]);
}

bool tckn_is_right(std::string_view digits) {
    int odd = 0, even = 0;  // by place from 1, of the first nine
    for (std::size_t i = 0; i < 9; ++i) (i % 2 == 0 ? odd : even) += digit(digits[i]);
    const int tenth = ((odd * 7 - even) % 10 + 10) % 10;
    return tenth == digit(digits[9]) && (odd + even + tenth) % 10 == digit(digits[10]);
}

bool gstin_is_right(std::string_view text) {
    int sum = 0;
    for (std::size_t i = 0; i < 14; ++i) {
        const int product = digit36(text[i]) * (i % 2 == 0 ? 1 : 2);
        sum += product / 36 + product % 36;
    }
    return (36 - sum % 36) % 36 == digit36(text[14]);
}

bool cnpj_is_right(std::string_view digits) {
    constexpr std::array first = {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    constexpr std::array second = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    const auto check = [](int sum) { return sum % 11 < 2 ? 0 : 11 - sum % 11; };
    return check(weighted(digits, first)) == digit(digits[12]) &&
           check(weighted(digits, second)) == digit(digits[13]);
}

bool cuit_is_right(std::string_view digits) {
    constexpr std::array weights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    const int check = (11 - weighted(digits, weights) % 11) % 11;
    return check == digit(digits[10]);  // 10: no such number is given out
}

bool imo_is_right(std::string_view digits) {
    constexpr std::array weights = {7, 6, 5, 4, 3, 2};
    return weighted(digits, weights) % 10 == digit(digits[6]);
}

bool luhn_is_right(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int value = digit(digits[digits.size() - 1 - i]) * (i % 2 == 0 ? 1 : 2);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

bool vat_fr_is_right(std::string_view text) {
    const std::string_view siren = text.substr(2);
    const bool has_plain_key = text[0] <= '9' && text[1] <= '9';  // keys with letters are not published
    const bool key_is_right =
        !has_plain_key || (12 + 3 * (number(siren) % 97)) % 97 == number(text.substr(0, 2));
    const bool of_monaco = siren.starts_with("000");  // no SIREN, so no check digit of one
    return key_is_right && (of_monaco || luhn_is_right(siren));
}

bool vat_be_is_right(std::string_view digits) {
    return (number(digits.substr(0, 8)) + number(digits.substr(8, 2))) % 97 == 0;
}

bool vat_bg_is_right(std::string_view digits) {
    constexpr std::array first = {1, 2, 3, 4, 5, 6, 7, 8};
    constexpr std::array second = {3, 4, 5, 6, 7, 8, 9, 10};
    int check = weighted(digits, first) % 11;
    if (check == 10) check = weighted(digits, second) % 11 % 10;
    return check == digit(digits[8]);
}

bool vat_de_is_right(std::string_view digits) {
    int carry = 10;
    for (std::size_t i = 0; i < 8; ++i) {
        const int sum = (digit(digits[i]) + carry) % 10;
        carry = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - carry) % 10 == digit(digits[8]);
}

bool vat_es_is_right(std::string_view text) {
    if (std::string_view("ABCDEFGHJNPQRSUVW").find(text[0]) == std::string_view::npos) return false;
    int sum = 0;
    for (std::size_t i = 1; i < 8; ++i) {
        const int value = digit(text[i]) * (i % 2 == 1 ? 2 : 1);
        sum += value / 10 + value % 10;
    }
    const auto check = static_cast<std::size_t>((10 - sum % 10) % 10);
    // Some kinds of body have a letter for the check digit.
    return text[8] == static_cast<char>('0' + check) || text[8] == std::string_view("JABCDEFGHI")[check];
}

bool vat_pl_is_right(std::string_view digits) {
    constexpr std::array weights = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    return weighted(digits, weights) % 11 == digit(digits[9]);
}

bool vat_lv_is_right(std::string_view digits) {
    constexpr std::array weights = {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1};
    return weighted(digits, weights) % 11 == 3;
}

bool vat_ee_is_right(std::string_view digits) {
    constexpr std::array weights = {3, 7, 1, 3, 7, 1, 3, 7, 1};
    return weighted(digits, weights) % 10 == 0;
}

bool vat_fi_is_right(std::string_view digits) {
    constexpr std::array weights = {7, 9, 10, 5, 8, 4, 2, 1};
    return weighted(digits, weights) % 11 == 0;
}

}  // namespace waybill::detail
