#pragma once

#include "observation.h"

#include <QList>

namespace Earshot {

//! Judges what the clients of one test were shown by what a room promises: one line for each violation, such
//! as "D1 c2 seq 17 never shown, and no gap marked".
QStringList violations(QList<Observation> history);

} // namespace Earshot
