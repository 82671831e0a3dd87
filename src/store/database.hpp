// SPDX-License-Identifier: Apache-2.0
#pragma once

// The only door to DuckDB. Statements are the modules' own (their sql/ folders); values go in as parameters.
// Start at Database::open() and Connection::query().

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/day.hpp"
#include "core/decimal.hpp"
#include "store/batch.hpp"

namespace waybill {

/// A value for a $name of a statement.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Day, Decimal>;
using Parameters = std::vector<std::pair<std::string, Value>>;

/// What a column of an answer holds, as far as front ends need to know.
enum class AnswerKind : std::uint8_t { boolean, integer, number, text, day, other };

/// An answer, row after row. `text()` renders every type as DuckDB prints it.
class Answer {
  public:
    struct State;  // DuckDB's side
    explicit Answer(std::unique_ptr<State> state);
    ~Answer();
    Answer(Answer&&) noexcept;
    Answer& operator=(Answer&&) noexcept;

    [[nodiscard]] std::size_t columns() const;
    [[nodiscard]] const std::string& name(std::size_t column) const;
    [[nodiscard]] AnswerKind kind(std::size_t column) const;
    [[nodiscard]] const std::string& type(std::size_t column) const;  ///< "DECIMAL(18,6)", ...

    /// Moves to the next row (the first at the first call); false after the last.
    /// Errors: those of a statement that fails while it runs (io, limit).
    bool next();
    [[nodiscard]] bool is_null(std::size_t column) const;
    [[nodiscard]] std::int64_t integer(std::size_t column) const;  ///< integers and booleans
    [[nodiscard]] double number(std::size_t column) const;         ///< any numeric column
    [[nodiscard]] std::string text(std::size_t column) const;      ///< any column; empty for null
    [[nodiscard]] std::uint64_t changed() const;                   ///< rows inserted, updated or deleted

  private:
    std::unique_ptr<State> state_;
};

struct DatabaseOptions {
    std::uint64_t memory_bytes = 0;  ///< DuckDB's own limit; 0: its default (80 % of the machine)
    unsigned threads = 0;            ///< 0: all cores
    bool read_only = false;
    bool must_exist = false;  ///< not_found instead of a new file
    std::string spill = {};   ///< folder for what memory does not hold; empty: beside the file
};

class Connection;

/// One DuckDB file, open in this process alone.
///
/// Errors    not_found; io when another process holds the file (names it), when the disk is full or the
///           folder read-only; bad_input when the file is no DuckDB database.
class Database {
  public:
    /// `path` may be ":memory:". New files belong to the owner alone (0600), spill files too.
    [[nodiscard]] static Database open(const std::string& path, const DatabaseOptions& options = {});
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;

    [[nodiscard]] Connection connect();
    /// Another DuckDB file beside this one, to read only: its tables are `name`.TABLE. Several programs may
    /// do so at once. Errors: as open().
    void attach(const std::string& path, const std::string& name);
    /// From here on no statement reads or writes a file other than the database and `allowed_paths`, and no
    /// setting changes.
    void lock(const std::vector<std::string>& allowed_paths = {});

  private:
    struct State;
    explicit Database(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// A connection; one thread at a time.
class Connection {
  public:
    ~Connection();
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;

    /// Runs one statement. Errors: usage with DuckDB's own text when the statement is wrong; io; limit.
    Answer query(std::string_view sql, const Parameters& parameters = {});
    /// Runs a script of several statements without parameters.
    void run(std::string_view script);
    /// The one integer that `sql` gives; nothing if it gives no row or null.
    std::optional<std::int64_t> integer(std::string_view sql, const Parameters& parameters = {});
    std::optional<std::string> text(std::string_view sql, const Parameters& parameters = {});

    /// Appends `batches`, in order, to the columns of `table` that bear their columns' names; the batches
    /// have the same columns. Compression runs on all of DuckDB's threads.
    void insert(std::string_view table, const std::vector<const Batch*>& batches);

    /// Stops the statement that runs on another thread; it fails with `io` and the text "interrupted".
    void interrupt();

  private:
    friend class Database;
    friend class Transaction;
    struct State;
    explicit Connection(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Rolls back unless committed.
class Transaction {
  public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

  private:
    Connection& connection_;
    bool open_ = true;
};

/// `name` as an SQL identifier, quoted.
[[nodiscard]] std::string quoted_identifier(std::string_view name);
/// `value` as an SQL text literal, quoted: where a statement takes no parameter (SET, COPY TO, a condition
/// that is itself kept as text).
[[nodiscard]] std::string quoted_text(std::string_view value);

}  // namespace waybill
