#pragma once

#include <QByteArray>
#include <QLoggingCategory>
#include <QString>

#include <initializer_list>
#include <variant>

class QHostAddress;

//! What a server tells of itself: counts and states, never a text, a name, a room or a key, and an address
//! only where whoever runs it wants that.
Q_DECLARE_LOGGING_CATEGORY(earshotLog)

namespace Earshot {

//! One thing that is told of an event.
struct LogField
{
    const char *key;
    std::variant<qint64, QString> value;
};

//! The event as one line of JSON, without the line's end: printable ASCII, whatever the values are; texts are
//! cut after 200 characters. `at` is ms since 1970.
QByteArray logLine(QtMsgType level, const char *event, std::initializer_list<LogField> fields, qint64 at);

//! Tells that something happened, to Qt's log.
void logEvent(QtMsgType level, const char *event, std::initializer_list<LogField> fields = {});
//! The same, of somebody at this address.
void logEvent(QtMsgType level, const char *event, const QHostAddress &address,
              std::initializer_list<LogField> fields = {});
//! From now on addresses are told, too.
void logAddresses();

//! From now on all that Qt's log is told goes to stderr, every line of it an event.
void writeLogToStderr();

} // namespace Earshot
