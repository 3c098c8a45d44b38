#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>

namespace Earshot {

//! Moves a list from its end to its beginning, a step each frame.
class Scrolling : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        QList<double> frames; // ms from one frame on the screen to the next
        QList<double> work; // ms of processor time that it took
    };

    Scrolling(QQuickWindow *window, QQuickItem *list);

    //! So many frames, `step` pixels each; the whole way, where that is 0.
    Times run(int frames, double step);

private:
    void onFrame();
    double first() const;

    QQuickItem *m_list;
    double m_step = 0;
    int m_left = 0;
    Times m_times;
    QElapsedTimer m_since;
    double m_usedBefore = 0;
};

} // namespace Earshot
