#pragma once

#include <QtGlobal>

namespace Earshot {

//! Whether a peer still lives, by when it was last heard and whether it answers pings. It has no clock: every
//! `now` is the caller's, in ms of a monotonic one, and it is asked about once a second.
class Pulse
{
public:
    struct Pace
    {
        int pingMs = 30 * 1000; //!< who was silent for so long is pinged; 0: nobody is
        int idleMs = 60 * 1000; //!< who was silent for so long is gone; 0: nobody is
    };
    enum class Verdict { Alive, Ping, Gone };

    //! A peer known to answer pings that leaves one unanswered for so long is gone.
    static constexpr qint64 answerMs = 4000;
    //! Whether a peer answers pings is asked so long after it came, however much it says: it may die at any
    //! time from then on.
    static constexpr qint64 firstPingMs = 2000;
    //! How often it is asked: a ping is rather sent that much too early than too late.
    static constexpr qint64 sweepMs = 1000;
    //! One that comes so much too late says that this machine slept.
    static constexpr qint64 longestDelayMs = 3000;

    Pulse(const Pace &pace, qint64 now);

    //! Any byte came: what is sent to a peer says nothing of it.
    void hear(qint64 now);
    //! A pong came.
    void hearAnswer(qint64 now);
    //! This machine slept: whatever the silence was, it was not the peer's.
    void forgive(qint64 now) { hear(now); }

    Verdict judge(qint64 now);
    qint64 silence(qint64 now) const { return now - m_heardAt; }

private:
    bool isPingDue(qint64 now) const;

    Pace m_pace;
    qint64 m_beganAt;
    qint64 m_heardAt;
    qint64 m_pingedAt = 0;
    int m_pings = 0; // in this silence
    bool m_asked = false; // whether it answers
    bool m_answers = false;
};

} // namespace Earshot
