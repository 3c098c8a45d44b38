#pragma once

#include <QSslConfiguration>
#include <QSslSocket>

namespace Earshot {

//! How a test's client reaches the server.
enum class Over { Tcp, Tls };

//! As one who asks for nobody's papers.
inline QSslConfiguration trusting(QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(protocol);
    return configuration;
}

} // namespace Earshot
