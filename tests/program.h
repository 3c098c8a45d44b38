#pragma once

#include "rudeclient.h"

#include <QProcess>
#include <QRegularExpression>

namespace Earshot {

//! The real earshot-server, ended with the test.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(EARSHOT_SERVER), arguments);
        soon([this] { return m_process.canReadLine() || hasEnded(); });
        m_firstLine = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QProcess &process() { return m_process; }
    const QString &firstLine() const { return m_firstLine; }
    quint16 port() const
    {
        static const QRegularExpression url(QStringLiteral("https?://.*:(\\d+)/$"));
        return url.match(m_firstLine).captured(1).toUShort();
    }
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    //! Its exit code, or -1 where it does not end by itself.
    int exitCode()
    {
        soon([this] { return hasEnded(); });
        return hasEnded() && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QString m_firstLine;
};

} // namespace Earshot
