// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside engine/ only.

#include "core/error.hpp"
#include "engine/engine.hpp"

namespace waybill {

struct Engine::State {
    std::string path;
    EngineOptions options;
    Database database;
    Connection connection;
    bool locked = false;

    State(std::string at, const EngineOptions& with, Database opened)
        : path(std::move(at)), options(with), database(std::move(opened)), connection(database.connect()) {}

    /// From here on the case's statements reach no other file. Ingest comes before.
    void lock(const std::vector<std::string>& allowed_paths = {}) {
        if (!locked) database.lock(allowed_paths);
        locked = true;
    }
    /// Until stop_reading(), statements of this connection change nothing.
    void start_reading() {
        stop_reading();
        connection.run("BEGIN TRANSACTION READ ONLY");
        reading = true;
    }
    /// Also after a statement that failed, which leaves its transaction void.
    void stop_reading() {
        if (reading) connection.run("ROLLBACK");
        reading = false;
    }
    bool reading = false;
};

/// Settings of DuckDB while sources stream in; they end with this object.
///
/// 1 GiB of memory, since more would only postpone writing, which with our own buffers stays under 3 GiB
/// whatever a file's size; a limit that the user gave stands. And the order of rows in a table is left to
/// DuckDB, which writes row groups on all threads then: their ids say what the order of the source was.
class IngestSettings {
  public:
    explicit IngestSettings(Engine::State& state) : state_(state) {
        if (state_.options.memory_bytes == 0) state_.connection.run("SET memory_limit = '1GiB'");
        state_.connection.run("SET preserve_insertion_order = false");
    }
    ~IngestSettings() {
        try {
            state_.connection.run("RESET preserve_insertion_order");
        } catch (const Error&) {  // a connection that no longer answers has no settings to reset
        }
    }
    IngestSettings(const IngestSettings&) = delete;
    IngestSettings& operator=(const IngestSettings&) = delete;

  private:
    Engine::State& state_;
};

/// The record or reject `id` ("r3.42" or the number itself); nothing if the text is no such id.
[[nodiscard]] std::optional<RecordId> record_id_from(std::string_view text);
[[nodiscard]] std::string to_string(RecordId id);

}  // namespace waybill
