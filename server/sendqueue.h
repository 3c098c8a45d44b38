#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <deque>
#include <memory>

namespace Earshot {

//! Bytes that wait for one client, in order. What goes to many is held together with them, but for small
//! pieces, so that a slow crowd costs little more than one slow client.
class SendQueue
{
public:
    bool isEmpty() const { return m_size == 0; }
    qint64 size() const { return m_size; }
    void append(const QByteArray &bytes);
    //! Takes bytes from the front that were sent.
    void drop(qint64 bytes);
    void clear() { *this = {}; }
    //! The first pieces, at most `most` of them; returns how many there are.
    int pieces(QByteArrayView *to, int most) const;

private:
    QByteArray m_first;
    qsizetype m_sent = 0; // of the first
    std::unique_ptr<std::deque<QByteArray>> m_more; // most clients never have any
    qint64 m_size = 0;
};

} // namespace Earshot
