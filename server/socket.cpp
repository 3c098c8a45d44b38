#include "socket.h"

#include "log.h"
#include "topics.h"
#include "wire/codec.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// Coming and going is told to everyone in a room, so it has a pace too.
constexpr int joinsPerSecond = 50;
constexpr int joinBurst = 1000;

constexpr int framesPerSecond = 1000;
constexpr int frameBurst = 5000;

// Phoenix's own words, which clients of other servers know.
Answer unmatchedTopic()
{
    return Answer::error(u"unmatched topic"_s);
}

QString statusName(Answer::Status status)
{
    return status == Answer::Status::Ok ? u"ok"_s : u"error"_s;
}

// A server's push carries the join's reference, or the join's ref where it had none.
QJsonValue referenceOf(const Frame &join)
{
    return join.joinRef.isNull() ? join.ref : join.joinRef;
}

} // namespace

Socket::Socket(std::unique_ptr<Link> link, const Limits &limits, ChannelFactory &channels, Topics &topics,
               QObject *parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_limits(limits)
    , m_factory(channels)
    , m_topics(topics)
{
    m_age.start();
    m_heard.start();
    connect(m_link.get(), &Link::received, this, &Socket::receive);
    connect(m_link.get(), &Link::heard, this, &Socket::hear);
    connect(m_link.get(), &Link::closed, this, [this] {
        m_closing = true;
        endAll();
        Q_EMIT gone();
    });
}

Socket::~Socket()
{
    m_link->disconnect(this);
    m_closing = true;
    endAll();
}

void Socket::hear()
{
    m_heard.start();
    // Pongs go out by themselves: one who only pings, and reads nothing, has a queue like any other.
    if (!m_closing && isOverfull())
        close(CloseCode::TooSlow);
}

bool Socket::isOverfull() const
{
    return m_limits.queuedBytes > 0 && m_link->pending() > m_limits.queuedBytes;
}

void Socket::send(const QByteArray &frames)
{
    if (m_closing)
        return;
    m_link->send(frames);
    if (!isOverfull())
        return;
    // What piled up within this turn says nothing of the reader: the system was not offered it yet.
    m_link->flush();
    if (!isOverfull())
        return;
    // Its channels must not end while somebody walks over the topic's sockets: in a turn of its own.
    m_closing = true;
    qCWarning(earshotLog, "A client reads too slowly and is let go.");
    QMetaObject::invokeMethod(
        this, [this] { close(CloseCode::TooSlow); }, Qt::QueuedConnection);
}

void Socket::close(CloseCode code)
{
    m_closing = true;
    endAll();
    m_link->close(code, code == CloseCode::TooSlow ? u"too slow"_s : QString());
}

void Socket::endAll()
{
    while (!m_channels.empty()) {
        const QString topic = m_channels.begin()->first;
        end(topic, Ending::Lost);
    }
}

void Socket::receive(const QByteArray &text)
{
    if (m_closing)
        return;
    // Far more than people or bots say: whatever it is, it costs everybody.
    if (m_limits.messagesPerSecond > 0 && m_frames.take(m_age.elapsed(), framesPerSecond, frameBurst) > 0)
        return close(CloseCode::PolicyViolation);
    const std::optional<Frame> frame = decode(text);
    if (!frame)
        return close(CloseCode::BadFrame);
    const QString topic = frame->topic.toString();
    const QString event = frame->event.toString();
    if (frame->topic == "phoenix"_L1)
        return receiveForServer(*frame);
    if (event == "phx_join"_L1)
        return join(*frame);
    if (event == "phx_leave"_L1)
        return leave(*frame);
    const auto joined = frame->topic.isString() ? m_channels.find(topic) : m_channels.end();
    if (joined == m_channels.end())
        return unmatched(*frame);
    if (frame->joinRef.isNull() || frame->joinRef == joined->second.joinRef)
        deliver(joined->second, *frame);
}

void Socket::receiveForServer(const Frame &frame)
{
    reply(frame, {}, frame.event == "heartbeat"_L1 ? Answer::ok() : unmatchedTopic());
}

void Socket::join(const Frame &frame)
{
    const QString topic = frame.topic.toString();
    auto channel = frame.topic.isString() ? m_factory.channelFor(topic) : nullptr;
    if (!channel)
        return unmatched(frame);
    if (const qint64 wait = m_joins.take(m_age.elapsed(), joinsPerSecond, joinBurst))
        return reply(frame, frame.joinRef, Answer::error(u"rate"_s, wait));
    const auto old = m_channels.find(topic);
    if (old == m_channels.end() && m_limits.roomsPerSocket > 0
        && int(m_channels.size()) >= m_limits.roomsPerSocket)
        return reply(frame, frame.joinRef, Answer::error(u"too many channels joined"_s));
    const QJsonValue oldRef = old == m_channels.end() ? QJsonValue() : old->second.joinRef;
    const bool replaces = old != m_channels.end();
    if (replaces)
        end(topic, old->second.channel->isContinuedBy(frame.payload) ? Ending::Lost : Ending::Left);
    replace(topic, frame, std::move(channel));
    if (replaces) // after the new one's reply, as Phoenix has it
        push(oldRef, oldRef, topic, {u"phx_close"_s, {}});
}

void Socket::replace(const QString &topic, const Frame &frame, std::unique_ptr<Channel> channel)
{
    const Answer answer = channel->join(frame.payload);
    reply(frame, frame.joinRef, answer);
    if (answer.status != Answer::Status::Ok)
        return;
    m_channels[topic] = {referenceOf(frame), std::move(channel)};
    m_topics.subscribe(topic, this);
    spread(topic, referenceOf(frame), answer);
}

void Socket::leave(const Frame &frame)
{
    const QString topic = frame.topic.toString();
    const auto joined = m_channels.find(topic);
    if (joined == m_channels.end())
        return reply(frame, frame.joinRef, Answer::ok());
    const QJsonValue joinRef = joined->second.joinRef;
    if (!frame.joinRef.isNull() && frame.joinRef != joinRef)
        return;
    end(topic, Ending::Left);
    reply(frame, joinRef, Answer::ok());
    push(joinRef, joinRef, topic, {u"phx_close"_s, {}});
}

void Socket::deliver(Joined &joined, const Frame &frame)
{
    const QString topic = frame.topic.toString();
    const QJsonValue joinRef = joined.joinRef;
    const Answer answer = joined.channel->handle(frame.event.toString(), frame.payload);
    if (answer.crashed) {
        end(topic, Ending::Left);
        return push(joinRef, joinRef, topic, {u"phx_error"_s, {{u"reason"_s, u"channel_crash"_s}}});
    }
    reply(frame, joinRef, answer);
    spread(topic, joinRef, answer);
}

void Socket::reply(const Frame &to, const QJsonValue &joinRef, const Answer &answer)
{
    if (answer.status == Answer::Status::None)
        return;
    const QJsonObject payload{{u"response"_s, answer.response}, {u"status"_s, statusName(answer.status)}};
    send(textFrame(encode({joinRef, to.ref, to.topic, u"phx_reply"_s, payload})));
}

void Socket::unmatched(const Frame &frame)
{
    reply(frame, {}, unmatchedTopic());
}

void Socket::spread(const QString &topic, const QJsonValue &joinRef, const Answer &answer)
{
    for (const Event &event : answer.broadcasts)
        m_topics.broadcast(topic, event, this);
    for (const Event &event : answer.pushes)
        push(joinRef, {}, topic, event);
}

void Socket::closeChannel(const QString &topic)
{
    const auto joined = m_channels.find(topic);
    if (joined == m_channels.end())
        return;
    const QJsonValue joinRef = joined->second.joinRef;
    end(topic, Ending::Left);
    push(joinRef, joinRef, topic, {u"phx_close"_s, {}});
}

void Socket::end(const QString &topic, Ending how)
{
    const auto joined = m_channels.extract(topic);
    m_topics.unsubscribe(topic, this);
    const QList<Event> events = joined.mapped().channel->end(how);
    for (const Event &event : events)
        m_topics.broadcast(topic, event, this);
}

void Socket::push(const QJsonValue &joinRef, const QJsonValue &ref, const QString &topic, const Event &event)
{
    send(textFrame(encode({joinRef, ref, topic, event.name, event.payload})));
}

} // namespace Earshot
