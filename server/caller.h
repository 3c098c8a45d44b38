#pragma once

#include "httphead.h"
#include "link.h"
#include "tlsstream.h"

#include <QBasicTimer>
#include <QByteArray>
#include <QHostAddress>
#include <QObject>

#include <memory>
#include <variant>

namespace Earshot {

//! One at the door: a TCP connection that has not said yet what it wants.
//!
//! Like a Link it has two forms: QtCaller, over Qt's sockets, and FdCaller, over the system's.
class Caller : public QObject
{
    Q_OBJECT

public:
    using Head = decltype(HttpHead::parse({}));

    //! Takes the connection `descriptor` as an FdCaller where that can be, else as a QtCaller (everywhere
    //! where EARSHOT_LINK=qt is set in the environment); null where neither can be. It is cut off after
    //! `deadlineMs` (0: never): also while it is answered.
    static Caller *at(qintptr descriptor, int deadlineMs, QObject *parent);

    //! It may speak TLS, too: the first byte tells. Before begin().
    void offer(const TlsContext &tls) { m_offered = &tls; }

    //! Looks for what it said, which may be there already, and from now on listens. May end in asked().
    void begin();
    //! Looks for what it said. May end in asked().
    void read();
    //! What was asked: a head, or something that is none.
    const Head &head() const { return m_head; }
    bool hasAsked() const { return !std::holds_alternative<HttpHead::Incomplete>(m_head); }
    //! What came behind the head.
    const QByteArray &rest() const { return m_rest; }
    virtual QHostAddress peer() const = 0;
    bool speaksTls() const { return m_tls != nullptr; }
    //! Whether Qt has no part in its connection.
    virtual bool isBare() const { return false; }
    //! Sends an answer, and then ends.
    void answer(const QByteArray &bytes);
    //! Its connection, which has shaken hands. The caller itself ends.
    std::unique_ptr<Link> toLink(const Link::Options &options);
    //! The connection is cut.
    void dismiss();
    //! Held until its end, or until somebody else takes it.
    std::shared_ptr<const void> place;

Q_SIGNALS:
    //! Once. What it asked is in head().
    void asked();

protected:
    explicit Caller(QObject *parent)
        : QObject(parent)
    {}

    //! As with Link.
    virtual qint64 receive(char *to, qint64 most) = 0;
    virtual qint64 transmit(QByteArrayView bytes) = 0;
    virtual bool isDrained() const { return true; }
    virtual void endSending() = 0;
    //! What comes from now on is told, where it is not anyway.
    virtual void await() {}
    virtual void abort() = 0;
    //! `tls`: what it had come to, where it speaks TLS.
    virtual std::unique_ptr<Link> handOver(const Link::Options &options, std::unique_ptr<TlsStream> tls) = 0;

    //! For the forms to call: there is something to read, or room to write.
    void arrived();
    void writable();

    void timerEvent(QTimerEvent *event) override;

private:
    qint64 hear(char *to, qint64 most);
    bool beginsTls(char first) const
    {
        return m_offered && m_bytes.isEmpty() && first == TlsContext::firstByte;
    }
    qint64 unseal(char *to, qint64 size, qint64 most);
    void seal(const QByteArray &bytes);
    bool send();
    QByteArrayView unsent() const { return m_tls ? m_tls->sealed() : QByteArrayView(m_answer); }
    void discard();
    void endAnswer();

    const TlsContext *m_offered = nullptr;
    std::unique_ptr<TlsStream> m_tls;
    QBasicTimer m_deadline;
    Head m_head = HttpHead::Incomplete{};
    QByteArray m_bytes;
    QByteArray m_rest;
    QByteArray m_answer; // what is not sent yet
    bool m_isAnswered = false;
};

} // namespace Earshot
