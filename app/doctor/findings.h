#pragma once

#include "verdict.h"

#include <QJsonObject>

namespace Earshot {

//! One thing that was looked at, in the person's language.
struct Finding
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(bool isTrouble MEMBER isTrouble)

public:
    QString name;
    QString value;
    bool isTrouble = false;
};

//! What was looked at, in the order in which one gets to a room. Values may hold foreign text.
QList<Finding> findingsIn(const GuestObservations &seen);
//! On the way that mostTelling() speaks of; and how far each of several led.
QList<Finding> findingsIn(const QList<GuestObservations> &ways);
QList<Finding> findingsIn(const HostObservations &seen);

//! The same for programs: names and values that do not change with the language.
QJsonObject toJson(const GuestObservations &seen);
QJsonObject toJson(const QList<GuestObservations> &ways);
QJsonObject toJson(const HostObservations &seen);

} // namespace Earshot
