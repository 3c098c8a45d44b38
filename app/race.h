#pragma once

#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <vector>

class QWebSocket;

namespace Earshot {

//! Why a line broke, or did not open: refused, unreachable, host-not-found, no-answer, not-earshot,
//! not-sealed or other-host.
QString problemOf(const QWebSocket &line, bool opening);

//! Calls a server by several ways, the likeliest first and each next one a moment later (RFC 8305), and hands
//! over the lines that open, one at a time: the first one may lead to somebody else.
class Race : public QObject
{
    Q_OBJECT

public:
    static constexpr int nextAfterMs = 250; //!< what RFC 8305, 5 recommends
    static constexpr int answerMs = 10 * 1000;

    explicit Race(QObject *parent = nullptr);
    ~Race() override;

    //! opened() or failed() follows.
    void start(const QList<QUrl> &urls);
    //! No more of it. Who has a line keeps it.
    void cancel();

    //! Whether there may be another line than the one that was handed over last.
    bool hasMore() const { return m_paused && (!m_calls.empty() || m_next < m_urls.size()); }
    //! The last line was no good: the next one, please. opened() or failed() follows.
    void goOn(const QString &problem);

Q_SIGNALS:
    //! The line by the url of this number, open; whoever hears this owns it. The race stands still until
    //! goOn().
    void opened(QWebSocket *line, int index);
    //! None is left. The problem is that of the likeliest way.
    void failed(const QString &problem);

private:
    struct Call
    {
        int index;
        QWebSocket *line;
        bool wasOpen;
    };

    void call();
    void onOpened(const QWebSocket *line);
    void onStateChanged(const QWebSocket *line);
    void onFailed(const QWebSocket *line);
    void onTimeout();
    void fail(size_t at, const QString &problem);
    void handOver(size_t at);
    void hangUp(size_t at);
    void hangUpAll();
    void keepOn();
    void note(int index, const QString &problem);
    size_t find(const QWebSocket *line) const;

    QList<QUrl> m_urls;
    std::vector<Call> m_calls; // being made, or open and waiting
    int m_next = 0;
    bool m_paused = false;
    int m_current = 0; // handed over last
    int m_noted = 0;
    QString m_problem;
    QTimer m_stagger;
    QTimer m_deadline;
};

} // namespace Earshot
