#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Earshot {

//! Texts that can be told apart, as frames of Phoenix Channels: how they are made and found again.
class Speech
{
public:
    struct Heard
    {
        std::uint32_t id = 0;
        std::int64_t number = -1; //!< the room's; -1 where it gives none
        bool intact = false;
    };

    //! Contents of `size` bytes, from 16.
    explicit Speech(std::size_t size);

    //! What a client sends to say the text `id` in a room.
    std::string frame(std::uint32_t room, std::uint32_t id) const;
    //! The text in a frame that came, if it is one.
    std::optional<Heard> heardIn(std::string_view frame) const;

    static std::string topic(std::uint32_t room);
    static std::string joinFrame(std::uint32_t room);

private:
    std::string m_rest; // of each content, behind its id
};

} // namespace Earshot
