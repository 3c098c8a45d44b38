#pragma once

#include <QByteArray>
#include <QString>

namespace Earshot {

//! An HTTP answer, ready for the socket; the connection ends with it. `body` is left out for HEAD.
QByteArray httpResponse(int status, const QByteArray &contentType, const QByteArray &body, bool head = false);

//! What a browser shows at a room's address: the room's name and how to join with the app.
QByteArray roomPage(const QString &room, const QString &address);
//! What it shows at the server's own address.
QByteArray lobbyPage();
//! What it shows where there is nothing.
QByteArray missingPage();

} // namespace Earshot
