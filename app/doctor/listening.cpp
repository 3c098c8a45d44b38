#include "listening.h"

using namespace std::chrono_literals;

namespace Earshot {

namespace {

constexpr auto wholeTime = 2s; // a room that is announced is heard within one
constexpr auto patience = 200ms; // with a daemon that does not answer: a window waits

} // namespace

Listening::Listening(QObject *parent)
    : QObject(parent)
    , m_directory(patience)
{
    const Directory *directory = m_directory.directory();
    connect(directory, &Directory::found, this, &Listening::heard);
    connect(directory, &Directory::availableChanged, this, &Listening::finished); // there is no daemon
    connect(&m_deadline, &QTimer::timeout, this, &Listening::finished);
    m_deadline.setSingleShot(true);
}

void Listening::start()
{
    m_deadline.start(wholeTime);
    m_directory.browse(true);
}

} // namespace Earshot
