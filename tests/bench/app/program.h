#pragma once

#include <QProcess>
#include <QStringList>

namespace Earshot {

//! The real program, as a person starts it; ended with this.
class Program
{
public:
    explicit Program(const QStringList &arguments);
    ~Program();

    //! ms from its start until its first frame is on the screen.
    double firstFrame();
    //! Resident memory in MB, now.
    double residentMb() const;
    //! Waits until it has hardly worked for a second.
    void rest() const;

private:
    double usedMs() const;

    QProcess m_process;
    qint64 m_startedAt = 0;
};

} // namespace Earshot
