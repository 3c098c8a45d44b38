#pragma once

#include "serverlimits.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <variant>

namespace Earshot {

//! What the command line of earshot-server says.
struct ServerOptions
{
    QHostAddress address{QHostAddress::Any};
    quint16 port = 4000;
    QUrl publicUrl;
    QString logLevel = QStringLiteral("info");
    bool logAddresses = false;
    QString certificateFile; //!< empty: no TLS
    QString keyFile;
    bool lobby = true; //!< a page at / where rooms are created and named
    Limits limits;

    //! Text to print and leave with `exitCode`: help, the version, or what is wrong (2).
    struct Leave
    {
        QString text;
        int exitCode;
    };
    //! `arguments` with the program's name first.
    static std::variant<ServerOptions, Leave> parse(const QStringList &arguments, const QString &version);
};

} // namespace Earshot
