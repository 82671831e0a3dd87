// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside engine/ only.

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
    /// While sources stream in, more memory would only postpone writing: 1 GiB for DuckDB, which with our own
    /// buffers stays under 3 GiB whatever a file's size. A limit that the user gave stands.
    void limit_memory_for_ingest() {
        if (options.memory_bytes == 0) connection.run("SET memory_limit = '1GiB'");
    }
    bool reading = false;
};

/// The record or reject `id` ("r3.42" or the number itself); nothing if the text is no such id.
[[nodiscard]] std::optional<RecordId> record_id_from(std::string_view text);
[[nodiscard]] std::string to_string(RecordId id);

}  // namespace waybill
