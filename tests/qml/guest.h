#pragma once

#include "session.h"

#include <memory>

namespace Earshot {

//! Another person in the room, with verbs for what people do.
class Guest : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool inside READ inside NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    //! What this person sees, a line each: "ann: hello", "+ben", "-ben", "ann > anna".
    Q_PROPERTY(QStringList seen READ seen NOTIFY changed)
    //! Why this person was not let in, or may not say something.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(bool knocking READ knocking NOTIFY changed)
    Q_PROPERTY(Earshot::Courtesies *courtesy READ courtesy NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)

public:
    using QObject::QObject;

    bool inside() const { return m_session && m_session->status() == Session::Joined; }
    QString name() const { return m_session ? m_session->username() : QString(); }
    QString trouble() const { return m_session ? m_session->trouble() : QString(); }
    QStringList seen() const;
    const QString &refusal() const { return m_refusal; }
    bool knocking() const { return m_session && m_session->isKnocking(); }
    Courtesies *courtesy() const { return m_session ? m_session->courtesy() : nullptr; }
    int waiting() const { return int(m_waiting.size()); }

    Q_INVOKABLE void join(const QString &address, const QString &name);
    //! One after the other, each when the room has the last one; as fast as the room allows.
    Q_INVOKABLE void say(const QString &text);
    //! `text` so many times, numbered: "text 1".
    Q_INVOKABLE void flood(int times, const QString &text);
    Q_INVOKABLE void type();
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void leave();
    //! As the host: the one who waits longest.
    Q_INVOKABLE void admit();
    Q_INVOKABLE void turnAway();
    //! As if so many lines had been said already, "old 1" first, to somebody who was here all day.
    Q_INVOKABLE void fill(Earshot::MessageModel *messages, int lines) const;

Q_SIGNALS:
    void changed();

private:
    void sayNext();
    void refuse(const QString &reason);
    QString longestWaiting() const;

    std::unique_ptr<Session> m_session;
    QStringList m_waiting;
    QString m_refusal;
};

} // namespace Earshot
