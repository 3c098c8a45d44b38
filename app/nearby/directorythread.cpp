#include "directorythread.h"

using namespace Qt::StringLiterals;

namespace Earshot {

DirectoryThread::DirectoryThread(std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_thread(new QThread)
    , m_directory(new Directory)
{
    prepare();
    m_thread->setObjectName(u"nearby"_s);
    m_directory->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_directory, &QObject::deleteLater);
}

void DirectoryThread::prepare()
{
    if (!qEnvironmentVariableIsSet("AVAHI_COMPAT_NOWARN"))
        qputenv("AVAHI_COMPAT_NOWARN", "1");
}

DirectoryThread::~DirectoryThread()
{
    if (!m_thread->isRunning()) {
        delete m_directory;
        delete m_thread;
        return;
    }
    m_thread->quit();
    if (m_thread->wait(m_patience))
        delete m_thread;
}

void DirectoryThread::announce(const QList<Announcement> &rooms)
{
    start();
    QMetaObject::invokeMethod(m_directory, [directory = m_directory, rooms] { directory->announce(rooms); });
}

void DirectoryThread::browse(bool wanted)
{
    start();
    QMetaObject::invokeMethod(m_directory, [directory = m_directory, wanted] { directory->browse(wanted); });
}

void DirectoryThread::start()
{
    if (!m_thread->isRunning())
        m_thread->start(QThread::LowPriority);
}

} // namespace Earshot
