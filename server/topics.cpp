#include "topics.h"

#include "socket.h"

#include <utility>

namespace Earshot {

namespace {

constexpr qsizetype mostInOneTurn = 256 * 1024;

std::size_t indexOf(Vsn vsn)
{
    return vsn == Vsn::V1 ? 0 : 1;
}

} // namespace

void Topic::add(Subscription *subscription, Socket *socket)
{
    const std::size_t vsn = indexOf(socket->vsn());
    *subscription = {this, m_seats.size()};
    // What leaves at the end of this turn was said before it came.
    m_seats.push_back({&socket->link(), socket, subscription, quint32(m_frames[vsn].size()), quint32(vsn)});
    ++m_seatsOf[vsn];
}

void Topic::remove(Subscription *subscription)
{
    catchUp(*subscription);
    Seat &seat = m_seats[subscription->place];
    --m_seatsOf[seat.vsn];
    seat = m_seats.back();
    seat.subscription->place = subscription->place;
    m_seats.pop_back();
    *subscription = {};
}

bool Topic::broadcast(const Event &event, const Subscription *cause)
{
    const Frame frame{{}, {}, m_name, event.name, event.payload, event.data};
    Seat *left = event.othersOnly && cause ? &m_seats[cause->place] : nullptr;
    for (const Vsn vsn : {Vsn::V1, Vsn::V2}) {
        const std::size_t i = indexOf(vsn);
        if (m_seatsOf[i] == 0)
            continue;
        const auto bytes = framed(frame, BinaryKind::Broadcast, vsn);
        if (!bytes && vsn == Vsn::V2)
            return false;
        if (left && left->vsn == i)
            catchUp(*cause);
        if (bytes)
            m_frames[i].isEmpty() ? m_frames[i] = *bytes : m_frames[i] += *bytes;
        if (left && left->vsn == i)
            left->taken = quint32(m_frames[i].size());
    }
    if (m_frames[0].size() + m_frames[1].size() > mostInOneTurn)
        endTurn();
    else
        m_turn.add(this, Turn::Stage::Topics);
    return true;
}

void Topic::catchUp(const Subscription &subscription)
{
    Seat &seat = m_seats[subscription.place];
    const QByteArray &frames = m_frames[seat.vsn];
    // One that is let go at the end of the turn gets there, in order, what it has not got yet.
    if (seat.taken < frames.size() && !seat.socket->sendsNoMore())
        seat.socket->send(frames.sliced(std::exchange(seat.taken, quint32(frames.size()))));
}

void Topic::endTurn()
{
    if (m_frames[0].isEmpty() && m_frames[1].isEmpty())
        return;
    const QByteArray frames[2] = {std::exchange(m_frames[0], {}), std::exchange(m_frames[1], {})};
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        if (i + 1 < m_seats.size())
            m_seats[i + 1].link->prefetch(); // it arrives while the system sends
        Seat &seat = m_seats[i];
        const QByteArray &all = frames[seat.vsn];
        const qsizetype taken = std::exchange(seat.taken, 0);
        if (taken < all.size() && seat.link->pass(taken == 0 ? all : all.sliced(taken)) > 0)
            seat.socket->judgeQueue();
    }
}

std::vector<Socket *> Topic::sockets() const
{
    std::vector<Socket *> sockets;
    for (const Seat &seat : m_seats)
        sockets.push_back(seat.socket);
    return sockets;
}

QString Topics::shared(const QString &topic) const
{
    const auto found = m_topics.find(topic);
    return found == m_topics.end() ? topic : found->second->name();
}

void Topics::subscribe(const QString &topic, Socket *socket, Subscription &subscription)
{
    auto &found = m_topics[topic];
    if (!found)
        found = std::make_unique<Topic>(topic, m_turn);
    found->add(&subscription, socket);
}

void Topics::unsubscribe(Subscription &subscription)
{
    Topic *topic = subscription.topic;
    if (!topic)
        return;
    topic->remove(&subscription);
    if (topic->isEmpty())
        m_topics.erase(QString(topic->name()));
}

bool Topics::broadcast(const QString &topic, const Event &event)
{
    const auto found = m_topics.find(topic);
    return found == m_topics.end() || found->second->broadcast(event, nullptr);
}

std::vector<Socket *> Topics::subscribers(const QString &topic) const
{
    const auto found = m_topics.find(topic);
    return found == m_topics.end() ? std::vector<Socket *>() : found->second->sockets();
}

} // namespace Earshot
