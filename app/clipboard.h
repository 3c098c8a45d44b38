#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! The clipboard, written to when its person asked for it.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE void copy(const QString &text) const;
    //! Empties it where what it holds came from this program, by whatever way.
    static void takeBack();
};

} // namespace Earshot
