#include "probechannels.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Answer pushing(const Event &event)
{
    Answer answer;
    answer.pushes.append(event);
    return answer;
}

Answer broadcasting(const Event &event)
{
    Answer answer;
    answer.broadcasts.append(event);
    return answer;
}

// A broadcast of anything but an object raises.
Answer broadcasting(const Payload &payload, bool othersOnly)
{
    return payload.value().isObject() ? broadcasting({u"b"_s, payload, othersOnly}) : Answer::crash();
}

Answer weird()
{
    Answer answer = Answer::ok({{u"a"_s, 1}});
    answer.word = u"weird"_s;
    return answer;
}

Answer finished(Answer answer)
{
    answer.finished = true;
    return answer;
}

Answer withData(Answer answer, const QByteArray &data)
{
    answer.data = data;
    return answer;
}

Answer failed()
{
    return {Answer::Status::Error, {}, {}, {}, false};
}

Event binaryEvent(const QString &name, const QByteArray &data)
{
    return {name, {}, false, data};
}

class ProbeChannel : public Channel
{
public:
    explicit ProbeChannel(const QString &name)
        : m_name(name)
    {}

    Answer join(const Payload &payload) override
    {
        if (m_name == "refuse"_L1 || payload.object()["refuse"_L1].toBool())
            return Answer::error(u"unauthorized"_s);
        if (m_name == "raise"_L1)
            return Answer::crash();
        return m_name == "joinreply"_L1 ? Answer::ok({{u"echo"_s, payload.value()}}) : Answer::ok();
    }

    bool isContinuedBy(const Payload &) const override { return false; }

    Answer handle(const QString &event, const Payload &payload) override
    {
        const QHash<QString, std::function<Answer()>> answers{
            {u"ok"_s, [] { return Answer::ok(); }},
            {u"ok_map"_s,
             [&] {
                 return Answer::ok({{u"got"_s, payload.value()}});
             }},
            {u"error"_s, failed},
            {u"error_map"_s, [] { return Answer::error(u"nope"_s); }},
            {u"other_status"_s, weird},
            {u"noreply"_s, [] { return Answer(); }},
            {u"push"_s,
             [&] {
                 return pushing({u"pushed"_s, {{u"p"_s, payload.value()}}});
             }},
            {u"bcast"_s, [&] { return broadcasting(payload, false); }},
            {u"bcast_from"_s, [&] { return broadcasting(payload, true); }},
            {u"to_binary"_s, [] { return withData(Answer::ok(), "\x01\x02\xff"_ba); }},
            {u"to_binary_all"_s, [] { return broadcasting(binaryEvent(u"bin"_s, "\x09\x08"_ba)); }},
            {u"stop"_s, [] { return finished({}); }},
            {u"stop_reply"_s, [] { return finished(Answer::ok()); }},
        };
        return answers.value(event, Answer::crash)();
    }

    Answer handleBinary(const QString &event, const QByteArray &data) override
    {
        if (event == "ok"_L1)
            return Answer::ok();
        if (event == "bin_reply"_L1)
            return withData(Answer::ok(), data);
        if (event == "bin_bcast"_L1)
            return broadcasting(binaryEvent(u"bin"_s, data));
        return event == "bin_push"_L1 ? pushing(binaryEvent(u"pushed"_s, data)) : Answer::crash();
    }

    QList<Event> end(Ending, qint64) override { return {}; }

private:
    QString m_name;
};

} // namespace

std::unique_ptr<Channel> ProbeChannels::channelFor(const QString &topic)
{
    const QString prefix = u"probe:"_s;
    return topic.startsWith(prefix) ? std::make_unique<ProbeChannel>(topic.mid(prefix.size())) : nullptr;
}

} // namespace Earshot
