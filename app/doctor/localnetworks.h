#pragma once

#include "observations.h"

namespace Earshot {

//! The networks of this machine now. Asks the system, which can take long; sends nothing.
LocalNetworks readLocalNetworks();

//! Whether what this machine sends to `address` goes out through a VPN. Sends nothing.
bool goesByVpn(const QHostAddress &address, const LocalNetworks &here);
//! Whether this machine knows any way to `address`. Sends nothing.
bool hasWayTo(const QHostAddress &address);

//! Whether the machine with this address in our own network has answered to ours of late, be it with a
//! refusal. Known on Linux, for IPv4; else false.
bool isNeighbour(const QHostAddress &address);

//! The firewall that runs on this machine, as far as one sees it without rights.
Firewall readFirewall();

} // namespace Earshot
