#include "witness.h"

#include "session.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype longestShort = 100; // no row shows less of a text

Observation made(const QString &event)
{
    Observation seen;
    seen.event = event;
    return seen;
}

Observation ofText(const QString &event, const QString &text)
{
    Observation seen = made(event);
    seen.id = textId(text);
    return seen;
}

Observation because(const QString &event, const QString &why)
{
    Observation seen = made(event);
    seen.why = why;
    return seen;
}

} // namespace

Witness::Witness(Session &session, const QString &client, const Sink &sink)
    : QObject(&session)
    , m_session(session)
    , m_client(client)
    , m_sink(sink)
{
    watchMembership();
    watchMessages();
    watchMembers();
    if (m_session.status() != Session::Joined)
        return;
    tellJoined();
    presenceChanged();
}

void Witness::tellJoined()
{
    m_long.clear(); // it may be another room that counts anew
    const Membership &membership = m_session.membership();
    Observation seen = made(u"joined"_s);
    seen.epoch = membership.epoch();
    seen.seq = membership.seqAtJoin();
    seen.member = membership.member();
    seen.from = membership.username();
    seen.kept = membership.isBack();
    tell(seen);
}

void Witness::watchMembership()
{
    const Membership *membership = &m_session.membership();
    connect(membership, &Membership::joined, this, &Witness::tellJoined);
    connect(membership, &Membership::lost, this,
            [this](const QString &problem) { tell(because(u"lost"_s, problem)); });
    connect(membership, &Membership::left, this, [this] { tell(made(u"left"_s)); });
    connect(membership, &Membership::ended, this,
            [this](const QString &reason) { tell(because(u"ended"_s, reason)); });
    connect(membership, &Membership::refused, this,
            [this](const QString &reason) { tell(because(u"ended"_s, reason)); });
    connect(membership, &Membership::said, this, &Witness::remember);
    connect(membership, &Membership::outgoingChanged, this, [this, membership] {
        if (!membership->outgoing().isEmpty())
            tell(ofText(u"composed"_s, membership->outgoing()));
    });
    connect(membership, &Membership::accepted, this, [this](const QString &text, quint64 seq) {
        Observation seen = ofText(u"ok"_s, text);
        seen.seq = seq;
        tell(seen);
    });
    connect(membership, &Membership::sayRefused, this, [this](const QString &text, const QString &reason) {
        const bool isUnknown = reason == "unconfirmed"_L1;
        Observation seen = ofText(isUnknown ? u"unknown"_s : u"refused"_s, text);
        seen.why = reason;
        tell(seen);
    });
}

void Witness::watchMessages()
{
    connect(m_session.messages(), &MessageModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    tellRow(row);
            });
}

void Witness::tellRow(int row)
{
    const MessageModel *model = m_session.messages();
    const auto value = [&](int role) { return model->data(model->index(row), role); };
    const QString kind = value(MessageModel::KindRole).toString();
    if (kind == "gap"_L1) {
        Observation seen = made(kind);
        seen.count = value(MessageModel::CountRole).toInt();
        return tell(seen);
    }
    if (kind == "restarted"_L1)
        return tell(made(kind));
    if (kind != "message"_L1)
        return;
    Observation seen = ofText(u"shown"_s, value(MessageModel::TextRole).toString());
    seen.seq = value(MessageModel::SeqRole).toULongLong();
    seen.from = value(MessageModel::AuthorRole).toString();
    seen.epoch = m_session.membership().epoch();
    const auto whole = m_long.constFind(seen.seq);
    if (!value(MessageModel::CutRole).toBool())
        tell(seen);
    else if (whole == m_long.constEnd())
        m_cut.insert(seen.seq);
    else
        tellWhole(*whole);
    m_long.remove(seen.seq);
}

// A row comes before its text is told here, or a frame later.
void Witness::remember(const Said &said)
{
    if (m_cut.remove(said.seq))
        tellWhole(said);
    else if (said.text.size() > longestShort)
        m_long.insert(said.seq, said);
}

// Long texts are shown cut, and are the same text all the same.
void Witness::tellWhole(const Said &said)
{
    Observation seen = ofText(u"shown"_s, said.text);
    seen.seq = said.seq;
    seen.from = said.author;
    seen.epoch = m_session.membership().epoch();
    tell(seen);
}

void Witness::watchMembers()
{
    const MemberModel *members = m_session.members();
    connect(members, &MemberModel::rowsInserted, this, &Witness::presenceChanged);
    connect(members, &MemberModel::rowsRemoved, this, &Witness::presenceChanged);
    connect(members, &MemberModel::dataChanged, this, &Witness::presenceChanged);
    connect(members, &MemberModel::modelReset, this, &Witness::presenceChanged);
}

// A screen is painted once in a turn of the loop: what is between is not seen.
void Witness::presenceChanged()
{
    if (!std::exchange(m_presenceChanged, true))
        QMetaObject::invokeMethod(this, &Witness::tellPresence, Qt::QueuedConnection);
}

void Witness::tellPresence()
{
    if (!std::exchange(m_presenceChanged, false))
        return;
    QStringList members;
    for (int row = 0; row < m_session.members()->rowCount(); ++row) {
        const QModelIndex at = m_session.members()->index(row);
        members.append(m_session.members()->data(at, MemberModel::UsernameRole).toString());
    }
    members.sort();
    if (members == m_members)
        return;
    Observation seen = made(u"presence"_s);
    seen.members = m_members = members;
    seen.from = m_session.username();
    tell(seen);
}

void Witness::tell(Observation seen)
{
    seen.t = QDateTime::currentMSecsSinceEpoch();
    seen.client = m_client;
    seen.room = m_session.room();
    m_sink(seen);
}

} // namespace Earshot
