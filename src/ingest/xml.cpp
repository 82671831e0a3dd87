// SPDX-License-Identifier: Apache-2.0
#include "ingest/xml.hpp"

#include <expat.h>
#include <fmt/format.h>

#include <cstring>

#include "core/error.hpp"

// Prefixes are cut off instead of being resolved: in the parts of a workbook the local names alone tell what
// an element is, and that serves both the transitional and the strict namespaces, and writers who use any
// prefix. Not told apart: an extension's element that has the name of a workbook's own. None stands where
// rows stand.

namespace waybill {
namespace {

constexpr int chunk_bytes = 64 << 10;
constexpr int max_depth = 256;  // real parts nest some 10 deep; each level costs the parser memory
constexpr std::uint64_t max_tag_bytes =
    4u << 20;  // expat reads an unfinished tag anew with every chunk: n^2 / chunk

std::string_view local_part(const char* name) {
    const char* colon = std::strrchr(name, ':');
    return colon == nullptr ? std::string_view{name} : std::string_view{colon + 1};
}

}  // namespace

const char* XmlAttributes::find(std::string_view local_name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
        if (local_name == pair[0]) return pair[1];
    }
    for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
        if (std::strchr(pair[0], ':') != nullptr && local_part(pair[0]) == local_name) return pair[1];
    }
    return nullptr;
}

std::string_view XmlAttributes::get_prefixed(std::string_view local_name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
        if (std::strchr(pair[0], ':') != nullptr && local_part(pair[0]) == local_name) return pair[1];
    }
    return {};
}

XmlParser::XmlParser(std::unique_ptr<ByteSource> bytes, XmlHandler& handler, std::string place)
    : bytes_(std::move(bytes)),
      handler_(handler),
      place_(std::move(place)),
      parser_(XML_ParserCreate(nullptr)) {
    if (parser_ == nullptr) throw Error(ErrorKind::io, place_ + ": no memory to parse it");
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, on_start, on_end);
    XML_SetCharacterDataHandler(parser_, on_text);
    XML_SetStartDoctypeDeclHandler(parser_, on_doctype);
}

XmlParser::~XmlParser() {
    XML_ParserFree(parser_);
}

/// Nothing may be thrown through expat's frames: it is kept, and thrown again by check().
template <typename Call>
void XmlParser::guarded(Call&& call) {
    if (thrown_) return;
    try {
        call();
    } catch (...) {
        thrown_ = std::current_exception();
        XML_StopParser(parser_, XML_FALSE);
    }
}

void XmlParser::on_start(void* self, const char* name, const char** attributes) {
    auto& parser = *static_cast<XmlParser*>(self);
    parser.guarded([&] {
        if (++parser.depth_ > max_depth)
            parser.fail(fmt::format("elements nest more than {} deep", max_depth));
        parser.handler_.start(local_part(name), XmlAttributes(attributes));
    });
}

void XmlParser::on_end(void* self, const char* name) {
    auto& parser = *static_cast<XmlParser*>(self);
    parser.guarded([&] {
        --parser.depth_;
        parser.handler_.end(local_part(name));
    });
}

void XmlParser::on_text(void* self, const char* text, int size) {
    auto& parser = *static_cast<XmlParser*>(self);
    parser.guarded([&] { parser.handler_.text({text, static_cast<std::size_t>(size)}); });
}

void XmlParser::on_doctype(void* self, const char*, const char*, const char*, int) {
    auto& parser = *static_cast<XmlParser*>(self);
    parser.guarded(
        [&] { parser.fail("it has a document type declaration, which such a file must not have"); });
}

void XmlParser::suspend() {
    if (suspended_) return;
    suspended_ = true;
    XML_StopParser(parser_, XML_TRUE);
}

void XmlParser::fail(const std::string& why) {
    throw Error(
        ErrorKind::bad_input,
        fmt::format("{}: line {}, column {}: {}", place_, XML_GetCurrentLineNumber(parser_),
                    XML_GetCurrentColumnNumber(parser_) + 1, why),
        "the file is damaged or was not written by a spreadsheet program: fetch it, or save it, again");
}

void XmlParser::check(int status) {
    if (thrown_) std::rethrow_exception(thrown_);
    if (status == XML_STATUS_ERROR) {
        const XML_Error code = XML_GetErrorCode(parser_);
        fail(fmt::format("the XML is not well-formed: {}", XML_ErrorString(code)));
    }
    if (status == XML_STATUS_SUSPENDED) return;
    suspended_ = false;
    done_ = last_fed_;
    const auto at = static_cast<std::uint64_t>(std::max<XML_Index>(XML_GetCurrentByteIndex(parser_), 0));
    if (!done_ && fed_ > at && fed_ - at > max_tag_bytes) {
        fail(fmt::format("a single tag is longer than {} MiB", max_tag_bytes >> 20));
    }
}

bool XmlParser::advance() {
    if (done_) return false;
    if (suspended_) {
        suspended_ = false;
        check(XML_ResumeParser(parser_));
        return !done_;
    }
    void* buffer = XML_GetBuffer(parser_, chunk_bytes);
    if (buffer == nullptr) throw Error(ErrorKind::io, place_ + ": no memory to parse it");
    const std::size_t got = bytes_->read({static_cast<char*>(buffer), static_cast<std::size_t>(chunk_bytes)});
    fed_ += got;
    last_fed_ = got == 0;
    check(XML_ParseBuffer(parser_, static_cast<int>(got), last_fed_ ? XML_TRUE : XML_FALSE));
    return !done_;
}

void parse_xml(std::unique_ptr<ByteSource> bytes, XmlHandler& handler, const std::string& place) {
    XmlParser parser(std::move(bytes), handler, place);
    while (parser.advance()) {
    }
}

}  // namespace waybill
