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

public:
    explicit Settings(QObject *parent = nullptr);

    bool showTyping() const { return m_showTyping; }
    void setShowTyping(bool show);

    //! Puts the window where it was, if that is on a screen still; where it is when the program is ended from
    //! outside is remembered too.
    Q_INVOKABLE void restoreGeometry(QQuickWindow *window);
    Q_INVOKABLE void saveGeometry(QQuickWindow *window) const;

Q_SIGNALS:
    void showTypingChanged();

private:
    bool m_showTyping = true;
};

} // namespace Earshot
