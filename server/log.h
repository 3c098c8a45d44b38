#pragma once

#include <QLoggingCategory>

//! What a server tells of itself: counts and states, never a text, a name, a room or an address.
Q_DECLARE_LOGGING_CATEGORY(earshotLog)
