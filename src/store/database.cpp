// SPDX-License-Identifier: Apache-2.0
#include "store/database.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "store/connection_state.hpp"
#include "store/duckdb_result.hpp"

namespace waybill {
namespace {

// The form of a new file: docs/decisions/007-storage-version.md.
constexpr const char* case_storage = "v1.3.0";

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != text.npos;
}

// A DuckDB configuration that never reaches for the network or another file than its own.
class Config {
  public:
    Config() { duckdb_create_config(&config_); }
    ~Config() { duckdb_destroy_config(&config_); }
    Config(const Config&) = delete;
    Config& operator=(const Config&) = delete;
    void set(const char* name, const std::string& value) {
        if (duckdb_set_config(config_, name, value.c_str()) != DuckDBSuccess) {
            throw Error(ErrorKind::usage, fmt::format("DuckDB refuses the setting {} = '{}'", name, value));
        }
    }
    duckdb_config get() { return config_; }

  private:
    duckdb_config config_ = nullptr;
};

void configure(Config& config, const std::string& path, const DatabaseOptions& options) {
    config.set("autoinstall_known_extensions", "false");
    config.set("autoload_known_extensions", "false");
    config.set("allow_community_extensions", "false");
    config.set("access_mode", options.read_only ? "READ_ONLY" : "READ_WRITE");
    config.set("storage_compatibility_version", case_storage);
    if (options.memory_bytes > 0) config.set("memory_limit", fmt::format("{}B", options.memory_bytes));
    if (options.threads > 0) config.set("threads", std::to_string(options.threads));
    if (!options.spill.empty())
        config.set("temp_directory", options.spill);
    else if (path != ":memory:")
        config.set("temp_directory", path + ".tmp");
}

// "Conflicting lock is held in /usr/bin/duckdb (PID 123)": what holds the file, for the error's text.
std::string holder(const std::string& text) {
    const auto start = text.find("held in ");
    if (start == std::string::npos) return "another process";
    const auto from = start + 8;
    const auto end = text.find(')', from);
    return end == std::string::npos ? "another process" : text.substr(from, end - from + 1);
}

Error open_error(const std::string& path, const std::string& text) {
    if (contains(text, "Conflicting lock") || contains(text, "Could not set lock")) {
        return {ErrorKind::io, fmt::format("{}: in use by {}", path, holder(text)),
                "one program at a time may have a case open; close the other one and try again"};
    }
    if (contains(text, "not a valid DuckDB")) {
        return {ErrorKind::bad_input, fmt::format("{}: is no Waybill case (not a DuckDB database)", path),
                "give the path of a .waybill file, or another name for a new case"};
    }
    if (contains(text, "newer version") || contains(text, "storage version")) {
        return {ErrorKind::bad_input, fmt::format("{}: written by a newer DuckDB: {}", path, text),
                "update Waybill"};
    }
    return {ErrorKind::io, fmt::format("{}: cannot be opened: {}", path, text)};
}

// Whether there is a file; an error for a folder, and for nothing where there `must` be something.
bool is_there(const std::string& path, bool must) {
    const bool exists = std::filesystem::exists(path);
    if (!exists && must) {
        throw Error(ErrorKind::not_found, fmt::format("{}: no such case", path),
                    "make one with `waybill init " + path + "`");
    }
    if (exists && std::filesystem::is_directory(path)) {
        throw Error(ErrorKind::usage, fmt::format("{}: is a folder; a case is one file", path));
    }
    return exists;
}

}  // namespace

Error duckdb_error(const std::string& text) {
    if (contains(text, "INTERRUPT")) return {ErrorKind::io, "interrupted"};
    if (contains(text, "No space left") || contains(text, "File too large") ||
        contains(text, "Could not write") || contains(text, "could not write")) {
        return {ErrorKind::io, "the disk is full, or the file may not grow: " + text,
                "free some space and run the same command again: what was finished is kept"};
    }
    if (text.starts_with("IO Error")) return {ErrorKind::io, text};
    if (text.starts_with("Out of Memory")) {
        return {ErrorKind::limit, text, "raise --memory, or ask for less at once"};
    }
    if (text.starts_with("FATAL") || text.starts_with("INTERNAL") || text.starts_with("TransactionContext")) {
        return {ErrorKind::io, text};
    }
    return {ErrorKind::usage, text};
}

struct Database::State {
    duckdb_database database = nullptr;
    std::string path;
    std::string spill;
    ~State() {
        duckdb_close(&database);
        std::error_code ignored;
        if (!spill.empty()) std::filesystem::remove(spill, ignored);  // only if empty
    }
};

Database::Database(std::unique_ptr<State> state) : state_(std::move(state)) {}
Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

Database Database::open(const std::string& path, const DatabaseOptions& options) {
    const bool in_memory = path == ":memory:";
    const bool exists = !in_memory && is_there(path, options.must_exist || options.read_only);
    auto state = std::make_unique<State>();
    state->path = path;
    state->spill = !options.spill.empty() ? options.spill : in_memory ? "" : path + ".tmp";
    Config config;
    configure(config, path, options);
    char* error = nullptr;
    if (duckdb_open_ext(in_memory ? nullptr : path.c_str(), &state->database, config.get(), &error) !=
        DuckDBSuccess) {
        const std::string text = error == nullptr ? "unknown reason" : error;
        duckdb_free(error);
        throw open_error(path, text);
    }
    if (!in_memory && !exists) ::chmod(path.c_str(), S_IRUSR | S_IWUSR);
    return Database(std::move(state));
}

Connection Database::connect() {
    auto state = std::make_unique<Connection::State>();
    if (duckdb_connect(state_->database, &state->connection) != DuckDBSuccess) {
        throw Error(ErrorKind::io, state_->path + ": DuckDB gives no connection");
    }
    return Connection(std::move(state));
}

void Database::attach(const std::string& path, const std::string& name) {
    is_there(path, true);
    Connection connection = connect();
    const std::string statement =
        "ATTACH " + quoted_text(path) + " AS " + quoted_identifier(name) + " (READ_ONLY, TYPE duckdb)";
    duckdb_result result;
    const auto outcome = duckdb_query(connection.state_->connection, statement.c_str(), &result);
    const char* error = duckdb_result_error(&result);
    const std::string text = error == nullptr ? "unknown reason" : error;
    duckdb_destroy_result(&result);
    if (outcome != DuckDBSuccess) throw open_error(path, text);
}

void Database::lock(const std::vector<std::string>& allowed_paths) {
    Connection connection = connect();
    if (!allowed_paths.empty()) {
        std::string list;
        for (const std::string& path : allowed_paths) list += (list.empty() ? "" : ", ") + quoted_text(path);
        connection.run("SET allowed_paths = [" + list + "]");
    }
    connection.run("SET enable_external_access = false; SET lock_configuration = true;");
}

std::string quoted_text(std::string_view value) {
    std::string text = "'";
    for (const char c : value) {
        if (c == '\'') text += '\'';
        text += c;
    }
    return text + "'";
}

std::string quoted_identifier(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"') text += '"';
        text += c;
    }
    return text + "\"";
}

}  // namespace waybill
