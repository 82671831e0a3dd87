// SPDX-License-Identifier: Apache-2.0
//
// Example: "About 70 exporters sent drones and their parts to Russia" is true where the world counts 68, and
// the same sentence of another paper that says 180 is false. What is not here: pictures, quotes within
// quotes, and claims that contradict each other within one text.
#include "synth/reports.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "synth/archive.hpp"
#include "synth/cells.hpp"
#include "synth/plan.hpp"
#include "synth/report_claims.hpp"

namespace waybill::synth {
namespace {

// A report as it is written: sentences into paragraphs, claims and events noted beside.
class Page {
  public:
    Page(std::string file, std::string title, std::string publisher, std::string published, bool russian) {
        report_.file = std::move(file);
        report_.title = std::move(title);
        report_.publisher = std::move(publisher);
        report_.published = std::move(published);
        report_.language = russian ? "ru" : "en";
    }
    void say(const std::string& sentence) {
        if (paragraphs_.empty()) paragraph();
        if (!paragraphs_.back().empty()) paragraphs_.back() += ' ';
        paragraphs_.back() += sentence;
    }
    void paragraph() { paragraphs_.emplace_back(); }
    void claim(Claim claim) {
        say(claim.text);
        report_.claims.push_back(std::move(claim));
    }
    void tell(ToldEvent event) {
        say(event.text);
        report_.events.push_back(std::move(event));
    }
    Report finish() {
        const bool html = report_.file.ends_with(".html");
        std::string& to = report_.body;
        if (html) {
            to = fmt::format(
                "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{} - "
                "{}</title>\n"
                "<script>window.counter = 1;</script>\n</head>\n<body>\n<nav><a href=\"/\">{}</a></nav>\n"
                "<article>\n<h1>{}</h1>\n<time datetime=\"{}\">{}</time>\n",
                report_.language, marked(report_.title), marked(report_.publisher), marked(report_.publisher),
                marked(report_.title), report_.published, report_.published);
        } else {
            to = report_.title + "\n\n" + report_.publisher + ", " + report_.published + "\n\n";
        }
        for (const std::string& text : paragraphs_)
            to += html ? "<p>" + marked(text) + "</p>\n" : text + "\n\n";
        if (html) to += "</article>\n</body>\n</html>\n";
        return std::move(report_);
    }

  private:
    static std::string marked(const std::string& text) {
        std::string out;
        for (const char c : text) {
            if (c == '&') {
                out += "&amp;";
            } else if (c == '<') {
                out += "&lt;";
            } else {
                out += c;
            }
        }
        return out;
    }
    Report report_;
    std::vector<std::string> paragraphs_;
};

std::string iso(DayNumber day) {
    std::string text;
    append_date(text, day, DateStyle::iso);
    return text;
}

// Brands with direct sales after the sanctions, most valuable first; those that had sales only before; and
// those that had none.
struct Chosen {
    std::vector<std::size_t> sold_on;
    std::vector<std::size_t> stopped;
    std::vector<std::size_t> never;
};
Chosen choose_brands(const Facts& facts) {
    Chosen chosen;
    for (std::size_t b = 0; b < facts.brands.size(); ++b) {
        if (facts.brands[b].cents_since > 0) chosen.sold_on.push_back(b);
        if (facts.brands[b].cents_since == 0)
            (facts.brands[b].last == 0 ? chosen.never : chosen.stopped).push_back(b);
    }
    std::stable_sort(chosen.sold_on.begin(), chosen.sold_on.end(), [&](std::size_t a, std::size_t b) {
        return facts.brands[a].cents_since > facts.brands[b].cents_since;
    });
    return chosen;
}

// Without the full stop of a legal form, which would end the sentence.
std::string shown_name(const Firm& firm, bool russian) {
    std::string name = russian ? home_name(firm) : latin_name(firm);
    while (name.ends_with('.')) name.pop_back();
    return name;
}

ToldEvent war_event(bool russian) {
    return {"2022-02-24",
            "day",
            "sanctions",
            russian ? "24 февраля 2022 года началось полномасштабное вторжение."
                    : "The full-scale invasion began on 24 February 2022.",
            0,
            "true"};
}

/// The first firms of the world that the US list took in, with their day; every second one told wrongly.
void tell_listings(Page& page, const std::vector<Listing>& listings, bool russian, bool wrong) {
    std::size_t told = 0;
    for (const Listing& listing : listings) {
        if (listing.list != RestrictedList::us_sdn || !listing.in_world || !listing.person.is_nobody())
            continue;
        const bool off = wrong && told % 2 == 1;
        const DayNumber day = off ? listing.since - 90 : listing.since;
        const std::string name = shown_name(listing.firm, russian);
        page.tell({iso(day), "day", "listing",
                   russian ? fmt::format("{} под санкции США попала компания {}.", day_words(day, true), name)
                           : fmt::format("On {} the United States put {} on their list.",
                                         day_words(day, false), name),
                   listing.firm.id, off ? "false" : "true"});
        if (++told == 4) return;
    }
}

void tell_successors(Page& page, const Plan& plan, bool russian) {
    std::size_t told = 0;
    for (const Firm& firm : plan.firms) {
        if (firm.succeeds == 0 || told == 2) continue;
        const std::string name = shown_name(firm, russian);
        const std::string date = iso(firm.founded).substr(0, 7);
        page.tell({date, "month", "founding",
                   russian ? fmt::format("В {} зарегистрирована новая компания {}.",
                                         month_words(firm.founded, true), name)
                           : fmt::format("In {} a new company, {}, was registered.",
                                         month_words(firm.founded, false), name),
                   firm.id, "true"});
        ++told;
    }
}

Definition of(GoodsScope goods, BasisScope basis, PeriodScope period = PeriodScope::since_sanctions) {
    Definition definition;
    definition.goods = goods;
    definition.basis = basis;
    definition.period = period;
    return definition;
}

struct Newsroom {
    const World& world;
    const Facts& facts;
    const std::vector<Listing>& listings;
    Plan plan;
    Chosen brands;

