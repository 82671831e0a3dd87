// SPDX-License-Identifier: Apache-2.0
#pragma once

// XML from strangers, streamed: names without their prefixes, no entities of the document's own.

#include <exception>
#include <memory>
#include <string>
#include <string_view>

#include "ingest/bytes.hpp"

struct XML_ParserStruct;

namespace waybill {

/// The attributes of one element, good during the call that gets them.
class XmlAttributes {
  public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
    /// The value of the attribute of that name, whatever its prefix; null if there is none.
    [[nodiscard]] const char* find(std::string_view local_name) const;
    [[nodiscard]] std::string_view get(std::string_view local_name) const {
        const char* value = find(local_name);
        return value == nullptr ? std::string_view{} : std::string_view{value};
    }
    /// The attribute of that name that has a prefix (`r:id`), where a plain one may stand beside it.
    [[nodiscard]] std::string_view get_prefixed(std::string_view local_name) const;
    /// "1" or "true".
    [[nodiscard]] bool flag(std::string_view local_name) const {
        const std::string_view value = get(local_name);
        return value == "1" || value == "true";
    }

  private:
    const char** pairs_;
};

/// What is called for each part of a document. Names are local: `x:row` comes as `row`.
class XmlHandler {
  public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;  ///< a run of text can come in several calls
};

/// Drives a handler over a document, one chunk of bytes at a time.
///
/// Harmless by construction: a document type declaration (the only home of entities that expand) is an error,
/// elements nest at most 256 deep, and one tag is at most 4 MiB long.
///
/// Errors    bad_input, with `place`, line and column, if the document is not well-formed or breaks a limit;
///           what the handler throws goes through.
class XmlParser {
  public:
    XmlParser(std::unique_ptr<ByteSource> bytes, XmlHandler& handler, std::string place);
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;
    ~XmlParser();

    /// Parses on until the handler has called suspend(), a chunk is used up, or the document ends; false at
    /// its end.
    bool advance();
    /// To be called from the handler: advance() returns after this part.
    void suspend();
    /// Bytes of the document that have been read.
    [[nodiscard]] std::uint64_t bytes_read() const { return bytes_->bytes_read(); }

  private:
    static void on_start(void* self, const char* name, const char** attributes);
    static void on_end(void* self, const char* name);
    static void on_text(void* self, const char* text, int size);
    static void on_doctype(void* self, const char*, const char*, const char*, int);
    template <typename Call>
    void guarded(Call&& call);
    void check(int status);
    [[noreturn]] void fail(const std::string& why);

    std::unique_ptr<ByteSource> bytes_;
    XmlHandler& handler_;
    std::string place_;
    XML_ParserStruct* parser_;
    std::exception_ptr thrown_;
    std::uint64_t fed_ = 0;
    int depth_ = 0;
    bool suspended_ = false;
    bool last_fed_ = false;
    bool done_ = false;
};

/// Runs `handler` over the whole document.
void parse_xml(std::unique_ptr<ByteSource> bytes, XmlHandler& handler, const std::string& place);

}  // namespace waybill
