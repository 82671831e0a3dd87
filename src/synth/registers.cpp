// SPDX-License-Identifier: Apache-2.0
#include "synth/registers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "synth/cells.hpp"
#include "synth/encode.hpp"
#include "synth/register_entry.hpp"
#include "synth/registration.hpp"

namespace waybill::synth {
namespace {

constexpr std::array<RegisterInfo, register_file_count> infos{{
    {"RU_companies.csv",
     "ОГРН;ИНН;Наименование;Дата регистрации;Дата прекращения;Состояние;Адрес;Телефон;Руководитель;"
     "ИНН руководителя;Дата назначения;Учредитель;ИНН учредителя;Страна учредителя;Доля, %;Дата внесения;"
     "Дата исключения",
     Encoding::windows1251, true},
    {"KZ_companies.csv",
     "БИН,Наименование,Дата регистрации,Статус,Юридический адрес,Телефон,Руководитель,ИИН "
     "руководителя,Учредители",
     Encoding::utf8_bom, false},
    {"CN_companies.csv", "统一社会信用代码,企业名称,法定代表人,成立日期,注销日期,登记状态,住所,联系电话",
     Encoding::gb18030, true},
    {"CN_shareholders.csv", "统一社会信用代码,股东名称,股东类型,证件号码,持股比例,起始日期,终止日期",
     Encoding::gb18030, true},
    {"HK_companies.csv",
     "CompanyNumber,CompanyName,CompanyNameChinese,CompanyStatus,IncorporationDate,DissolutionDate,"
     "RegOffice,Telephone",
     Encoding::utf8, false},
    {"HK_officers_and_controllers.csv",
     "CompanyNumber,Role,Kind,Name,CountryOfResidence,IdNumber,DateOfBirth,NatureOfControl,NotifiedOn,"
     "CeasedOn",
     Encoding::utf8, false},
    {"entities.ftm.json", "", Encoding::utf8, false},
}};

struct Reach {
    std::uint32_t own, entities;  // per million: in the country's own register, in the collector's
};
Reach reach_of(Country country) {
    switch (country) {
        case Country::RU:
            return {950'000, 90'000};
        case Country::KZ:
            return {850'000, 90'000};
        case Country::CN:
            return {750'000, 60'000};
        case Country::HK:
            return {900'000, 60'000};
        default:
            return {0, 280'000};
    }
}

void append_entry(RegisterScene& scene, const RegisterEntry& entry) {
    const SynthOptions& options = scene.world.options;
    Draw draw(options.seed, Stream::coverage, entry.firm.id);
    const Reach reach = reach_of(entry.firm.country);
    const auto covered = [&](std::uint32_t share) {
        return draw.chance(static_cast<std::uint32_t>(std::uint64_t{share} * options.coverage / 1'000'000));
    };
    if (covered(reach.own)) {
        switch (entry.firm.country) {
            case Country::RU:
                append_russian(scene, entry);
                break;
            case Country::KZ:
                append_kazakh(scene, entry);
                break;
            case Country::CN:
                append_chinese(scene, entry);
                break;
            default:
                append_hong_kong(scene, entry);
        }
    }
    if (covered(reach.entities)) append_entities(scene, entry);
}

template <class Tie>
std::span<const Tie> ties_of(const std::vector<Tie>& ties, std::uint32_t firm) {
    const auto first = std::lower_bound(ties.begin(), ties.end(), firm,
                                        [](const Tie& tie, std::uint32_t id) { return tie.firm < id; });
    auto last = first;
    while (last != ties.end() && last->firm == firm) ++last;
    return {first, last};
}

}  // namespace

const RegisterInfo& info(RegisterFile file) {
    return infos[static_cast<std::size_t>(file)];
}

void RegisterScene::add(RegisterFile file, std::string_view row, RegisterText::Row about) {
    const RegisterInfo& form = info(file);
    const auto at = static_cast<std::size_t>(file);
    append_encoded(text.bytes[at], row, form.encoding);
    text.bytes[at] += form.crlf ? "\r\n" : "\n";
    text.rows[at].push_back(std::move(about));
}

std::string RegisterScene::holder_name(const Holder& holder, Tongue tongue) const {
    if (holder.firm == 0) return person_name(world.options.seed, holder.person, tongue);
    const auto found = known.find(holder.firm);
    if (found == known.end()) return "";
    if (tongue == Tongue::english) return latin_name(found->second);
    const Noise careful{};
    return written_name(world.options.seed, found->second, tongue, 0, careful);
}

std::string RegisterScene::holder_number(const Holder& holder) const {
    if (holder.firm == 0) return person_number(world.options.seed, holder.person);
    const auto found = known.find(holder.firm);
    return found == known.end() ? "" : tax_number(world.options.seed, found->second);
}

Country RegisterScene::holder_country(const Holder& holder) const {
    if (holder.firm == 0) return holder.person.country;
    const auto found = known.find(holder.firm);
    return found == known.end() ? Country::RU : found->second.country;
}

std::uint64_t RegisterScene::holder_id(const Holder& holder) const {
    return holder.firm != 0 ? holder.firm : person_id(holder.person);
}

std::string past_day(DayNumber day, DateStyle style) {
    std::string text;
    if (is_past(day)) append_date(text, day, style);
    return text;
}

std::string percent(std::uint32_t ppm, char point) {
    std::string text = fmt::format("{}", ppm / 10'000);
    if (ppm % 10'000 == 0) return text;
    text += point;
    text += fmt::format("{:04}", ppm % 10'000);
    while (text.back() == '0') text.pop_back();
    return text;
}

std::string delimited(std::string_view text, char delimiter) {
    if (text.find(delimiter) == std::string_view::npos && text.find('"') == std::string_view::npos)
        return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

RegisterText register_rows(const World& world, const std::vector<Firm>& firms,
                           const std::map<std::uint32_t, Firm>& known, const Ownership& ownership) {
    RegisterText text;
    RegisterScene scene{world, known, text, {}};
    for (const Firm& firm : firms) {
        if (!is_past(firm.founded)) continue;
        append_entry(scene, {firm, ties_of(ownership.stakes, firm.id), ties_of(ownership.posts, firm.id)});
    }
    return text;
}

RegisterFiles::RegisterFiles(const std::filesystem::path& folder) {
    for (std::size_t f = 0; f < register_file_count; ++f) {
        const RegisterInfo& form = infos[f];
        files_[f] = std::make_unique<OutFile>((folder / form.name).string());
        std::string head(byte_order_mark(form.encoding));
        if (!form.header.empty()) {
            append_encoded(head, form.header, form.encoding);
            head += form.crlf ? "\r\n" : "\n";
            lines_[f] = 1;
        }
        files_[f]->write(head);
    }
}

void RegisterFiles::write(const RegisterText& text, std::string& truth) {
    for (std::size_t f = 0; f < register_file_count; ++f) {
        files_[f]->write(text.bytes[f]);
        for (const RegisterText::Row& row : text.rows[f]) {
            ++lines_[f];
            fmt::format_to(std::back_inserter(truth), "{},{},{},{}\n", infos[f].name, lines_[f],
                           row.entity == 0 ? "" : fmt::format("{}", row.entity), fmt::join(row.holders, "|"));
        }
    }
}

void RegisterFiles::close() {
    for (const auto& file : files_) file->close();
}

}  // namespace waybill::synth
