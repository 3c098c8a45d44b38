#include "log.h"

#include <QDateTime>
#include <QHostAddress>

#include <atomic>
#include <cstdio>

Q_LOGGING_CATEGORY(earshotLog, "earshot", QtWarningMsg)

namespace Earshot {

namespace {

constexpr qsizetype longestText = 200;

std::atomic<bool> addressesAreLogged = false;

const char *nameOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    default: return "error";
    }
}

// Beyond ASCII nothing stays as it is: what a terminal or a viewer makes of it is not known here.
QByteArray quoted(const QString &text)
{
    const QString seen = text.left(longestText);
    QByteArray json = "\"";
    for (const QChar c : seen) {
        const ushort code = c.unicode();
        if (code < 0x20 || code > 0x7e)
            json += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        else if (code == '"' || code == '\\')
            json += QByteArray("\\") + char(code);
        else
            json += char(code);
    }
    return json + '"';
}

QByteArray jsonOf(const std::variant<qint64, QString> &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? QByteArray::number(*number) : quoted(std::get<QString>(value));
}

QByteArray member(const char *key, const QByteArray &json)
{
    return QByteArray(",\"") + key + "\":" + json;
}

void write(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    const bool isOwn = qstrcmp(context.category, earshotLog().categoryName()) == 0;
    const LogField from{"from", QString::fromUtf8(context.category)};
    const QByteArray line =
        isOwn ? message.toLatin1()
              : logLine(level, "library", {from, {"text", message}}, QDateTime::currentMSecsSinceEpoch());
    std::fputs((line + '\n').constData(), stderr); // in one piece: threads do not mix
}

void pass(QtMsgType level, const QByteArray &line)
{
    const QMessageLogger logger(nullptr, 0, nullptr, earshotLog().categoryName());
    switch (level) {
    case QtDebugMsg: return logger.debug("%s", line.constData());
    case QtInfoMsg: return logger.info("%s", line.constData());
    case QtWarningMsg: return logger.warning("%s", line.constData());
    default: return logger.critical("%s", line.constData());
    }
}

} // namespace

QByteArray logLine(QtMsgType level, const char *event, std::initializer_list<LogField> fields, qint64 at)
{
    QByteArray line = QByteArray("{\"event\":\"") + event + "\",\"level\":\"" + nameOf(level) + '"';
    line += member("t", QByteArray::number(at));
    for (const LogField &field : fields)
        line += member(field.key, jsonOf(field.value));
    return line + '}';
}

void logEvent(QtMsgType level, const char *event, std::initializer_list<LogField> fields)
{
    if (earshotLog().isEnabled(level))
        pass(level, logLine(level, event, fields, QDateTime::currentMSecsSinceEpoch()));
}

void logEvent(QtMsgType level, const char *event, const QHostAddress &address,
              std::initializer_list<LogField> fields)
{
    if (!earshotLog().isEnabled(level))
        return;
    QByteArray line = logLine(level, event, fields, QDateTime::currentMSecsSinceEpoch());
    if (addressesAreLogged)
        line.insert(line.size() - 1, member("address", quoted(address.toString())));
    pass(level, line);
}

void logAddresses()
{
    addressesAreLogged = true;
}

void writeLogToStderr()
{
    qInstallMessageHandler(write);
}

} // namespace Earshot
