#pragma once

#include <QImage>
#include <QString>

namespace Earshot {

//! The light margin around a QR code, in modules (ISO/IEC 18004, 9.1).
constexpr int quietZone = 4;

//! A QR code that survives 15 % of damage (level M), black on white with its quiet zone, one pixel for each
//! module. Null for an empty text, or one longer than a code can hold. Takes a moment: not for the window's
//! thread.
QImage qrImage(const QString &text);

} // namespace Earshot
