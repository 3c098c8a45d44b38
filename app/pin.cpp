#include "pin.h"

#include "wire/fingerprint.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>
#include <QWebSocket>

namespace Earshot::Pin {

namespace {

constexpr char brokenKey[] = "shownAnotherCertificate";

QByteArray fingerprintIn(const QUrl &url)
{
    const auto read = readFingerprint(url.fragment());
    return read ? read->fingerprint : QByteArray();
}

bool isOf(const QSslCertificate &certificate, const QByteArray &fingerprint)
{
    return certificate.digest(QCryptographicHash::Sha256) == fingerprint;
}

// What is shown is asked of the socket itself: of a chain, an error may name any other certificate.
bool isShown(const QWebSocket &line, const QByteArray &fingerprint)
{
    const auto *socket = line.findChild<QSslSocket *>();
    return socket && isOf(socket->peerCertificate(), fingerprint);
}

// Trusts nobody by itself, so that every certificate is asked about.
QSslConfiguration strict()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setCaCertificates({});
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true); // each line is asked
    return configuration;
}

void hold(QWebSocket &line, const QByteArray &fingerprint)
{
    line.setSslConfiguration(strict());
    QObject::connect(&line, &QWebSocket::sslErrors, &line, [that = &line, fingerprint] {
        if (isShown(*that, fingerprint))
            that->ignoreSslErrors();
        else
            that->setProperty(brokenKey, true);
    });
}

// Both signals come before a byte is said.
void hold(QNetworkReply &reply, const QByteArray &fingerprint)
{
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [that = &reply, fingerprint] {
        if (isOf(that->sslConfiguration().peerCertificate(), fingerprint))
            that->ignoreSslErrors();
        else
            that->setProperty(brokenKey, true);
    });
    QObject::connect(&reply, &QNetworkReply::encrypted, &reply, [that = &reply, fingerprint] {
        if (isOf(that->sslConfiguration().peerCertificate(), fingerprint))
            return;
        that->setProperty(brokenKey, true);
        that->abort();
    });
}

} // namespace

void open(QWebSocket &line, const QUrl &url)
{
    if (const QByteArray fingerprint = fingerprintIn(url); !fingerprint.isEmpty())
        hold(line, fingerprint);
    line.open(url.adjusted(QUrl::RemoveFragment));
}

QNetworkReply *get(QNetworkAccessManager &pages, QNetworkRequest request)
{
    const QUrl url = request.url();
    const QByteArray fingerprint = fingerprintIn(url);
    request.setUrl(url.adjusted(QUrl::RemoveFragment));
    if (!fingerprint.isEmpty())
        request.setSslConfiguration(strict());
    QNetworkReply *reply = pages.get(request);
    if (!fingerprint.isEmpty())
        hold(*reply, fingerprint);
    return reply;
}

bool isKept(const QWebSocket &line, const QUrl &url)
{
    const QByteArray fingerprint = fingerprintIn(url);
    return fingerprint.isEmpty() || isShown(line, fingerprint);
}

bool wasBroken(const QObject &line)
{
    return line.property(brokenKey).toBool();
}

} // namespace Earshot::Pin
