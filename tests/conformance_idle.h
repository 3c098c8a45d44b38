#pragma once

#include "conformance_client.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <vector>

namespace Earshot {

//! Check 22: who is silent for a minute is let go, whatever it is sent; who pings or beats is not. It takes
//! its minute while other checks run.
class IdleCheck : public QObject
{
    Q_OBJECT

public:
    explicit IdleCheck(const ConformanceServer &server);

    //! Waits until the minute is over: what was wrong with the one of this name.
    QByteArray verdict(const QByteArray &name);

private:
    struct Sitter
    {
        QByteArray name;
        std::unique_ptr<ConformanceClient> client;
        bool answersPings = false;
        bool endsAlone = false;
        qint64 endedAt = -1;
        int code = 0;
    };

    Sitter &seat(const QByteArray &name, const ConformanceServer &server);
    void look();
    void see(Sitter &sitter);
    void stir();
    bool isOver() const;

    std::vector<Sitter> m_sitters;
    std::unique_ptr<ConformanceClient> m_talker;
    bool m_isForeign;
    QElapsedTimer m_time;
    QTimer m_look;
    QTimer m_stir;
};

} // namespace Earshot
