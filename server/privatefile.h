#pragma once

#include <QByteArray>
#include <QString>

//! Files that nobody but their owner may read.
namespace Earshot::PrivateFile {

//! Whether the file is there, and only its owner can read or write it. (Where a system has no such bits, its
//! folders say who may.)
bool isPrivate(const QString &name);

//! Writes the whole file or nothing, private from its first byte on; false where that cannot be.
bool write(const QString &name, const QByteArray &bytes);

} // namespace Earshot::PrivateFile
