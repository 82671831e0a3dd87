// SPDX-License-Identifier: Apache-2.0
#include "synth/truth.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "synth/cells.hpp"
#include "synth/registration.hpp"

namespace waybill::synth {
namespace {

constexpr std::array<TruthInfo, truth_table_count> tables{{
    {"entity",
     "entity_id,kind,country,name,name_latin,tax_number,founded,director,premises,telephone,owner_id,"
     "succeeds_id,closed,succeeds_since"},
    {"movement",
     "movement_id,left,arrived,from_id,to_id,from_country,to_country,origin,goods_class,kind,brand_id,model_"
     "id,pieces,net_grams,usd_cents,procedure"},
    {"handover",
     "handover_id,left,arrived,from_id,to_id,country,goods_class,kind,brand_id,model_id,pieces,usd_cents"},
    {"record",
     "file,sheet,row,state,side,movement_ids,exporter_id,importer_id,maker_id,brand_id,model_id,goods_class,"
     "kind,sub_class,completeness,procedure"},
    {"chain",
     "chain_id,brand_id,model_id,firms,firm_ids,movements,handovers,deliveries,first_left,last_arrived,"
     "pieces,pieces_on_record"},
    {"chain_hop", "chain_id,delivery,hop,hop_kind,hop_id,pieces"},
    {"brand", "brand_id,maker_id,brand"},
    {"model", "model_id,brand_id,kind,model,grams,usd_cents"},
    {"attribution",
     "attribution_id,origin_kind,origin_id,target_country,goods_class,model_id,scope_entity_id,direction,"
     "pieces_true,closed_least,closed_most,open_most"},
    {"person", "person_id,country,name,name_latin,born,number"},
    {"ownership", "owner_id,owner_kind,entity_id,share_ppm,since,until,stands_in_for"},
    {"directorship", "person_id,entity_id,since,until,nominee"},
    {"successor", "entity_id,successor_id,since,entity_listed,shared"},
    {"register_record", "file,row,entity_id,holder_ids"},
    {"diversion", "stage,from_country,country,goods_class,kind,hs6,month,pieces,net_grams,usd_cents"},
    {"background_flow", "from_country,to_country,kind,month,pieces,net_grams,usd_cents"},
}};

constexpr std::string_view kind_words[] = {"maker", "exporter", "trader", "importer",
                                           "user",  "person",   "holding"};
constexpr std::string_view procedure_words[] = {"sale", "return", "temporary", "temporary_end"};
constexpr std::string_view class_words[] = {"drone", "drone_part", "other"};

std::string as_cell(std::string_view text) {
    if (text.find_first_of(",\"") == std::string_view::npos) return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string iso(DayNumber day) {
    std::string text;
    append_date(text, day, DateStyle::iso);
    return text;
}

std::string id_or_blank(std::uint32_t id) {
    return id == 0 ? "" : fmt::format("{}", id);
}

void append_entity(std::string& to, const World& world, const Firm& firm) {
    fmt::format_to(std::back_inserter(to), "{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", firm.id,
                   kind_words[static_cast<std::size_t>(firm.kind)], info(firm.country).code,
                   as_cell(home_name(firm)), as_cell(latin_name(firm)), tax_number(world.options.seed, firm),
                   iso(firm.founded), firm.director, firm.premises, firm.telephone, id_or_blank(firm.owner),
                   id_or_blank(firm.succeeds), firm.closed == 0 ? "" : iso(firm.closed),
                   firm.succeeds == 0 ? "" : iso(firm.founded));
}

std::string brand_of(const World& world, const Event& event) {
    return event.model == 0 ? "" : fmt::format("{}", world.catalogue.models[event.model - 1].brand + 1);
}

void append_event(TruthText& to, const World& world, const Trade& trade, const Event& event) {
    const GoodsKind& kind = goods_kinds()[event.kind];
    const Firm& from = trade.plan.firms[event.from];
    const Firm& receiver = trade.plan.firms[event.to];
    const std::string_view goods_class = class_words[static_cast<std::size_t>(kind.goods_class)];
    if (event.handover) {
        fmt::format_to(std::back_inserter(to[static_cast<std::size_t>(TruthTable::handover)]),
                       "{},{},{},{},{},{},{},{},{},{},{},{}\n", handover_id(trade, event), iso(event.left),
                       iso(event.arrived), from.id, receiver.id, info(from.country).code, goods_class,
                       kind.key, brand_of(world, event), id_or_blank(event.model), event.pieces, event.cents);
        return;
    }
    fmt::format_to(std::back_inserter(to[static_cast<std::size_t>(TruthTable::movement)]),
                   "{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", movement_id(world, trade, event),
                   iso(event.left), iso(event.arrived), from.id, receiver.id, info(from.country).code,
                   info(receiver.country).code, info(event.origin).code, goods_class, kind.key,
                   brand_of(world, event), id_or_blank(event.model), event.pieces, event.grams, event.cents,
                   procedure_words[static_cast<std::size_t>(event.procedure)]);
}

// Deliveries that went the same way through the same firms are one chain.
struct Chain {
    std::vector<const Delivery*> deliveries;
};

std::vector<std::uint32_t> hops_of(const Trade& trade, std::uint32_t lineage) {
    std::vector<std::uint32_t> events;
    for (std::uint32_t l = lineage; l != none; l = trade.lineages[l].before)
        events.push_back(trade.lineages[l].event);
    std::reverse(events.begin(), events.end());
    return events;
}

std::vector<std::uint32_t> firms_of(const Trade& trade, const std::vector<std::uint32_t>& events) {
    std::vector<std::uint32_t> firms{trade.plan.firms[trade.events[events.front()].from].id};
    for (const std::uint32_t e : events) firms.push_back(trade.plan.firms[trade.events[e].to].id);
    return firms;
}

void append_chain(TruthText& to, const World& world, const Trade& trade, std::uint64_t id, const Chain& chain,
                  const std::vector<bool>& stated) {
    DayNumber first = last_day;
    DayNumber last = first_day;
    std::int64_t pieces = 0;
    std::int64_t on_record = 0;
    std::size_t movements = 0;
    std::size_t handovers = 0;
    std::uint32_t count = 0;
    std::string& hop_rows = to[static_cast<std::size_t>(TruthTable::chain_hop)];
    for (const Delivery* delivery : chain.deliveries) {
        const std::vector<std::uint32_t> events = hops_of(trade, delivery->lineage);
        ++count;
        movements = handovers = 0;
        bool whole = true;
        for (std::size_t h = 0; h < events.size(); ++h) {
            const Event& event = trade.events[events[h]];
            (event.handover ? handovers : movements) += 1;
            whole = whole && (event.handover || stated[events[h]]);
            fmt::format_to(std::back_inserter(hop_rows), "{},{},{},{},{},{}\n", id, count, h + 1,
                           event.handover ? "handover" : "movement",
                           event.handover ? handover_id(trade, event) : movement_id(world, trade, event),
                           delivery->pieces);
        }
        first = std::min(first, trade.events[events.front()].left);
        last = std::max(last, trade.events[events.back()].arrived);
        pieces += delivery->pieces;
        if (whole) on_record += delivery->pieces;
    }
    const std::vector<std::uint32_t> events = hops_of(trade, chain.deliveries.front()->lineage);
    const Event& end = trade.events[events.back()];
    const std::vector<std::uint32_t> firms = firms_of(trade, events);
    fmt::format_to(std::back_inserter(to[static_cast<std::size_t>(TruthTable::chain)]),
                   "{},{},{},{},{},{},{},{},{},{},{},{}\n", id, brand_of(world, end), id_or_blank(end.model),
                   firms.size(), fmt::join(firms, "|"), movements, handovers, count, iso(first), iso(last),
                   pieces, on_record);
}

}  // namespace

const TruthInfo& info(TruthTable table) {
    return tables[static_cast<std::size_t>(table)];
}

std::uint64_t movement_id(const World& world, const Trade& trade, const Event& event) {
    return world.first_movement(trade.plan.cell) + event.number + 1;
}

std::uint64_t handover_id(const Trade& trade, const Event& event) {
    return trade.plan.cell * std::uint64_t{1'000'000} + event.number + 1;
}

void append_entity_truth(TruthText& to, const World& world, const Firm& firm) {
    append_entity(to[static_cast<std::size_t>(TruthTable::entity)], world, firm);
}

void append_shared_truth(TruthText& to, const World& world) {
    std::string& entities = to[static_cast<std::size_t>(TruthTable::entity)];
    for (const Firm& maker : world.catalogue.makers) append_entity(entities, world, maker);
    for (const Firm& exporter : world.exporters) append_entity(entities, world, exporter);
    for (std::size_t b = 0; b < world.catalogue.brands.size(); ++b) {
        const Brand& brand = world.catalogue.brands[b];
        fmt::format_to(std::back_inserter(to[static_cast<std::size_t>(TruthTable::brand)]), "{},{},{}\n",
                       b + 1, brand.maker, brand.text);
    }
    for (std::size_t m = 0; m < world.catalogue.models.size(); ++m) {
        const Model& model = world.catalogue.models[m];
        fmt::format_to(std::back_inserter(to[static_cast<std::size_t>(TruthTable::model)]),
                       "{},{},{},{},{},{}\n", m + 1, model.brand + 1, goods_kinds()[model.kind].key,
                       model.text, model.grams, model.cents);
    }
}

std::uint64_t append_cell_truth(TruthText& to, const World& world, const Trade& trade,
                                const std::vector<bool>& stated) {
    for (const Firm& firm : trade.plan.firms) {
        if (firm.id >= first_firm_id(trade.plan.cell))
            append_entity(to[static_cast<std::size_t>(TruthTable::entity)], world, firm);
    }
    for (const Event& event : trade.events) append_event(to, world, trade, event);
    std::map<std::vector<std::uint32_t>, Chain> chains;  // by model and firms, ascending: the order of ids
    for (const Delivery& delivery : trade.deliveries) {
        const std::vector<std::uint32_t> events = hops_of(trade, delivery.lineage);
        std::vector<std::uint32_t> key = firms_of(trade, events);
        key.insert(key.begin(), trade.events[events.back()].model);
        chains[key].deliveries.push_back(&delivery);
    }
    std::uint64_t id = trade.plan.cell * std::uint64_t{1'000'000};
    for (const auto& [key, chain] : chains) append_chain(to, world, trade, ++id, chain, stated);
    return chains.size();
}

}  // namespace waybill::synth
