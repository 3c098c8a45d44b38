#pragma once

#include "dnssd.h"

#include <optional>

namespace Earshot {

//! The interface of dns_sd.h on top of what Windows has of its own since 10 1809 (windns.h). Nothing where it
//! has not.
std::optional<DnsSd> windowsDnsSd();

} // namespace Earshot
