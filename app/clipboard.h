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
};

} // namespace Earshot
