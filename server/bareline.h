#pragma once

#include <QtGlobal>

class QTcpSocket;

namespace Earshot {

// Bytes to and from a TCP socket past Qt's buffers, where the system allows it: those keep their last 32 KB,
// and so what was said, for as long as the socket lives.

//! Prepares an accepted socket for them.
void makeBare(QTcpSocket &tcp);
//! Closes an accepted connection that no socket took.
void closeBare(qintptr descriptor);
//! Takes up to `most` bytes: how many; 0 where none are there yet, -1 where the line is over.
qint64 receiveBare(QTcpSocket &tcp, char *to, qint64 most);
//! Gives bytes to the system: how many were taken, -1 where the line is over. While bytesToWrite() is not 0
//! it takes no more; QTcpSocket::bytesWritten() tells when it does again.
qint64 sendBare(QTcpSocket &tcp, const char *bytes, qint64 size);
//! Tells the peer that nothing follows; what it sends can still be read.
void endSending(QTcpSocket &tcp);

} // namespace Earshot
