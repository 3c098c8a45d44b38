#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>

#include <atomic>
#include <vector>

namespace Earshot {

//! A person who types into a field, at an even pace whatever the window does; each key is followed until the
//! frame that shows it is on the screen.
class Keys : public QObject
{
    Q_OBJECT

public:
    Keys(QQuickWindow *window, QQuickItem *input);

    //! Types so many keys and returns, for each, the ms until its frame was swapped.
    QList<double> type(int count);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pressFrom(int count);
    void post(int number);
    void onFrame();

    static constexpr int everyMs = 37; // no multiple of a frame
    static constexpr int lettersAtMost = 40;

    QQuickWindow *m_window;
    QQuickItem *m_input;
    QElapsedTimer m_clock;
    std::vector<std::atomic<qint64>> m_pressed; // ns of the clock
    int m_done = 0; // keys that the field has taken
    int m_inFrame = 0; // keys that the frame being drawn shows
    QList<double> m_latencies;
};

} // namespace Earshot
