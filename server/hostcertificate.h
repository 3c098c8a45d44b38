#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

using EVP_PKEY = struct evp_pkey_st;
using X509 = struct x509_st;

namespace Earshot {

//! A certificate and its key: what tells one host from whoever stands in its place. Costs nothing to copy.
class HostCertificate
{
public:
    //! Says what is wrong, for a person.
    using Problem = QString;

    //! A new one, signed by itself: P-256, without an end, and with nothing in it about this machine.
    static std::variant<HostCertificate, Problem> made();
    //! What is in these files in PEM: the certificate, with whatever leads from it to an authority, and its
    //! key.
    static std::variant<HostCertificate, Problem> read(const QString &certificateFile,
                                                       const QString &keyFile);
    //! The one that is kept in `file`. Where none is, or none that is sound, or others could read its key, it
    //! is a new one, and kept; where that cannot be, it lasts as long as the program.
    static std::variant<HostCertificate, Problem> kept(const QString &file);
    //! A new one in the place of the one in `file`, which goes even where the new one cannot be kept.
    static std::variant<HostCertificate, Problem> renewed(const QString &file);

    //! SHA-256 of the certificate, 32 bytes: as addresses have it in #fp=.
    QByteArray fingerprint() const { return fingerprintOf(certificate()); }
    static QByteArray fingerprintOf(X509 *certificate);
    //! Whether it vouches for itself: only who has its fingerprint can trust it.
    bool isSelfSigned() const;

    X509 *certificate() const { return m_chain->front().get(); }
    EVP_PKEY *key() const { return m_key.get(); }
    //! What stands between it and an authority.
    using Chain = std::vector<std::shared_ptr<X509>>;
    const Chain &chain() const { return *m_chain; }

private:
    HostCertificate(Chain chain, EVP_PKEY *key);

    static std::variant<HostCertificate, Problem> fromPem(const QByteArray &certificates,
                                                          const QByteArray &key);
    QByteArray toPem() const;

    std::shared_ptr<const Chain> m_chain; // itself first
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace Earshot
