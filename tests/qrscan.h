#pragma once

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

//! What a scanner reads from a picture: nothing where it finds no code.
namespace QrScan {

inline bool isThere()
{
    return !QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty();
}

inline QString read(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("code.png"));
    picture.save(file);
    QProcess scanner;
    scanner.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), file});
    scanner.waitForFinished();
    return QString::fromUtf8(scanner.readAllStandardOutput()).trimmed();
}

} // namespace QrScan
