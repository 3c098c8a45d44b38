#pragma once

#include <QByteArray>

namespace Earshot {

//! What is answered to an HTTP request; the connection ends with it.
struct HttpResponse
{
    int status;
    QByteArray type = {};
    QByteArray body = {};
    QByteArray location = {}; //!< where to go instead
    bool isDeflated = false; //!< the body, for a client that takes it so
    QByteArray host = {}; //!< the Host header of a page that opens a WebSocket here

    //! Ready for the socket; without the body for HEAD. What a page may do is fixed here for all of them.
    QByteArray toBytes(bool head = false) const;
};

} // namespace Earshot
