#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace Earshot {

//! What the command line of the program says.
struct AppOptions
{
    bool host = false; //!< open a room at once
    QString room; //!< its name; empty: drawn at random
    QString address; //!< of the room to join
    quint16 port = 0; //!< to host on; 0: the standard ones
    QString username; //!< empty: drawn at random

    //! Text to print and leave with `exitCode`: help, the version, or what is wrong (2).
    struct Leave
    {
        QString text;
        int exitCode;
    };
    //! `arguments` with the program's name first.
    static std::variant<AppOptions, Leave> parse(const QStringList &arguments, const QString &version);
};

} // namespace Earshot
