#include "speakers.h"

#include "connection.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Earshot {

namespace {

// As people write: mostly short, now and then several lines, a link, another script.
QString textOf(qint64 number)
{
    static constexpr auto words =
        "well yes the second one I think so but who brings the tea and when do we start again tomorrow";
    QString text = u"%1 "_s.arg(number) + QString::fromLatin1(words).left(8 + int(number * 37 % 85));
    if (number % 10 == 0)
        text += u" http://192.168.1.20:8000/slides/%1"_s.arg(number);
    if (number % 23 == 0)
        text += u" 你好，世界 مرحبا"_s;
    if (number % 17 == 0)
        text = text.repeated(4);
    return text;
}

} // namespace

Speakers::Speakers(const QUrl &socketUrl, const QString &room, int people)
    : m_topic(u"room:"_s + room)
    , m_people(size_t(people))
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(4ms);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        while (m_said - m_saidAtRate < m_since.elapsed() * m_rate / 1000)
            sayOne();
    });
    for (Person &person : m_people) {
        person.line = std::make_unique<Connection>();
        connect(person.line.get(), &Connection::opened, this, [this, &person] { enter(person); });
        person.line->open({socketUrl});
    }
}

Speakers::~Speakers() = default;

void Speakers::enter(Person &person)
{
    person.joinRef = person.line->join(m_topic, {});
    connect(person.line.get(), &Connection::received, this, [this, &person](const Frame &frame) {
        if (frame.event != "phx_reply"_L1 || frame.ref != Ref(person.joinRef))
            return;
        ++m_inside;
        Q_EMIT entered();
    });
}

void Speakers::setRate(int perSecond)
{
    m_rate = perSecond;
    m_saidAtRate = m_said;
    m_since.start();
    perSecond > 0 ? m_tick.start() : m_tick.stop();
}

void Speakers::say(int messages)
{
    for (int i = 0; i < messages; ++i)
        sayOne();
}

void Speakers::sayOne()
{
    Person &person = m_people[size_t(m_said * 7 / 3) % m_people.size()];
    const QString number = QString::number(++m_said);
    person.line->push(m_topic, u"new_message"_s, {{u"content"_s, textOf(m_said)}, {u"id"_s, number}},
                      person.joinRef);
}

} // namespace Earshot
