#pragma once

#include "conformance_client.h"

#include <functional>
#include <initializer_list>

namespace Earshot {

//! One check: nothing where the server passed it, else what was wrong.
using Check = std::function<QByteArray(const ConformanceServer &)>;

//! What clients say and hear, line by line. Clients are letters; one whose letter is `v` speaks V1.
//!
//!     a -> text     a says it              a => table    a says it in binary
//!     a <- text     a hears exactly this   a <= table    in binary
//!     a closed 1011 1009                   a's line ends with one of these codes
//!     a joins probe:x 7                    a joins under this reference, and is let in
//!
//! Whatever anybody hears besides is wrong.
Check dialogue(std::initializer_list<QByteArray> lines);

//! The answer to an upgrade's request in which texts were replaced has one of these statuses. PATH stands for
//! the server's path, HOST for its host and port.
struct Replaced
{
    QByteArray before;
    QByteArray after;
};
Check upgrade(std::initializer_list<Replaced> changes, std::initializer_list<int> statuses);

} // namespace Earshot
