#pragma once

#include "channel.h"
#include "turn.h"
#include "wire/codec.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

namespace Earshot {

class Link;
class Socket;
class Topic;

//! One socket listening to one topic.
struct Subscription
{
    Topic *topic = nullptr; //!< none: not subscribed
    std::size_t place = 0; //!< among the topic's
};

//! Who listens to one topic, and what they are told at the end of the turn: each broadcast is encoded once
//! for each way to write frames, all of a turn stand behind one another, and the same bytes go to every
//! socket.
class Topic : public Turn::Task
{
public:
    Topic(const QString &name, Turn &turn)
        : m_name(name)
        , m_turn(turn)
    {}

    const QString &name() const { return m_name; }
    bool isEmpty() const { return m_seats.empty(); }

    void add(Subscription *subscription, Socket *socket);
    void remove(Subscription *subscription);
    //! False where the event cannot be written: binary with a topic or name of more than 255 bytes. `cause`
    //! is whose doing it is, if anybody's here.
    bool broadcast(const Event &event, const Subscription *cause);
    //! Gives one socket what it has not got yet, so that what it alone is told next comes behind.
    void catchUp(const Subscription &subscription);
    std::vector<Socket *> sockets() const;

private:
    // All that a broadcast needs of a socket, side by side: to fetch what is strewn over the memory takes
    // longer than everything else that is done here.
    struct Seat
    {
        Link *link;
        Socket *socket;
        Subscription *subscription;
        quint32 taken; //!< how much it has already of what leaves at the end of the turn
        quint32 vsn; //!< index of the way it writes frames
    };

    void endTurn() override;

    QString m_name;
    Turn &m_turn;
    std::vector<Seat> m_seats;
    int m_seatsOf[2] = {}; // by the way they write frames
    QByteArray m_frames[2]; // of this turn
};

//! Who listens to what.
class Topics
{
public:
    //! The same name, as the text that all have in common who listen to this topic already.
    QString shared(const QString &topic) const;
    void subscribe(const QString &topic, Socket *socket, Subscription &subscription);
    void unsubscribe(Subscription &subscription);
    bool broadcast(const QString &topic, const Event &event);
    std::vector<Socket *> subscribers(const QString &topic) const;

    Turn &turn() { return m_turn; }

private:
    Turn m_turn;
    std::unordered_map<QString, std::unique_ptr<Topic>> m_topics;
};

} // namespace Earshot
