#include "joinedchannels.h"

#include "phoenixwords.h"
#include "socket.h"
#include "wire/codec.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// Coming and going is told to everyone in a room, so it has a pace too.
constexpr int joinsPerSecond = 50;
constexpr int joinBurst = 200;

} // namespace

SocketServer &JoinedChannels::server() const
{
    return m_socket.server();
}

void JoinedChannels::endAll(qint64 silentMs)
{
    while (!m_joined.empty()) {
        const QString topic = m_joined.begin()->first;
        end(topic, Ending::Lost, silentMs);
    }
}

void JoinedChannels::receive(const Frame &frame)
{
    if (frame.topic == "phoenix"_L1)
        return receiveForServer(frame);
    if (frame.event == "phx_join"_L1)
        return join(frame);
    if (frame.event == "phx_leave"_L1)
        return leave(frame);
    const auto joined = frame.strangeTopic ? m_joined.end() : m_joined.find(frame.topic);
    if (joined == m_joined.end())
        return unmatched(frame);
    if (joined->second.isMeantBy(frame.joinRef))
        deliver(joined->second, frame);
}

// Whoever asks to know how far its frames got sees first what came of them.
void JoinedChannels::receiveForServer(const Frame &frame)
{
    for (auto &[topic, joined] : m_joined)
        joined.subscription.topic->catchUp(joined.subscription);
    reply(frame, {}, frame.event == "heartbeat"_L1 ? Answer::ok() : PhoenixWords::unmatchedTopic());
}

void JoinedChannels::join(const Frame &frame)
{
    auto channel = frame.strangeTopic ? nullptr : server().channels.channelFor(frame.topic);
    if (!channel)
        return unmatched(frame);
    const auto refuse = [&](const Answer &answer) { reply(frame, frame.joinRef, answer); };
    if (const qint64 wait = m_joins.take(server().clock.elapsed(), joinsPerSecond, joinBurst))
        return refuse(Answer::error(u"rate"_s, wait));
    const auto old = m_joined.find(frame.topic);
    if (old == m_joined.end()) {
        if (server().limits.roomsPerSocket > 0 && int(m_joined.size()) >= server().limits.roomsPerSocket)
            return refuse(PhoenixWords::tooManyChannels());
        return admit(frame, std::move(channel));
    }
    const Ref oldRef = old->second.joinRef();
    end(frame.topic, old->second.channel->isContinuedBy(frame.payload) ? Ending::Lost : Ending::Left);
    admit(frame, std::move(channel));
    push(oldRef, oldRef, frame.topic, PhoenixWords::close()); // after the new one's reply, as Phoenix has it
}

void JoinedChannels::admit(const Frame &frame, std::unique_ptr<Channel> channel)
{
    const Answer answer = channel->join(frame.payload);
    // What cannot be written here ends the socket in Phoenix, too: the channel is not there yet.
    if (!reply(frame, frame.joinRef, answer.crashed ? PhoenixWords::joinCrashed() : answer))
        return m_socket.close(CloseCode::BadFrame);
    if (answer.isWrongKey)
        m_socket.countWrongKey();
    if (answer.crashed || answer.status != Answer::Status::Ok)
        return;
    const Ref reference = frame.joinRef.isNull() ? frame.ref : frame.joinRef;
    const QString topic = server().topics.shared(frame.topic);
    Joined &joined = m_joined[topic] = {reference, !frame.joinRef.isNull(), std::move(channel)};
    server().topics.subscribe(topic, &m_socket, joined.subscription);
    countChannels();
    finish(topic, joined, answer);
}

// With several topics one may have something to say after the other.
void JoinedChannels::countChannels()
{
    m_socket.link().setGathering(m_joined.size() > 1);
}

void JoinedChannels::leave(const Frame &frame)
{
    const auto joined = frame.strangeTopic ? m_joined.end() : m_joined.find(frame.topic);
    if (joined == m_joined.end()) {
        reply(frame, frame.joinRef, Answer::ok());
        return;
    }
    if (!joined->second.isMeantBy(frame.joinRef))
        return;
    const Ref joinRef = joined->second.joinRef();
    const Ref reference = joined->second.reference;
    end(frame.topic, Ending::Left);
    reply(frame, reference, Answer::ok());
    push(joinRef, joinRef, frame.topic, PhoenixWords::close());
}

void JoinedChannels::deliver(Joined &joined, const Frame &frame)
{
    const Answer answer = frame.data ? joined.channel->handleBinary(frame.event, *frame.data)
                                     : joined.channel->handle(frame.event, frame.payload);
    joined.subscription.topic->catchUp(joined.subscription);
    if (answer.crashed || !reply(frame, joined.reference, answer))
        return endBy(frame.topic, PhoenixWords::channelCrash());
    finish(frame.topic, joined, answer);
}

void JoinedChannels::finish(const QString &topic, Joined &joined, const Answer &answer)
{
    if (!spread(joined, answer))
        endBy(topic, PhoenixWords::channelCrash());
    else if (answer.finished)
        close(topic);
}

bool JoinedChannels::reply(const Frame &to, const Ref &joinRef, const Answer &answer)
{
    if (answer.status == Answer::Status::None)
        return true;
    return transmit(framed(Reply{joinRef, to.ref, to.topic, PhoenixWords::statusOf(answer), answer.response,
                                 answer.data, to.strangeTopic},
                           m_socket.vsn()));
}

void JoinedChannels::unmatched(const Frame &frame)
{
    reply(frame, {}, PhoenixWords::unmatchedTopic());
}

bool JoinedChannels::spread(Joined &joined, const Answer &answer)
{
    Subscription &own = joined.subscription;
    for (const Event &event : answer.broadcasts) {
        if (!own.topic->broadcast(event, &own))
            return false;
    }
    for (const Event &event : answer.pushes) {
        own.topic->catchUp(own);
        if (!push(joined.reference, {}, own.topic->name(), event))
            return false;
    }
    return true;
}

Channel *JoinedChannels::on(const QString &topic) const
{
    const auto joined = m_joined.find(topic);
    return joined == m_joined.end() ? nullptr : joined->second.channel.get();
}

void JoinedChannels::push(const QString &topic, const Event &event)
{
    const auto joined = m_joined.find(topic);
    if (joined == m_joined.end())
        return;
    joined->second.subscription.topic->catchUp(joined->second.subscription);
    push(joined->second.reference, {}, topic, event);
}

void JoinedChannels::close(const QString &topic)
{
    endBy(topic, PhoenixWords::close());
}

void JoinedChannels::endBy(const QString &topic, const Event &last)
{
    const auto joined = m_joined.find(topic);
    if (joined == m_joined.end())
        return;
    const Ref joinRef = joined->second.joinRef();
    end(topic, Ending::Left);
    push(joinRef, joinRef, topic, last);
}

void JoinedChannels::end(const QString &topic, Ending how, qint64 silentMs)
{
    auto joined = m_joined.extract(topic);
    server().topics.unsubscribe(joined.mapped().subscription);
    countChannels();
    const QList<Event> events = joined.mapped().channel->end(how, silentMs);
    for (const Event &event : events)
        server().topics.broadcast(topic, event);
}

bool JoinedChannels::push(const Ref &joinRef, const Ref &ref, const QString &topic, const Event &event)
{
    return transmit(framed(Frame{joinRef, ref, topic, event.name, event.payload, event.data},
                           BinaryKind::Push, m_socket.vsn()));
}

bool JoinedChannels::transmit(const std::optional<QByteArray> &frame)
{
    if (frame)
        m_socket.send(*frame);
    return frame.has_value();
}

} // namespace Earshot
