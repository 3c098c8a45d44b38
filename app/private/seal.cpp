#include "seal.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Earshot {

Seal::Seal(const SecretKey &contentKey, const QString &room)
    : m_key(contentKey)
    , m_room(room)
    , m_by(QUuid::createUuid().toString(QUuid::Id128))
{}

Seal::Hand Seal::hand() const
{
    const Life life = m_lives.value(m_seat.epoch);
    return {m_by, m_seat.epoch, life.texts, life.names, life.typings};
}

void Seal::goOn(const Hand &hand)
{
    m_by = hand.by;
    m_lives[hand.epoch] = {hand.texts, hand.names, hand.typings, {}};
}

template <class Counts>
auto &Seal::countOf(Counts &counts, Kind kind)
{
    return kind == Kind::Text ? counts.texts : kind == Kind::Name ? counts.names : counts.typings;
}

QString Seal::seal(Kind kind, const QString &text)
{
    const quint64 count = ++countOf(m_lives[m_seat.epoch], kind);
    return Sealing::seal(m_key.bytes(), place(kind), {m_seat.member, m_by, count, text});
}

Outcome<QString> Seal::open(Kind kind, const QString &member, const QString &sealed)
{
    const auto opened = Sealing::open(m_key.bytes(), place(kind), sealed);
    const auto *statement = std::get_if<Sealing::Statement>(&opened);
    if (!statement)
        return std::get<Refusal>(opened);
    QHash<QString, Heard> &members = m_lives[m_seat.epoch].members;
    Heard heard = members.value(member);
    if (heard.by.isEmpty()) // the first that is heard of it, but nobody is to pass for oneself
        heard.by = member == m_seat.member ? m_by : statement->by;
    if (statement->from != member || statement->by != heard.by)
        return Refusal{u"moved"_s};
    if (!isNews(heard, kind, *statement))
        return Refusal{u"repeated"_s};
    countOf(heard, kind) = statement->count;
    if (kind == Kind::Name)
        heard.name = statement->text;
    members.insert(member, heard);
    return statement->text;
}

// Everybody is told the names of all at each join: the last one may be said again.
bool Seal::isNews(const Heard &heard, Kind kind, const Sealing::Statement &statement)
{
    const quint64 last = countOf(heard, kind);
    const bool isKnown = kind == Kind::Name && statement.count == last && statement.text == heard.name;
    return statement.count > last || isKnown;
}

} // namespace Earshot
