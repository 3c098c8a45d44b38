#pragma once

#include "httphead.h"
#include "httpresponse.h"

#include <QUrl>

#include <functional>

namespace Earshot {

//! What a browser gets at this server's addresses: a room, the lobby, the files these take, or nothing.
class Pages
{
public:
    struct Options
    {
        QUrl publicUrl; //!< under which the server is reached from outside, or empty
        std::function<bool(const QString &room)> isOpen = [](const QString &) { return true; };
        //! Whether rooms begin with whoever comes first; else the lobby does not offer to create one.
        std::function<bool()> beginsRooms = [] { return true; };
        //! A room's state in JSON; empty where nobody is in it.
        std::function<QByteArray(const QString &room)> statusOf = [](const QString &) {
            return QByteArray();
        };
        bool hasLobby = true;
    };

    explicit Pages(const Options &options);

    void closeLobby() { m_options.hasLobby = false; }
    //! To a request with a Host header that is ours, for anything but a WebSocket. `inTls`: how it came here.
    HttpResponse respond(const HttpHead &head, bool inTls = false) const;

private:
    HttpResponse lobby(const HttpHead &head) const;
    HttpResponse room(const HttpHead &head, bool inTls) const;
    HttpResponse status(const QString &path) const;

    Options m_options;
};

} // namespace Earshot
