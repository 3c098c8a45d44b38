#include "privateroom.h"

#include "wire/roomkeys.h"
#include "wire/username.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString cleanOrDrawn(const QString &wish)
{
    const auto cleaned = cleanUsername(wish);
    const QString *name = std::get_if<QString>(&cleaned);
    return name ? *name : RoomNames().drawn();
}

} // namespace

PrivateRoom::PrivateRoom(const SecretKey &key, const QString &room, const QString &wish)
    : m_name(cleanOrDrawn(wish))
    , m_seal(SecretKey(contentKey(key.bytes())), room)
    , m_admittance(SecretKey(admissionKey(key.bytes())), room)
    , m_names(m_seal)
{}

QJsonObject PrivateRoom::joinPayload(QJsonObject claim)
{
    const QJsonObject words = m_admittance.words();
    for (auto i = words.begin(); i != words.end(); ++i)
        claim.insert(i.key(), *i);
    if (!m_admittance.isProof())
        return claim;
    m_named = m_admittance.seat(); // which is that of before, where the room knows us still
    m_seal.sit(m_named);
    m_sealedName = m_seal.seal(Seal::Kind::Name, m_name);
    claim.insert("username"_L1, m_sealedName);
    return claim;
}

void PrivateRoom::sit(const Seal::Seat &seat)
{
    if (std::exchange(m_epoch, seat.epoch) != seat.epoch)
        m_names.clear();
    m_names.setOwn(m_name);
    m_seal.sit(seat);
}

QString PrivateRoom::ownName() const
{
    const QString shown = m_names.shownName(m_seal.seat().member);
    return shown.isEmpty() ? m_name : shown;
}

QString PrivateRoom::nameToTell(const QString &known)
{
    if (m_named == m_seal.seat() && known == m_sealedName)
        return {};
    m_named = m_seal.seat();
    return m_sealedName = m_seal.seal(Seal::Kind::Name, m_name);
}

QString PrivateRoom::sealedText(const QString &text, const QString &id)
{
    if (m_sent.id != id || m_sent.seat != m_seal.seat())
        m_sent = {id, m_seal.seat(), m_seal.seal(Seal::Kind::Text, text)};
    return m_sent.sealed;
}

// Ids and counts are never longer than these.
qsizetype PrivateRoom::letters(const QString &text)
{
    const Sealing::Statement longest{QString(128, u'x'), QString(32, u'x'), quint64(1) << 52, text};
    return Sealing::lettersOf(longest);
}

Outcome<QString> PrivateRoom::sealedName(const QString &wish)
{
    const auto free = m_names.nameFor(wish, m_seal.seat().member);
    const QString *name = std::get_if<QString>(&free);
    if (!name)
        return free;
    m_wish = *name;
    return m_seal.seal(Seal::Kind::Name, m_wish);
}

bool PrivateRoom::open(Said &said)
{
    const auto opened = m_seal.open(Seal::Kind::Text, said.memberId, said.text);
    const QString *text = std::get_if<QString>(&opened);
    if (!text)
        return false;
    said.text = *text;
    said.author = m_names.shownName(said.memberId, said.author);
    return true;
}

bool PrivateRoom::opensTyping(const QString &member, const QString &sealed)
{
    const auto opened = m_seal.open(Seal::Kind::Typing, member, sealed);
    return std::holds_alternative<QString>(opened);
}

} // namespace Earshot
