#pragma once

#include "handshake.h"
#include "hostcheck.h"
#include "httphead.h"
#include "link.h"
#include "pages.h"
#include "places.h"
#include "serverlimits.h"
#include "tlsstream.h"
#include "upgrade.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QTcpServer>

#include <deque>
#include <memory>
#include <optional>

namespace Earshot {

class Caller;

//! The door: one port for pages and WebSockets. It reads the head of a request, answers what is no upgrade,
//! and lets the rest shake hands; who did leaves here as a link.
class Gate : public QTcpServer
{
    Q_OBJECT

public:
    struct Options
    {
        Limits limits;
        Pages::Options pages;
    };

    explicit Gate(const Options &options, QObject *parent = nullptr);
    ~Gate() override;

    void closeLobby() { m_pages.closeLobby(); }
    //! From now on it also takes TLS, on the same port, under this certificate.
    void secure(const HostCertificate &certificate) { m_tls.emplace(certificate); }

    //! One who shook hands.
    struct Arrival
    {
        std::unique_ptr<Link> link;
        QByteArray first; //!< what came behind the request
    };
    //! The next one, or nothing.
    std::optional<Arrival> nextArrival();

Q_SIGNALS:
    void arrived();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool canAnswer(qintptr descriptor) const;
    void greet(Caller *caller, qintptr descriptor);
    void watch(Caller *caller, const QHostAddress &address, qintptr descriptor);
    void forget(const QHostAddress &address, Caller *caller);
    void dropOldest(const QHostAddress &address, const Caller *newest);
    bool isImpatient(const QHostAddress &address) const;
    bool isCrowded(const Places::Place &place) const;
    QByteArray obstacleFor(const Places::Place &place, qintptr descriptor) const;
    void hear(Caller *caller);
    void answer(Caller *caller, const HttpResponse &response, bool head = false);
    void upgrade(Caller *caller, const Upgrade &upgrade);
    void welcome(Caller *caller, int version, const QByteArray &response);
    bool isAddressed(const HttpHead &head);
    bool isFromHere(const HttpHead &head);

    Options m_options;
    Pages m_pages;
    Handshake m_handshake;
    std::optional<TlsContext> m_tls;
    std::deque<Arrival> m_arrivals; // not fetched yet
    int m_callers = 0; // at the door: half-open, or being answered
    // By address as countedAs() has it.
    Places m_places;
    QHash<QHostAddress, QList<Caller *>> m_halfOpen; // who has not asked yet, the oldest first
    HostNames m_hostNames;
    QByteArray m_named; // by the last one who named this server, as they said it
    QElapsedTimer m_hostNamesAge;
};

} // namespace Earshot
