#include "announcement.h"

#include "wire/roomurl.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype longestLabel = 63; // bytes, RFC 1035
constexpr qsizetype longestPair = 255;
constexpr qsizetype longestText = 1300; // RFC 6763, section 6.2: what still travels well
constexpr qsizetype longestEpoch = 64;

bool append(QByteArray &text, const QByteArray &pair)
{
    if (pair.size() > longestPair)
        return false;
    text += char(pair.size());
    text += pair;
    return true;
}

//! Of equal keys the first counts; keys are compared without case.
QHash<QByteArray, QByteArray> pairsIn(QByteArrayView text)
{
    QHash<QByteArray, QByteArray> pairs;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = uchar(text.at(at));
        if (at + size >= text.size())
            return {}; // longer than what is there
        const QByteArray pair = text.sliced(at + 1, size).toByteArray();
        at += 1 + size;
        const qsizetype sign = pair.indexOf('=');
        const QByteArray key = pair.left(sign).toLower();
        if (sign > 0 && !pairs.contains(key))
            pairs.insert(key, pair.mid(sign + 1));
    }
    return pairs;
}

bool isEpoch(const QByteArray &epoch)
{
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7f; };
    return !epoch.isEmpty() && epoch.size() <= longestEpoch
           && std::all_of(epoch.begin(), epoch.end(), isPlain);
}

} // namespace

QByteArray Announcement::instanceName(int number) const
{
    const QByteArray end = number > 1 ? " (" + QByteArray::number(number) + ')' : QByteArray();
    const QByteArray name = room.toUtf8();
    qsizetype size = std::min(name.size(), longestLabel - end.size());
    while (size < name.size() && size > 0 && (uchar(name.at(size)) & 0xc0) == 0x80) // inside a character
        --size;
    return name.left(size) + end;
}

QByteArray Announcement::toText() const
{
    QByteArray text;
    const bool fits = append(text, "room=" + room.toUtf8()) && append(text, "epoch=" + epoch.toUtf8())
                      && append(text, "v=1");
    return fits ? text : QByteArray();
}

std::optional<Announcement> Announcement::fromText(QByteArrayView text)
{
    if (text.size() > longestText)
        return {};
    const auto pairs = pairsIn(text);
    const QByteArray epoch = pairs.value("epoch");
    if (pairs.value("v") != "1" || !isEpoch(epoch))
        return {};
    const auto name = normalizedRoomName(QString::fromUtf8(pairs.value("room")));
    if (const QString *room = std::get_if<QString>(&name))
        return Announcement{*room, QString::fromLatin1(epoch), 0};
    return {};
}

} // namespace Earshot
