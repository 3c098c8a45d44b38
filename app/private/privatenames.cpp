#include "privatenames.h"

#include "lookalike.h"
#include "wire/username.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype mostPeople = 5'000; // as many as are shown
constexpr qsizetype mostLines = 100; // of one person
constexpr int highestNumber = 20; // beyond, it tells people nothing

QJsonArray linesIn(const QJsonObject &presence)
{
    return presence["metas"_L1].toArray();
}

//! Our servers count them: in the digits of base64url, the lowest first.
quint64 numberIn(const QString &ref)
{
    constexpr QStringView digits = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    quint64 number = 0;
    for (auto digit = ref.crbegin(); digit != ref.crend(); ++digit)
        number = number * 64 + quint64(digits.indexOf(*digit));
    return number;
}

//! Who was there first has the first right to a name.
QStringList bySeniority(const QJsonObject &state)
{
    // Within one second by the references.
    const auto since = [&](const QString &member) {
        const QJsonValue line = linesIn(state[member].toObject()).at(0);
        return std::pair(line["online_at"_L1].toDouble(), numberIn(line["phx_ref"_L1].toString()));
    };
    QStringList members = state.keys();
    std::stable_sort(members.begin(), members.end(),
                     [&](const QString &a, const QString &b) { return since(a) < since(b); });
    return members;
}

} // namespace

QJsonObject PrivateNames::inState(const QJsonObject &state)
{
    const QStringList before = m_people.keys();
    for (const QString &member : before) {
        if (!state.contains(member))
            forget(member);
    }
    QJsonObject shown;
    const QStringList members = bySeniority(state);
    for (const QString &member : members) {
        if (const auto person = m_people.find(member); person != m_people.end())
            person->refs.clear(); // the state tells all that there are
        shown.insert(member, joined(member, state[member].toObject()));
    }
    return shown;
}

QJsonObject PrivateNames::inDiff(const QJsonObject &diff)
{
    const QJsonObject joins = diff["joins"_L1].toObject();
    const QJsonObject leaves = diff["leaves"_L1].toObject();
    // Whoever goes and comes back at once, as somebody else, is not to be told apart from oneself.
    for (auto i = leaves.begin(); i != leaves.end(); ++i) {
        if (!joins.contains(i.key()))
            leave(i.key(), i->toObject());
    }
    QJsonObject shown;
    for (auto i = joins.begin(); i != joins.end(); ++i)
        shown.insert(i.key(), joined(i.key(), i->toObject()));
    for (auto i = leaves.begin(); i != leaves.end(); ++i) {
        if (joins.contains(i.key()))
            leave(i.key(), i->toObject());
    }
    return {{u"joins"_s, shown}, {u"leaves"_s, leaves}};
}

//! Of several lines the newest counts.
QJsonObject PrivateNames::joined(const QString &member, const QJsonObject &presence)
{
    QJsonArray lines = linesIn(presence);
    if (lines.isEmpty() || (m_people.size() >= mostPeople && !m_people.contains(member)))
        return {};
    const QString sealed = lines.at(lines.size() - 1)["username"_L1].toString();
    const QString name = nameOf(member, sealed);
    m_refused += name.isEmpty() && !sealed.isEmpty() ? 1 : 0; // none at all: not told yet
    Person &person = m_people[member];
    if (person.id == MemberId())
        person.id = MemberId(++m_lastId);
    call(person, name);
    for (auto &&line : lines) {
        QJsonObject meta = line.toObject();
        if (person.refs.size() < mostLines)
            person.refs.insert(meta["phx_ref"_L1].toString());
        meta.insert("username"_L1, person.shown);
        line = meta;
    }
    return {{u"metas"_s, lines}};
}

void PrivateNames::leave(const QString &member, const QJsonObject &presence)
{
    const auto person = m_people.find(member);
    if (person == m_people.end())
        return;
    const QJsonArray lines = linesIn(presence);
    for (const QJsonValue &line : lines)
        person->refs.remove(line["phx_ref"_L1].toString());
    if (person->refs.isEmpty())
        forget(member);
}

void PrivateNames::call(Person &person, const QString &name)
{
    if (person.name == name)
        return;
    m_names.remove(person.shown, person.id);
    person.name = name;
    person.shown = apart(name, person.id);
    m_names.insert(person.shown, person.id);
}

//! The same name, too, is somebody else's here: nobody drew it anew. No name stays none.
QString PrivateNames::apart(const QString &name, MemberId id) const
{
    for (int number = 1; number <= highestNumber; ++number) {
        const auto free = m_names.nameFor(number == 1 ? name : numberedName(name, number), id);
        if (const QString *found = std::get_if<QString>(&free))
            return *found;
    }
    return numberedName(name, highestNumber + int(id));
}

void PrivateNames::forget(const QString &member)
{
    const Person person = m_people.take(member);
    m_names.remove(person.shown, person.id);
}

QString PrivateNames::nameOf(const QString &member, const QString &sealed)
{
    if (sealed.isEmpty() && member == m_seal.seat().member)
        return m_own;
    const auto opened = m_seal.open(Seal::Kind::Name, member, sealed);
    const QString *wish = std::get_if<QString>(&opened);
    const auto cleaned = cleanUsername(wish ? *wish : QString());
    const QString *name = std::get_if<QString>(&cleaned);
    return name ? *name : QString();
}

QString PrivateNames::shownName(const QString &member, const QString &sealed)
{
    const QString known = shownName(member);
    // Who is not here is nobody's id: a name that somebody here has is not theirs.
    return known.isEmpty() ? apart(nameOf(member, sealed), MemberId()) : known;
}

Outcome<QString> PrivateNames::nameFor(const QString &wish, const QString &member) const
{
    return m_names.nameFor(wish, m_people.value(member).id);
}

void PrivateNames::clear()
{
    m_names = RoomNames();
    m_people.clear();
}

} // namespace Earshot
