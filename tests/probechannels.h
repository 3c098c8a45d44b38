#pragma once

#include "channel.h"

namespace Earshot {

//! Channels on `probe:*` that answer in every way a channel can, for tests of what carries them.
//!
//! joins   probe:joinreply ok {"echo": payload} · probe:refuse error {"reason": "unauthorized"} · probe:raise
//!         crashes · all others ok {}, refused as above where the payload has "refuse"
//! pushes  ok · ok_map {"got": payload} · error · error_map {"reason": "nope"} · other_status "weird" {"a":
//! 1}
//!         noreply · push -> pushed {"p": payload} · bcast -> b to all · bcast_from -> b to the others
//!         to_binary: ok with 01 02 ff · to_binary_all -> bin 09 08 to all
//!         raise, and what is not named here: crashes · stop, stop_reply: ends, the latter after its reply
//! binary  bin_reply: ok with the same data · bin_bcast -> bin to all · bin_push -> pushed · ok: as in text
class ProbeChannels : public ChannelFactory
{
public:
    std::unique_ptr<Channel> channelFor(const QString &topic) override;
};

} // namespace Earshot
