#pragma once

#include "epollset.h"

#include <QByteArrayView>
#include <QHostAddress>

namespace Earshot {

//! A TCP connection of the system's own that does not block, watched by epoll: what FdCaller and FdLink have
//! in common. Linux only.
class FdLine : public EpollSet::Watcher
{
protected:
    explicit FdLine(int descriptor);
    ~FdLine() override;
    FdLine(const FdLine &) = delete;
    FdLine &operator=(const FdLine &) = delete;

    //! There is something to read, or room to write.
    virtual void readable() = 0;
    virtual void roomy() = 0;

    //! From now on both are told. False where the system watches no more of them.
    bool watch();
    bool isWatched() const { return m_isWatched; }
    bool isOpen() const { return m_descriptor != -1; }
    QHostAddress address() const;
    //! Bytes that came, at most `most`; 0: none at present, -1: the line is over.
    qint64 readBytes(char *to, qint64 most);
    //! How many bytes were taken; 0: none at present, and roomy() follows. -1: the line is over.
    qint64 writeBytes(const QByteArrayView *pieces, int count);
    //! Ends our side alone.
    void endGiving();
    //! Ends both sides, which readable() tells in a turn of its own.
    void endBoth();
    //! The connection, for somebody else: this one has it no more. -1 where it had none.
    int release();
    void cutOff();

private:
    void ready(quint32 events) override;
    bool watchFor(quint32 events);

    EpollSet &m_set;
    int m_descriptor;
    bool m_isWatched = false;
};

} // namespace Earshot
