#include "events.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype mostWaiting = 64 * 1024;

} // namespace

Events::File::File(const QString &path)
    : file(path)
{
    // Each write is one, and goes to the end wherever that is by then.
    file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void Events::File::put(const QByteArray &line)
{
    lines += line;
    if (lines.size() > mostWaiting)
        flush();
}

void Events::File::flush()
{
    file.write(std::exchange(lines, {}));
}

bool Events::openFile(const QString &file)
{
    m_files[QString()] = std::make_unique<File>(file);
    return m_files[QString()]->file.isOpen();
}

void Events::write(const QString &client, const QString &room, const QString &event, QJsonObject more)
{
    const bool apart = !m_directory.isEmpty();
    if (!apart && m_files.empty())
        return;
    auto &file = m_files[apart ? room : QString()];
    if (!file)
        file = std::make_unique<File>(m_directory + u'/' + room + u".jsonl"_s);
    more.insert("t"_L1, QDateTime::currentMSecsSinceEpoch());
    more.insert("client"_L1, client);
    more.insert("event"_L1, event);
    more.insert("room"_L1, room);
    file->put(QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n');
}

void Events::flush()
{
    for (const auto &[room, file] : m_files)
        file->flush();
}

void Events::end(const QString &room)
{
    const auto file = m_files.find(room);
    if (file == m_files.end())
        return;
    file->second->flush();
    m_files.erase(file);
}

QString Events::idOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

} // namespace Earshot
