// SPDX-License-Identifier: Apache-2.0
// A case.toml from its first step to its summary. Each source is a transaction of its own and is known by its
// bytes, so that a run that was stopped goes on where it stopped.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "core/error.hpp"
#include "engine/case_toml.hpp"
#include "engine/goods_codes.hpp"
#include "engine/input_paths.hpp"
#include "engine/sql.hpp"
#include "engine/state.hpp"
#include "engine/summary.hpp"
#include "ingest/rates.hpp"
#include "text/values.hpp"

namespace waybill {
namespace {

std::string default_case_path(const std::string& case_toml) {
    std::filesystem::path path(case_toml);
    return path.replace_extension(".waybill").string();
}

void ingest_declared(Engine& engine, const CaseDeclaration& declared, Progress& progress,
                     InvestigateSummary& summary) {
    for (const RecordsDeclaration& records : declared.records) {
        IngestRequest request;
        request.paths = {records.path};
        request.layout_file = records.layout;
        request.reporter = records.reporter;
        request.direction = records.direction;
        request.coverage = records.coverage;
        request.currency = records.currency;
        const IngestSummary done = engine.ingest(request, progress);
        for (const IngestedSource& source : done.sources) {
            if (!source.error.empty()) summary.warnings.push_back("not read: " + source.error);
        }
    }
    if (progress.cancelled()) {
        throw Error(ErrorKind::io, "stopped; what was finished is kept",
                    "run the same command again to go on");
    }
}

std::string joined_names(const std::vector<std::string>& codes) {
    std::vector<std::string> names;
    for (const std::string& code : codes) names.emplace_back(country_name(code));
    return fmt::format("{}", fmt::join(names, ", "));
}

FigureRequest question_of(const CaseDeclaration& declared, InvestigateSummary& summary) {
    FigureRequest request;
    request.origin = declared.origin;
    request.destination = declared.destination;
    request.since = declared.since;
    request.until = declared.until;
    request.in_currency = declared.currency;
    request.hs = declared.hs;
    if (!declared.goods.empty()) {
        const GoodsCodes goods = goods_codes(declared.goods);
        request.hs.insert(request.hs.end(), goods.prefixes.begin(), goods.prefixes.end());
        summary.warnings.push_back(
            fmt::format("goods '{}' are counted by tariff code alone ({}); goods declared under other codes "
                        "are not in these "
                        "figures",
                        declared.goods, fmt::join(goods.prefixes, ", ")));
    }
    return request;
}

std::string question_text(const CaseDeclaration& declared, const FigureRequest& request) {
    std::string text =
        request.hs.empty() ? "All goods" : fmt::format("Goods of HS {}", fmt::join(request.hs, ", "));
    if (!declared.origin.empty()) text += " of origin " + joined_names(declared.origin);
    if (!declared.destination.empty()) text += " to " + joined_names(declared.destination);
    if (!declared.since.empty()) text += " since " + declared.since;
    if (!declared.until.empty()) text += " until " + declared.until;
    return text;
}

void warn_of_later_steps(const CaseDeclaration& declared, InvestigateSummary& summary) {
    const auto warn = [&](const std::vector<std::string>& paths, std::string_view what) {
        if (paths.empty()) return;
        summary.warnings.push_back(
            fmt::format("{}: {} declared, not yet used by this version", what, paths.size()));
    };
    warn(declared.lists, "restricted-party lists");
    warn(declared.registers, "company registers");
    warn(declared.statistics, "trade statistics");
    warn(declared.reports, "reports");
}

}  // namespace

std::uint64_t Engine::read_rates(const std::string& path, const std::string& in_currency) {
    std::uint64_t count = 0;
    for (const std::string& file : expand_paths({path})) {
        count += write_rates(state_->connection, waybill::read_rates(file, in_currency).rates);
    }
    return count;
}

InvestigateSummary Engine::investigate(const std::string& case_toml, const std::string& case_path,
                                       const EngineOptions& options, Progress& progress) {
    const CaseDeclaration declared = read_case_toml(case_toml);
    InvestigateSummary summary;
    summary.title = declared.title.empty() ? case_toml : declared.title;
    summary.case_path = case_path.empty() ? default_case_path(case_toml) : case_path;
    Engine engine = std::filesystem::exists(summary.case_path) ? open(summary.case_path, options)
                                                               : init(summary.case_path, options);
    const FigureRequest request = question_of(declared, summary);
    ingest_declared(engine, declared, progress, summary);
    for (const RatesDeclaration& rates : declared.rates) {
        progress.begin("rates " + rates.path, 0);
        const std::uint64_t count = engine.read_rates(rates.path, rates.in_currency);
        progress.end(fmt::format("{} rates", count));
    }
    progress.begin("figures", 0);
    SummaryWriter writer(engine.state_->connection, request, summary);
    writer.answer(question_text(declared, request));
    writer.pairs();
    for (const char* by : {"destination", "origin", "month"}) writer.groups(by);
    writer.gaps();
    writer.sources();
    progress.end("done");
    warn_of_later_steps(declared, summary);
    return summary;
}

}  // namespace waybill
