#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Earshot {

//! Turns the system's wish that the program ends (SIGTERM, SIGINT; Ctrl+C on Windows) into a signal on its
//! own thread.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Earshot
