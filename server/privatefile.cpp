#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

namespace Earshot::PrivateFile {

namespace {

constexpr QFile::Permissions ownersOnly = QFile::ReadOwner | QFile::WriteOwner;

std::filesystem::path pathOf(const QString &name)
{
    return std::filesystem::path(name.toStdU16String());
}

bool takePlace(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(pathOf(from), pathOf(to), error);
    return !error;
}

} // namespace

bool isPrivate(const QString &name)
{
    const QFileInfo info(name);
    if (!info.isFile())
        return false;
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return !info.isSymLink() && (info.permissions() & others) == QFile::Permissions();
#else
    return true;
#endif
}

bool write(const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    const QString beside = name + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    QFile file(beside);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersOnly)
                         && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (written && takePlace(beside, name))
        return true;
    file.remove();
    return false;
}

} // namespace Earshot::PrivateFile
