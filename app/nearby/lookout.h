#pragma once

#include "candidate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <vector>

namespace Earshot {

//! Believes no announcement: asks each room that is said to be there, again and again, and shows those that
//! answer as announced. What a machine has is what answered at its address, whoever else speaks of it.
class Lookout : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t mostHeard = 1000;
    static constexpr size_t mostRooms = 50; //!< shown
    static constexpr int mostOfAMachine = 8; //!< of those
    static constexpr std::array<int, 3> mostAtOnce = {8, 4, 2}; //!< are asked, of each kind

    //! How often rooms are asked, in ms.
    struct Pace
    {
        int again = 5000; //!< while people look at the list
        int soon = 1000; //!< who answered before gets a second chance
        int patience = RoomProbe::patienceMs; //!< with an answer
        int hurry = 500; //!< the same while others wait
    };

    Lookout()
        : Lookout(Pace())
    {}
    explicit Lookout(const Pace &pace);

    NearbyModel &rooms() { return m_rooms; }
    //! Those of this program, which are not shown.
    void setOwnEpochs(const QSet<QString> &epochs);

    void add(const FoundRoom &room);
    void drop(const QString &key);
    //! Whether some announcement speaks of this machine and port.
    bool hears(const QHostAddress &address, quint16 port) const;

Q_SIGNALS:
    //! The room does not answer as announced, or there is no place for it now: its announcement is to be
    //! looked at once more.
    void doubted(const QString &key);

private:
    using Candidates = std::vector<Candidate>;

    Candidates::iterator find(const QString &key);
    bool makePlace();
    void askDue();
    int placesFor(Candidate::Kind kind) const;
    Candidate *nextOf(Candidate::Kind kind);
    void hurry(Candidate::Kind kind);
    void ask(Candidate &candidate);
    void onAnswered(const QString &key);
    void doubt(Candidate &candidate);
    void present();
    void erase(Candidates::iterator candidate);

    Pace m_pace;
    NearbyModel m_rooms;
    QSet<QString> m_ownEpochs;
    Candidates m_candidates; // in the order in which they were heard
    bool m_takesNewest = true; // of those never asked; else the oldest
    QTimer m_tick;
    QElapsedTimer m_clock;
};

} // namespace Earshot
