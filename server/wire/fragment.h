#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

//! What an address has behind its '#', which browsers keep to themselves: NAME=BYTES, each once, joined by
//! '&'.
namespace Earshot {

//! Every value has so many bytes: 43 letters of base64url, in one spelling only.
constexpr qsizetype fragmentValueBytes = 32;

struct FragmentValue
{
    QByteArray bytes; //!< empty: there is none of that name
    QString rest; //!< what else the fragment holds
};

//! Takes the value with that name ("fp=") out of the fragment. Nothing where it is damaged, or a second one
//! is there: what was to prove something would prove nothing.
std::optional<FragmentValue> takeFromFragment(QStringView fragment, QStringView name);

//! As takeFromFragment() reads it; nothing where there is none.
QString printedInFragment(QStringView name, const QByteArray &bytes);

//! What may be shown of an address that nobody could read: behind its '#' may stand a key.
QString withoutFragment(const QString &address);

} // namespace Earshot
