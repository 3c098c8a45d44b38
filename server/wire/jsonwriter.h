#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

namespace Earshot {

//! Appends the value, compact, keys in order. Only what must be escaped is; what JSON cannot say (infinity)
//! becomes null.
void appendJson(QByteArray &json, const QJsonValue &value);
void appendQuoted(QByteArray &json, QStringView text);

} // namespace Earshot
