// What one says in a room: texts, names, and that one types.

#include "membership.h"

#include "privateroom.h"
#include "shownname.h"
#include "wire/codec.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int longestRef = 20;

}

bool Membership::say(const QString &text)
{
    if (!m_outgoing.isEmpty() || m_connection.state() == Connection::State::Closed)
        return false;
    m_outgoing.begin(text);
    Q_EMIT outgoingChanged();
    if (isTooLong(text))
        refuseOutgoing(u"too-long"_s);
    else
        sendOutgoing();
    return true;
}

// A server closes the line on what is longer than a message may be: it must not come to that.
bool Membership::isTooLong(const QString &text) const
{
    if (characterLimit() > 0 && text.toUcs4().size() > characterLimit())
        return true;
    if (m_private && PrivateRoom::letters(text) > Sealing::longestText)
        return true;
    const int mostBytes = limit("message_bytes"_L1);
    const QString content = m_private ? QString(PrivateRoom::letters(text), u'x') : text;
    const QJsonObject payload{{u"content"_s, content}, {u"id"_s, m_outgoing.id()}};
    const Frame frame{m_joinRef, QString(longestRef, u'9'), m_topic, u"new_message"_s, payload};
    return mostBytes > 0 && encode(frame).size() > mostBytes;
}

void Membership::sendOutgoing()
{
    if (m_outgoing.isEmpty() || !m_inRoom)
        return;
    const QString &text = m_outgoing.text();
    const QString content = m_private ? m_private->sealedText(text, m_outgoing.id()) : text;
    m_outgoing.sentAs(ask(u"new_message"_s, {{u"content"_s, content}, {u"id"_s, m_outgoing.id()}}));
    m_answerDeadline.start(Connection::answerMs);
}

void Membership::refuseOutgoing(const QString &reason, int retryMs)
{
    if (m_outgoing.isEmpty())
        return;
    const QString text = m_outgoing.finish();
    Q_EMIT outgoingChanged();
    Q_EMIT sayRefused(text, reason, retryMs);
}

void Membership::rename(const QString &username)
{
    const auto told = m_private ? m_private->sealedName(username) : Outcome<QString>(username);
    const QString *name = std::get_if<QString>(&told);
    if (!name)
        return Q_EMIT renameRefused(std::get<Refusal>(told).reason);
    m_renameRef = ask(u"rename"_s, {{u"username"_s, *name}});
    if (m_renameRef.isEmpty())
        Q_EMIT renameRefused(u"offline"_s);
}

QString Membership::shownName(const QString &memberId, const QString &username)
{
    return Earshot::shownName(m_private ? m_private->shownName(memberId, username) : username);
}

void Membership::typed()
{
    if (m_inRoom)
        ask(u"typing"_s, m_private ? QJsonObject{{u"sealed"_s, m_private->sealedTyping()}} : QJsonObject());
}

} // namespace Earshot
