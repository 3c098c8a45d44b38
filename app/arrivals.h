#pragma once

#include "messagemodel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Earshot {

//! What comes into a room, handed on at most once a frame: the first at once, the rest together, and less
//! often where the window has not been done with the last in time.
class Arrivals : public QObject
{
    Q_OBJECT

public:
    static constexpr int frameMs = 16;
    static constexpr int longestMs = 120; //!< between two times, however slow the window is
    static constexpr int mostAtOnce = 500;

    explicit Arrivals(QObject *parent = nullptr);

    void add(const Arrival &arrival);
    //! Hands on now what waits, before something else is shown.
    void flush();

Q_SIGNALS:
    void due(const QList<Earshot::Arrival> &arrivals);

private:
    void onFrame();

    QList<Arrival> m_waiting;
    QTimer m_frame;
    QElapsedTimer m_since;
};

} // namespace Earshot
