#pragma once

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <map>
#include <memory>

namespace Earshot {

//! The event lines of a test's clients, which the checker judges: one file for all, or one for each room.
class Events
{
public:
    //! All into `file`; nothing anywhere where it is empty.
    bool openFile(const QString &file);
    //! Each room into a file of its own in `directory`.
    void openDirectory(const QString &directory) { m_directory = directory; }

    void write(const QString &client, const QString &room, const QString &event, QJsonObject more = {});
    //! Nothing more comes of this room.
    void end(const QString &room);
    void flush();

    //! What identifies a message's text.
    static QString idOf(const QString &text);

private:
    //! Whole lines only: others may write to the same file.
    struct File
    {
        explicit File(const QString &path);
        void put(const QByteArray &line);
        void flush();

        QFile file;
        QByteArray lines;
    };

    QString m_directory;
    std::map<QString, std::unique_ptr<File>> m_files; // without a directory one, under no room
};

} // namespace Earshot
