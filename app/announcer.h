#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! Tells a screen reader what has just come, where Qt can.
class Announcer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    //! `item` is what it is about; its accessible name says the same.
    Q_INVOKABLE void announce(QObject *item, const QString &text) const;
};

} // namespace Earshot
