#include "caller.h"

#include "qtcaller.h"

#include <QTimerEvent>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include "fdcaller.h"
#endif

namespace Earshot {

namespace {

constexpr int lingerMs = 1000;

#ifdef Q_OS_LINUX
bool isForQt()
{
    static const bool isWished = qEnvironmentVariable("EARSHOT_LINK") == QLatin1StringView("qt");
    return isWished;
}
#endif

} // namespace

Caller *Caller::at(qintptr descriptor, int deadlineMs, QObject *parent)
{
    Caller *caller = nullptr;
#ifdef Q_OS_LINUX
    if (!isForQt())
        caller = new FdCaller(int(descriptor), parent);
#endif
    if (!caller)
        caller = QtCaller::over(descriptor, parent);
    if (caller && deadlineMs > 0)
        caller->m_deadline.start(deadlineMs, caller);
    return caller;
}

void Caller::arrived()
{
    m_isAnswered ? discard() : read();
}

void Caller::begin()
{
    read();
    await();
}

void Caller::read()
{
    // As much as may be of a head, and what can stand behind it; more waits in the kernel.
    std::array<char, HttpHead::maxBytes + 4> buffer;
    if (hasAsked())
        return;
    const qint64 size = hear(buffer.data(), qint64(buffer.size()) - m_bytes.size());
    if (size <= 0)
        return size < 0 ? dismiss() : void();
    m_bytes.append(buffer.data(), qsizetype(size));
    m_head = HttpHead::parse(m_bytes);
    if (!hasAsked())
        return;
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    m_rest = end < 0 ? m_bytes : m_bytes.sliced(end + 4);
    m_bytes.clear();
    Q_EMIT asked();
}

// Who speaks plainly pays nothing for those who do not: their first bytes are looked at, and no others.
qint64 Caller::hear(char *to, qint64 most)
{
    const qint64 size = receive(to, most);
    if (size <= 0)
        return size;
    if (!m_tls && beginsTls(*to))
        m_tls = std::make_unique<TlsStream>(*m_offered);
    return m_tls ? unseal(to, size, most) : size;
}

// Shaking hands in TLS is part of it. Why it failed is told before the end, where that can be.
qint64 Caller::unseal(char *to, qint64 size, qint64 most)
{
    m_tls->take(QByteArrayView(to, size));
    const qint64 said = m_tls->read(to, most);
    return send() ? said : -1;
}

void Caller::answer(const QByteArray &bytes)
{
    m_isAnswered = true;
    if (m_tls)
        seal(bytes);
    else
        m_answer = bytes;
    writable();
}

void Caller::seal(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += TlsStream::recordBytes)
        m_tls->seal(QByteArrayView(bytes).sliced(at, std::min(bytes.size() - at, TlsStream::recordBytes)));
    m_tls->end();
}

// As much as the system takes; false where the line is over.
bool Caller::send()
{
    while (!unsent().isEmpty()) {
        const qint64 sent = transmit(unsent());
        if (sent <= 0)
            return sent == 0;
        if (m_tls)
            m_tls->dropSealed(sent);
        else
            m_answer = m_answer.sliced(qsizetype(sent));
    }
    return true;
}

void Caller::writable()
{
    if (!send())
        return dismiss();
    if (m_isAnswered && unsent().isEmpty() && isDrained())
        endAnswer();
}

// Bytes left unread would turn the end of the connection into a reset, which can overtake the answer: where
// more came than was asked for, more may be on its way.
void Caller::endAnswer()
{
    if (m_rest.isEmpty())
        return dismiss();
    endSending();
    m_deadline.start(lingerMs, this);
}

void Caller::discard()
{
    std::array<char, HttpHead::maxBytes> buffer;
    if (receive(buffer.data(), buffer.size()) < 0)
        dismiss();
}

std::unique_ptr<Link> Caller::toLink(const Link::Options &options)
{
    m_deadline.stop();
    deleteLater();
    return handOver(options, std::move(m_tls));
}

void Caller::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_deadline.timerId())
        dismiss();
}

void Caller::dismiss()
{
    m_deadline.stop();
    abort();
    deleteLater();
}

} // namespace Earshot
