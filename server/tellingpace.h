#pragma once

#include <QtGlobal>

namespace Earshot {

//! When a room may tell everyone in it of its changes: at once, as long as that is seldom or they are few.
//! What a crowd changes while it comes waits for others, so that who is there gets few frames for it instead
//! of one for each. The time is the caller's.
class TellingPace
{
public:
    //! Nobody waits longer than that: a list that is right within 100 ms is right at once for people.
    static constexpr qint64 windowMs = 100;
    //! Told at once within a window, to all in the room together: some ms of work, a twentieth of it.
    static constexpr int framesPerWindow = 1000;

    //! 0 where the room may tell its `members` now, which counts; else how many ms it has to wait.
    qint64 wait(qint64 now, int members)
    {
        if (now - m_since >= windowMs)
            begin(now);
        if (m_frames > 0 && m_frames + members > framesPerWindow)
            return m_since + windowMs - now;
        m_frames += members;
        return 0;
    }

private:
    void begin(qint64 now)
    {
        m_since = now;
        m_frames = 0;
    }

    qint64 m_since = -windowMs;
    qint64 m_frames = 0;
};

} // namespace Earshot
