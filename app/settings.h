#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! What the program remembers between two starts: how its window lies and what its person prefers. Nothing of
//! any room.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    //! Whether one sees who is typing, and is seen typing.
    Q_PROPERTY(bool showTyping READ showTyping WRITE setShowTyping NOTIFY showTypingChanged)
    //! Whether rooms hosted here are announced to the network.
    Q_PROPERTY(bool visibleNearby READ visibleNearby WRITE setVisibleNearby NOTIFY visibleNearbyChanged)

public:
    explicit Settings(QObject *parent = nullptr);

    bool showTyping() const { return m_showTyping; }
    void setShowTyping(bool show);
    bool visibleNearby() const { return m_visibleNearby; }
    void setVisibleNearby(bool visible);

    //! Puts the window where it was, if that is on a screen still; where it is when the program is ended from
    //! outside is remembered too.
    Q_INVOKABLE void restoreGeometry(QQuickWindow *window);
    Q_INVOKABLE void saveGeometry(QQuickWindow *window) const;

Q_SIGNALS:
    void showTypingChanged();
    void visibleNearbyChanged();

private:
    bool m_showTyping = true;
    bool m_visibleNearby = true;
};

} // namespace Earshot
