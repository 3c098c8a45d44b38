#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace Earshot {

//! Makes messages of clients a little wrong.
class Mutator
{
public:
    explicit Mutator(QRandomGenerator &chance)
        : m_chance(chance)
    {}

    //! A frame of Channels V2 as clients send it, with one to three of its values changed for others: mostly
    //! JSON still.
    QByteArray oddFrame();
    //! The bytes with one to four of them changed, added, doubled or left out.
    QByteArray damaged(QByteArray bytes);

private:
    int below(qsizetype end) { return m_chance.bounded(int(qMax<qsizetype>(end, 1))); }
    QByteArray value();
    void damage(QByteArray &bytes);

    QRandomGenerator &m_chance;
};

} // namespace Earshot
