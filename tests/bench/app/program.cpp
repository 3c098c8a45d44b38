#include "program.h"

#include "screen.h"

#include <QDateTime>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Earshot {

Program::Program(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.scenegraph.time.renderloop=true"_s); // tells of each frame
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    m_process.start(QStringLiteral(EARSHOT_PROGRAM), arguments);
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished();
}

double Program::firstFrame()
{
    QByteArray told;
    while (!told.contains("Frame rendered with")) {
        if (!m_process.waitForReadyRead(30000))
            qFatal("The program shows nothing: %s", told.constData());
        told += m_process.readAll();
    }
    return double(QDateTime::currentMSecsSinceEpoch() - m_startedAt);
}

double Program::residentMb() const
{
    QFile statm(u"/proc/%1/statm"_s.arg(m_process.processId()));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = statm.readAll().split(' ');
    return double(pages.value(1).toLongLong()) * double(::sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

double Program::usedMs() const
{
    QFile schedule(u"/proc/%1/schedstat"_s.arg(m_process.processId()));
    return schedule.open(QIODevice::ReadOnly) ? schedule.readAll().split(' ').value(0).toDouble() / 1e6 : 0;
}

void Program::rest() const
{
    double before = -1000;
    await(
        "the program at rest",
        [&] {
            goOn(1000);
            return usedMs() - std::exchange(before, usedMs()) < 50;
        },
        120);
}

} // namespace Earshot