    [[nodiscard]] const Firm& importer(std::size_t n) const {
        for (const Firm& firm : plan.firms) {
            if (firm.kind == FirmKind::importer && firm.country == Country::RU && n-- == 0) return firm;
        }
        return plan.firms.front();
    }
};

Report courier(const Newsroom& room) {
    Teller teller{room.world, room.facts, false, ""};
    Page page("northern_courier.html", "How drones reach Russia", "Northern Courier", "2024-01-19", false);
    page.claim(exporters_claim(teller, of(GoodsScope::both, BasisScope::any), 1000));
    page.claim(sum_claim(teller, of(GoodsScope::both, BasisScope::any), 1000));
    page.paragraph();
    page.tell(war_event(false));
    page.say("Most makers say that they stopped selling there.");
    page.claim(share_claim(teller, 0));
    page.claim(rank_claim(teller, 0));
    for (std::size_t b = 0; b < std::min<std::size_t>(3, room.brands.sold_on.size()); ++b) {
        page.paragraph();
        page.claim(last_sale_claim(teller, room.brands.sold_on[b], 0));
        page.claim(denial_claim(teller, room.brands.sold_on[b]));
    }
    if (!room.brands.stopped.empty()) page.claim(denial_claim(teller, room.brands.stopped.front()));
    page.paragraph();
    tell_listings(page, room.listings, false, false);
    tell_successors(page, room.plan, false);
    page.paragraph();
    teller.speaker = "a former soldier";
    page.claim(untestable_claim(teller, 0));
    page.claim(plan_claim(teller, room.importer(0), 100));
    return page.finish();
}

Report ledger(const Newsroom& room) {
    Teller teller{room.world, room.facts, false, "the Institute for Trade Integrity"};
    Page page("harbour_ledger.txt", "Drone trade far larger than thought", "Harbour Ledger", "2023-12-30",
              false);
    page.claim(exporters_claim(teller, of(GoodsScope::both, BasisScope::dispatch_cn), 2600));
    page.claim(sum_claim(teller, of(GoodsScope::complete, BasisScope::origin_cn), 3400));
    page.paragraph();
    page.claim(share_claim(teller, 250));
    page.claim(rank_claim(teller, 4));
    page.claim(sum_claim(teller, of(GoodsScope::both, BasisScope::any, PeriodScope::year_2023), 1000));
    page.claim(exporters_claim(teller, of(GoodsScope::parts, BasisScope::any), 1250));
    page.paragraph();
    page.tell(war_event(false));
    tell_listings(page, room.listings, false, true);
    page.paragraph();
    for (std::size_t b = 3; b < std::min<std::size_t>(5, room.brands.sold_on.size()); ++b)
        page.claim(last_sale_claim(teller, room.brands.sold_on[b], -7));
    page.claim(untestable_claim(teller, 1));
    return page.finish();
}

Report herald(const Newsroom& room) {
    Teller teller{room.world, room.facts, true, ""};
    Page page("vestnik_granitsy.html", "Как беспилотники попадают в Россию", "Вестник границы", "2024-02-02",
              true);
    page.claim(exporters_claim(teller, of(GoodsScope::complete, BasisScope::any), 1000));
    page.claim(sum_claim(teller, of(GoodsScope::both, BasisScope::dispatch_cn), 1000));
    page.claim(sum_claim(teller, of(GoodsScope::parts, BasisScope::any, PeriodScope::year_2022), 1000));
    page.paragraph();
    page.tell(war_event(true));
    tell_listings(page, room.listings, true, true);
    tell_successors(page, room.plan, true);
    page.paragraph();
    page.claim(rank_claim(teller, 0));
    page.claim(share_claim(teller, -200));
    for (std::size_t b = 0; b < std::min<std::size_t>(2, room.brands.stopped.size()); ++b)
        page.claim(last_sale_claim(teller, room.brands.stopped[b], 0));
    page.paragraph();
    teller.speaker = "собеседник издания";
    page.claim(untestable_claim(teller, 2));
    page.claim(plan_claim(teller, room.importer(1), 40));
    return page.finish();
}

Report note(const Newsroom& room) {
    Teller teller{room.world, room.facts, true, ""};
    Page page("spravka.txt", "Справка о торговле беспилотниками", "Торговая палата (вымышленная)",
              "2023-11-15", true);
    page.claim(exporters_claim(teller, of(GoodsScope::both, BasisScope::any, PeriodScope::year_2022), 300));
    page.claim(sum_claim(teller, of(GoodsScope::complete, BasisScope::any, PeriodScope::year_2021), 1000));
    page.paragraph();
    for (std::size_t b = 1; b < std::min<std::size_t>(3, room.brands.sold_on.size()); ++b)
        page.claim(denial_claim(teller, room.brands.sold_on[b]));
    for (std::size_t b = 0; b < std::min<std::size_t>(2, room.brands.stopped.size()); ++b)
        page.claim(denial_claim(teller, room.brands.stopped[b]));
    if (!room.brands.never.empty()) page.claim(denial_claim(teller, room.brands.never.front()));
    page.claim(untestable_claim(teller, 0));
    return page.finish();
}

std::string cell(const std::string& text) {
    if (text.find_first_of(",\"") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string number(const std::optional<std::int64_t>& value) {
    return value ? fmt::format("{}", *value) : "";
}

struct Tables {
    std::string report = "report_id,file,title,publisher,published,language\n";
    std::string claim =
        "claim_id,report_id,kind,subject,definition_id,low,high,hedge,unit,speaker,holds,text\n";
    std::string event = "told_event_id,report_id,date,precision,kind,entity_id,happened,text\n";
    std::string verdict = "claim_id,verdict,definition_id,figure\n";
};

void append(Tables& to, const Report& report, std::size_t report_id, std::size_t& claims,
            std::size_t& events) {
    constexpr std::string_view kinds[] = {"count",     "sum",    "share", "rank",
                                          "last_date", "denial", "plan",  "other"};
    constexpr std::string_view verdicts[] = {"borne_out",    "within_range", "contradicted",
                                             "not_testable", "in_conflict",  "not_contradicted",
                                             "watched"};
    fmt::format_to(std::back_inserter(to.report), "{},{},{},{},{},{}\n", report_id, report.file,
                   cell(report.title), cell(report.publisher), report.published, report.language);
    for (const Claim& claim : report.claims) {
        const std::size_t definition = claim.definition.index() + 1;
        fmt::format_to(std::back_inserter(to.claim), "{},{},{},{},{},{},{},{},{},{},{},{}\n", ++claims,
                       report_id, kinds[static_cast<std::size_t>(claim.kind)], cell(claim.subject),
                       definition, number(claim.low), number(claim.high), claim.hedge, claim.unit,
                       cell(claim.speaker), claim.holds, cell(claim.text));
        fmt::format_to(std::back_inserter(to.verdict), "{},{},{},{}\n", claims,
                       verdicts[static_cast<std::size_t>(claim.verdict)], definition, claim.figure);
    }
    for (const ToldEvent& event : report.events)
        fmt::format_to(std::back_inserter(to.event), "{},{},{},{},{},{},{},{}\n", ++events, report_id,
                       event.date, event.precision, event.kind,
                       event.entity == 0 ? "" : fmt::format("{}", event.entity), event.happened,
                       cell(event.text));
}

}  // namespace

std::vector<Report> make_reports(const World& world, const Facts& facts,
                                 const std::vector<Listing>& listings) {
    const Newsroom room{world, facts, listings, make_plan(world, 0), choose_brands(facts)};
    return {courier(room), ledger(room), herald(room), note(room)};
}

void write_reports(const World& world, const Facts& facts, const std::vector<Listing>& listings) {
    const auto write = [&](const char* folder, const std::string& name, const std::string& text) {
        OutFile out((world.options.folder / folder / name).string());
        out.write(text);
        out.close();
    };
    Tables tables;
    std::size_t reports = 0, claims = 0, events = 0;
    for (const Report& report : make_reports(world, facts, listings)) {
        write("reports", report.file, report.body);
        append(tables, report, ++reports, claims, events);
    }
    write("truth", "report.csv", tables.report);
    write("truth", "claim.csv", tables.claim);
    write("truth", "told_event.csv", tables.event);
    write("truth", "verdict.csv", tables.verdict);
    std::string figures =
        "definition_id,goods,basis,procedures,date_role,period,movements,exporters,importers,brands,pieces,"
        "usd_"
        "cents,first_day,last_day,recorded_movements,recorded_exporters,recorded_pieces,recorded_usd_cents\n";
    append_figures(figures, facts);
    write("truth", "figure.csv", figures);
}

}  // namespace waybill::synth
