#pragma once

#include "examination.h"

#include <QFutureWatcher>

namespace Earshot {

//! Looks at what is open on this machine, from this machine: does it listen for others, and is anything here
//! likely to keep them out?
class HostExamination : public QObject
{
    Q_OBJECT

public:
    //! `port`: where it listens; 0: whatever Earshot answers at one of the standard ports. `address`: what
    //! others are told; empty: the best one of this machine.
    explicit HostExamination(quint16 port, const QString &address = {}, QObject *parent = nullptr);
    ~HostExamination() override;

    void start();
    const HostObservations &seen() const { return m_seen; }

Q_SIGNALS:
    void finished();

private:
    struct Machine
    {
        quint16 port = 0;
        QString host; // the best address for others
        Firewall firewall = Firewall::Unknown;
        LocalNetworks here;
    };
    static Machine read(quint16 port);
    void knock(const Machine &machine);

    HostObservations m_seen;
    QFutureWatcher<Machine> m_machine;
    std::unique_ptr<Examination> m_fromOutside;
};

} // namespace Earshot
