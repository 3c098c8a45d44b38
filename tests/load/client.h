#pragma once

#include "line.h"
#include "sight.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace Earshot {

//! One raw Channels client of a crowd: in one room, and back in it when told so.
class Client
{
public:
    struct World
    {
        Loop loop;
        Tally &tally;
        Events &events;
    };
    //! Told when a deed is done: nothing, or why it was not.
    using Done = std::function<void(const QString &problem)>;

    Client(World &world, const QString &id);

    const QString &id() const { return m_id; }
    const QString &room() const { return m_sight.room(); }
    const QString &name() const { return m_name; }
    bool isIn() const { return m_in; }
    bool isBusy() const { return bool(m_done); }
    //! Among those whom the others are to see.
    bool counts() const { return m_counts; }
    QStringList seen() const { return m_sight.names(); }

    void connect(const QString &source, Done done);
    //! In a room under a name; `keeps`: with a session, so that its place is kept when the line is lost.
    void join(const QString &room, const QString &name, bool keeps, Done done);
    //! A lost one comes back by a new line, as who it was.
    void comeBack(Done done);
    void leave(Done done);
    void say(const QString &text);
    void rename(const QString &name, Done done);
    //! A push of any event, whose answer nobody waits for.
    void push(const QString &event, const QJsonObject &payload);
    void sendRaw(const QByteArray &bytes) { m_line.send(bytes); }
    //! Gone without a word; `returns`: it will be back within its grace.
    void vanish(bool reset, bool returns);
    void setReading(bool reads);
    //! From now on it writes down what it sees.
    void watch() { m_sight.watch(); }
    void beat();
    //! What is still without an answer never gets one.
    void forgetPending();
    int pendingCount() const { return int(m_said.size()); }

private:
    struct Said
    {
        QString text;
        QString id;
    };

    void sendJoin();
    //! Its ref.
    quint64 send(const QString &event, const QJsonObject &payload, const QString &topic = {});
    void onLost(const QString &why);
    void settle(const QString &problem);
    void receive(QByteArrayView message);
    void receiveParsed(const QJsonArray &frame);
    void receiveReply(quint64 ref, const QString &status, const QJsonObject &response);
    void receiveJoinReply(const QJsonObject &response);
    void receiveSaidReply(const Said &said, const QString &status, const QJsonObject &response);
    void sayAgain();

    World &m_world;
    Line m_line;
    QString m_id;
    Sight m_sight;
    QString m_name;
    QString m_session;
    QString m_member;
    Done m_done;
    QMap<quint64, Said> m_said; // by ref
    quint64 m_ref = 0;
    quint64 m_joinRef = 0;
    quint64 m_deedRef = 0;
    quint64 m_sends = 0;
    bool m_keeps = false;
    bool m_in = false;
    bool m_counts = false;
    bool m_away = false;
};

} // namespace Earshot
