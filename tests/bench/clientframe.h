#pragma once

#include <cstdint>
#include <cstring>
#include <endian.h>
#include <string>
#include <string_view>

//! The client's side of RFC 6455, as far as a client needs it that meets good servers only.
namespace Earshot::ClientFrame {

constexpr std::uint8_t text = 1;
constexpr std::uint8_t close = 8;
constexpr std::uint8_t ping = 9;
constexpr std::uint8_t pong = 10;

struct Head
{
    std::uint8_t opcode = 0;
    std::size_t size = 0; //!< of the head; 0 while more bytes are needed to know
    std::size_t payload = 0;
};

//! The head of the frame that `bytes` begin with.
inline Head headOf(std::string_view bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto length = std::uint8_t(bytes[1] & 0x7f);
    Head head{std::uint8_t(bytes[0] & 0x0f), length == 127 ? 10u : length == 126 ? 4u : 2u, length};
    if (bytes.size() < head.size)
        return {};
    std::uint16_t two = 0;
    std::uint64_t eight = 0;
    if (length == 126) {
        std::memcpy(&two, bytes.data() + 2, sizeof two);
        head.payload = be16toh(two);
    } else if (length == 127) {
        std::memcpy(&eight, bytes.data() + 2, sizeof eight);
        head.payload = be64toh(eight);
    }
    return head;
}

//! One whole frame, masked.
inline std::string of(std::uint8_t opcode, std::string_view payload)
{
    constexpr char mask[4] = {0x37, char(0xfa), 0x21, 0x3d};
    std::string frame(1, char(0x80 | opcode));
    if (payload.size() < 126) {
        frame += char(0x80 | payload.size());
    } else if (payload.size() <= 0xffff) {
        const std::uint16_t size = htobe16(std::uint16_t(payload.size()));
        frame += char(0x80 | 126);
        frame.append(reinterpret_cast<const char *>(&size), sizeof size);
    } else {
        const std::uint64_t size = htobe64(payload.size());
        frame += char(0x80 | 127);
        frame.append(reinterpret_cast<const char *>(&size), sizeof size);
    }
    frame.append(mask, sizeof mask);
    for (std::size_t i = 0; i < payload.size(); ++i)
        frame += char(payload[i] ^ mask[i % 4]);
    return frame;
}

} // namespace Earshot::ClientFrame
