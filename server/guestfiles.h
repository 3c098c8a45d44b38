#pragma once

#include <QByteArray>

namespace Earshot {

//! A file of the browser guest, as it is served.
struct GuestFile
{
    QByteArray type;
    QByteArray bytes; //!< empty: there is no such file
    QByteArray deflated;
};

//! The file of this name below resources/guest, or the program's sign; nothing for anything else.
GuestFile guestFile(const QByteArray &name);

//! The same as zlib has it, which is HTTP's "deflate".
//! `level`: of zlib, 9 is the smallest and takes longest.
QByteArray deflated(const QByteArray &bytes, int level = 9);

} // namespace Earshot
