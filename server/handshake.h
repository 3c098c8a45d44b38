#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>

class QWebSocketServer;

namespace Earshot {

//! What a handshake needs of a request.
struct HandshakeRequest
{
    QByteArray key;
    bool offersPhoenix = false; //!< the subprotocol
};

//! The whole answer to a request that was found to be sound, RFC 6455 4.2.2: at once, and without what
//! QWebSocketServer spends on each.
QByteArray handshakeAnswer(const HandshakeRequest &request);

//! Lets QWebSocketServer shake hands, over a stand-in for the TCP connection: it reads a request that was
//! read already, its answer is ours to send, and nothing of it clings to the connection afterwards.
//!
//! (A QWebSocket that has got hold of the real one reads what stands behind the request before anybody can
//! listen, and has opinions about how the connection ends.)
class Handshake : public QObject
{
    Q_OBJECT

public:
    explicit Handshake(QObject *parent = nullptr);
    ~Handshake() override;

    using Request = HandshakeRequest;
    using Done = std::function<void(const QByteArray &response)>;
    //! Calls `done` in a later turn with the whole answer, or with nothing where QWebSocketServer refuses;
    //! never once `context` is gone.
    void shake(const Request &request, QObject *context, const Done &done);

private:
    class StandIn;
    struct Wish
    {
        Request request;
        QPointer<QObject> context;
        Done done;
    };

    void begin();
    void end(StandIn *standIn, const Wish &wish);
    void clear();

    std::unique_ptr<QWebSocketServer> m_server;
    std::deque<Wish> m_waiting;
    int m_busy = 0;
};

} // namespace Earshot
