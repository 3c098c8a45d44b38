#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! Ends this program and starts it anew: what was in its memory is in nobody's then.
class FreshStart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    //! Takes back what was copied here, and ends the event loop: on the way out all rooms are left.
    Q_INVOKABLE void begin() const;
    //! Starts the program again where begin() was called. To be called last: nothing of before is there then.
    static void finish();
};

} // namespace Earshot
