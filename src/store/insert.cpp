// SPDX-License-Identifier: Apache-2.0
// Batches into a table. DuckDB scans an Arrow stream in parallel and keeps its order, so that the row groups
// are compressed on all cores and the table's rows stand in the order of the source. The appender, which
// would be the plainer way, compresses on one thread. See docs/decisions/004-arrow-batches-into-duckdb.md.

#include <fmt/format.h>

#include <array>
#include <cassert>

#include "store/arrow.hpp"
#include "store/connection_state.hpp"
#include "store/duckdb_result.hpp"

namespace waybill {
namespace {

const char* arrow_format(ColumnKind kind) {
    switch (kind) {
        case ColumnKind::text:
            return "u";
        case ColumnKind::int64:
            return "l";
        case ColumnKind::uint64:
            return "L";
        case ColumnKind::int32:
            return "i";
        case ColumnKind::boolean:
            return "b";
        case ColumnKind::day:
            return "tdD";
        case ColumnKind::decimal:
            return "d:18,6,64";
        case ColumnKind::money:
            return "d:38,6,128";
    }
    return "";
}

constexpr std::int64_t nullable = 2;  // ARROW_FLAG_NULLABLE

// What one exported batch owns: the small structs; the data stays in the Batch, which outlives the scan.
struct ExportedArray {
    std::vector<ArrowArray> children;
    std::vector<ArrowArray*> pointers;
    std::vector<std::array<const void*, 3>> buffers;
    std::array<const void*, 1> validity = {nullptr};
};

struct ExportedSchema {
    std::vector<ArrowSchema> children;
    std::vector<ArrowSchema*> pointers;
};

ArrowArray export_column(const Column& column, std::array<const void*, 3>& buffers) {
    buffers = {column.validity(), column.values(), column.text_data()};
    ArrowArray array{};
    array.length = static_cast<std::int64_t>(column.size());
    array.null_count = static_cast<std::int64_t>(column.nulls());
    array.n_buffers = column.kind() == ColumnKind::text ? 3 : 2;
    array.buffers = buffers.data();
    array.release = [](ArrowArray* self) { self->release = nullptr; };
    return array;
}

void export_batch(const Batch& batch, ArrowArray& out) {
    auto owned = std::make_unique<ExportedArray>();
    owned->children.reserve(batch.columns.size());
    owned->buffers.resize(batch.columns.size());
    for (std::size_t i = 0; i < batch.columns.size(); ++i) {
        assert(batch.columns[i].size() == batch.rows());
        owned->children.push_back(export_column(batch.columns[i], owned->buffers[i]));
    }
    for (ArrowArray& child : owned->children) owned->pointers.push_back(&child);
    out = {};
    out.length = static_cast<std::int64_t>(batch.rows());
    out.n_buffers = 1;
    out.buffers = owned->validity.data();
    out.n_children = static_cast<std::int64_t>(owned->children.size());
    out.children = owned->pointers.data();
    out.release = [](ArrowArray* self) {
        delete static_cast<ExportedArray*>(self->private_data);
        self->release = nullptr;
    };
    out.private_data = owned.release();
}

ExportedSchema columns_of(const Batch& batch) {
    ExportedSchema schema;
    schema.children.reserve(batch.columns.size());
    for (const Column& column : batch.columns) {
        ArrowSchema child{};
        child.format = arrow_format(column.kind());
        child.name = column.name().c_str();
        child.flags = nullable;
        child.release = [](ArrowSchema* self) { self->release = nullptr; };
        schema.children.push_back(child);
    }
    for (ArrowSchema& child : schema.children) schema.pointers.push_back(&child);
    return schema;
}

// The stream keeps its schema and lends it: DuckDB asks for it several times and releases none of them.
struct BatchStream {
    explicit BatchStream(const std::vector<const Batch*>& from)
        : batches(from), schema(columns_of(*from.front())) {}

    const std::vector<const Batch*>& batches;
    ExportedSchema schema;
    std::size_t next = 0;
};

void lend_schema(BatchStream& source, ArrowSchema& out) {
    out = {};
    out.format = "+s";
    out.name = "";
    out.n_children = static_cast<std::int64_t>(source.schema.children.size());
    out.children = source.schema.pointers.data();
    out.release = [](ArrowSchema* self) { self->release = nullptr; };
}

ArrowArrayStream stream_over(BatchStream& source) {
    ArrowArrayStream stream{};
    stream.get_schema = [](ArrowArrayStream* self, ArrowSchema* out) {
        lend_schema(*static_cast<BatchStream*>(self->private_data), *out);
        return 0;
    };
    stream.get_next = [](ArrowArrayStream* self, ArrowArray* out) {
        auto& from = *static_cast<BatchStream*>(self->private_data);
        *out = {};
        if (from.next < from.batches.size()) export_batch(*from.batches[from.next++], *out);
        return 0;
    };
    stream.get_last_error = [](ArrowArrayStream*) -> const char* { return ""; };
    stream.release = [](ArrowArrayStream* self) { self->release = nullptr; };
    stream.private_data = &source;
    return stream;
}

}  // namespace

void Connection::insert(std::string_view table, const std::vector<const Batch*>& batches) {
    std::vector<const Batch*> filled;
    for (const Batch* batch : batches) {
        if (batch->rows() > 0) filled.push_back(batch);
    }
    if (filled.empty()) return;
    BatchStream source(filled);
    ArrowArrayStream stream = stream_over(source);
    // DuckDB makes a view over the stream. It stands for this one statement and is dropped with it.
    const std::string view = fmt::format("incoming_{}", table);
    if (duckdb_arrow_scan(state_->connection, view.c_str(), reinterpret_cast<duckdb_arrow_stream>(&stream)) !=
        DuckDBSuccess) {
        throw Error(ErrorKind::io, fmt::format("rows for table {} cannot be handed to DuckDB", table));
    }
    std::string columns;
    for (const Column& column : filled.front()->columns) {
        columns += (columns.empty() ? "" : ", ") + quoted_identifier(column.name());
    }
    run(fmt::format("INSERT INTO {} ({}) SELECT {} FROM {}; DROP VIEW {};", quoted_identifier(table), columns,
                    columns, quoted_identifier(view), quoted_identifier(view)));
}

}  // namespace waybill
