#pragma once

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QObject;
class QUrl;
class QWebSocket;

//! Lines to a host that proves itself by the fingerprint in its address: by TLS 1.3, to exactly that
//! certificate, whoever vouches for it or not. A url without #fp= is none of this file's business.
namespace Earshot::Pin {

//! Opens the line, without the fragment: one that shows another certificate ends before a byte is said.
void open(QWebSocket &line, const QUrl &url);

//! Asks for the page at the request's url on such a line, without the fragment.
QNetworkReply *get(QNetworkAccessManager &pages, QNetworkRequest request);

//! Whether the open line is one to that host. Also of one without a fingerprint.
bool isKept(const QWebSocket &line, const QUrl &url);

//! Whether what was shown on a line of open() or get() was another one's certificate.
bool wasBroken(const QObject &line);

} // namespace Earshot::Pin
