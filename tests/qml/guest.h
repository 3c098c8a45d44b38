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
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)

public:
    using QObject::QObject;

    bool inside() const { return m_session && m_session->status() == Session::Joined; }
    QString name() const { return m_session ? m_session->username() : QString(); }
    QString trouble() const { return m_session ? m_session->trouble() : QString(); }
    QStringList seen() const;
    int waiting() const { return int(m_waiting.size()); }

    Q_INVOKABLE void join(const QString &address, const QString &name);
    //! One after the other, each when the room has the last one; as fast as the room allows.
    Q_INVOKABLE void say(const QString &text);
    //! `text` so many times, numbered: "text 1".
    Q_INVOKABLE void flood(int times, const QString &text);
    Q_INVOKABLE void type();
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();

private:
    void sayNext();

    std::unique_ptr<Session> m_session;
    QStringList m_waiting;
};

} // namespace Earshot
