#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace Earshot {

//! Opens a link that its person clicked, if it is of a kind that may be opened.
class Links : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE void open(const QUrl &url);

Q_SIGNALS:
    //! It names a room, so it is this program's own.
    void roomLink(const QString &url);
};

} // namespace Earshot
