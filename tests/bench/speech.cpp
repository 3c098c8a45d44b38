#include "speech.h"

#include <charconv>
#include <cstdio>
#include <cstring>

namespace Earshot {

namespace {

// Nothing else that travels holds two of these.
constexpr std::string_view marker = "~~";
constexpr std::size_t idDigits = 8;
constexpr std::string_view numberKey = "\"seq\":";
constexpr std::string_view words =
    " is what she said, and all who were in the room heard it: one after the other";

std::size_t find(std::string_view text, std::string_view what)
{
    const void *at = ::memmem(text.data(), text.size(), what.data(), what.size());
    return at ? std::size_t(static_cast<const char *>(at) - text.data()) : text.npos;
}

std::int64_t numberIn(std::string_view text)
{
    const std::size_t at = find(text, numberKey);
    std::int64_t number = -1;
    if (at != text.npos)
        std::from_chars(text.data() + at + numberKey.size(), text.data() + text.size(), number);
    return number;
}

} // namespace

Speech::Speech(std::size_t size)
{
    const std::size_t rest = std::max(size, std::size_t(16)) - marker.size() - idDigits;
    while (m_rest.size() < rest)
        m_rest += words;
    m_rest.resize(rest);
}

std::string Speech::topic(std::uint32_t room)
{
    return "room:b" + std::to_string(room);
}

std::string Speech::joinFrame(std::uint32_t room)
{
    return R"(["1","1",")" + topic(room) + R"(","phx_join",{}])";
}

std::string Speech::frame(std::uint32_t room, std::uint32_t id) const
{
    char digits[idDigits + 1];
    std::snprintf(digits, sizeof digits, "%08x", id);
    return R"(["1",")" + std::to_string(id + 2) + R"(",")" + topic(room) + R"(","new_message",{"content":"~~)"
           + digits + m_rest + R"("}])";
}

std::optional<Speech::Heard> Speech::heardIn(std::string_view frame) const
{
    const std::size_t at = find(frame, marker);
    if (at == frame.npos)
        return {};
    Heard heard;
    const std::size_t text = at + marker.size() + idDigits;
    if (frame.size() <= text + m_rest.size())
        return heard;
    const char *digits = frame.data() + at + marker.size();
    const bool isNumber = std::from_chars(digits, digits + idDigits, heard.id, 16).ptr == digits + idDigits;
    heard.intact = isNumber && frame[text + m_rest.size()] == '"'
                   && std::memcmp(frame.data() + text, m_rest.data(), m_rest.size()) == 0;
    heard.number = numberIn(frame.substr(text + m_rest.size()));
    if (heard.number < 0)
        heard.number = numberIn(frame.substr(0, at));
    return heard;
}

} // namespace Earshot
