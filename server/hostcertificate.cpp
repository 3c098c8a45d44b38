#include "hostcertificate.h"

#include "privatefile.h"

#include <QCryptographicHash>
#include <QFile>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

using Problem = HostCertificate::Problem;
using BioPtr = std::unique_ptr<BIO, decltype(&BIO_free)>;
using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

constexpr int serialBytes = 16;
constexpr qint64 mostFileBytes = 1024 * 1024;

BioPtr bioOver(const QByteArray &bytes)
{
    return {BIO_new_mem_buf(bytes.constData(), int(bytes.size())), &BIO_free};
}

KeyPtr newKey()
{
    EVP_PKEY *key = nullptr;
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nullptr), &EVP_PKEY_CTX_free);
    const bool good = context && EVP_PKEY_keygen_init(context.get()) > 0
                      && EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context.get(), NID_X9_62_prime256v1) > 0
                      && EVP_PKEY_keygen(context.get(), &key) > 0;
    return {good ? key : nullptr, &EVP_PKEY_free};
}

// Positive, and never with a zero in front, as DER has it.
bool setSerial(X509 *certificate)
{
    std::array<unsigned char, serialBytes> bytes;
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes[0] = (bytes[0] & 0x7f) | 0x40;
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        BN_bin2bn(bytes.data(), int(bytes.size()), nullptr), &BN_free);
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

// One name for all, and a time that says nothing about when or where it was made.
bool describe(X509 *certificate)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>("Earshot");
    return X509_set_version(certificate, 2) == 1 && setSerial(certificate)
           && ASN1_TIME_set_string(X509_getm_notBefore(certificate), "20200101000000Z") == 1
           && ASN1_TIME_set_string(X509_getm_notAfter(certificate), "99991231235959Z") == 1
           && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0) == 1
           && X509_set_issuer_name(certificate, name) == 1;
}

// Nobody is there to be asked for a password.
int noPassword(char *, int, int, void *)
{
    return -1;
}

HostCertificate::Chain chainIn(const QByteArray &pem)
{
    HostCertificate::Chain chain;
    const BioPtr bio = bioOver(pem);
    while (X509 *one = PEM_read_bio_X509(bio.get(), nullptr, &noPassword, nullptr))
        chain.emplace_back(one, &X509_free);
    return chain;
}

struct Text
{
    QByteArray bytes;
    Problem problem;
};

Text textOf(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return {{}, u"There is no file \"%1\"."_s.arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, u"\"%1\" cannot be read: %2."_s.arg(name, file.errorString())};
    return {file.read(mostFileBytes), {}};
}

} // namespace

HostCertificate::HostCertificate(Chain chain, EVP_PKEY *key)
    : m_chain(std::make_shared<const Chain>(std::move(chain)))
    , m_key(key, &EVP_PKEY_free)
{}

std::variant<HostCertificate, Problem> HostCertificate::made()
{
    KeyPtr key = newKey();
    const std::shared_ptr<X509> certificate(X509_new(), &X509_free);
    const bool good = key && certificate && describe(certificate.get())
                      && X509_set_pubkey(certificate.get(), key.get()) == 1
                      && X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0;
    if (!good)
        return u"A certificate cannot be made on this machine."_s;
    return HostCertificate({certificate}, key.release());
}

std::variant<HostCertificate, Problem> HostCertificate::fromPem(const QByteArray &certificates,
                                                                const QByteArray &key)
{
    Chain chain = chainIn(certificates);
    if (chain.empty())
        return u"holds no certificate in PEM"_s;
    const BioPtr bio = bioOver(key);
    EVP_PKEY *read = PEM_read_bio_PrivateKey(bio.get(), nullptr, &noPassword, nullptr);
    if (!read) {
        return key.contains("ENCRYPTED") ? u"is locked with a password: give one without"_s
                                         : u"holds no private key in PEM"_s;
    }
    HostCertificate whole(std::move(chain), read);
    if (X509_check_private_key(whole.certificate(), whole.key()) != 1)
        return u"is the key of another certificate"_s;
    return whole;
}

std::variant<HostCertificate, Problem> HostCertificate::read(const QString &certificateFile,
                                                             const QString &keyFile)
{
    const Text certificates = textOf(certificateFile);
    const Text key = textOf(keyFile);
    if (const Problem problem = certificates.problem + key.problem; !problem.isEmpty())
        return certificates.problem.isEmpty() ? key.problem : certificates.problem;
    auto whole = fromPem(certificates.bytes, key.bytes);
    if (const auto *problem = std::get_if<Problem>(&whole)) {
        const bool isAboutKey = !chainIn(certificates.bytes).empty();
        return u"\"%1\" %2."_s.arg(isAboutKey ? keyFile : certificateFile, *problem);
    }
    return whole;
}

// A key that others could read may be with them already.
std::variant<HostCertificate, Problem> HostCertificate::kept(const QString &file)
{
    if (PrivateFile::isPrivate(file)) {
        const QByteArray pem = textOf(file).bytes;
        auto whole = fromPem(pem, pem);
        if (std::holds_alternative<HostCertificate>(whole))
            return whole;
    }
    auto whole = made();
    if (const auto *fresh = std::get_if<HostCertificate>(&whole))
        PrivateFile::write(file, fresh->toPem());
    return whole;
}

std::variant<HostCertificate, Problem> HostCertificate::renewed(const QString &file)
{
    auto whole = made();
    const auto *fresh = std::get_if<HostCertificate>(&whole);
    if (fresh && !PrivateFile::write(file, fresh->toPem()))
        QFile::remove(file);
    return whole;
}

QByteArray HostCertificate::fingerprintOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    if (size <= 0)
        return {};
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::fromRawData(reinterpret_cast<const char *>(der), size), QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return hash;
}

bool HostCertificate::isSelfSigned() const
{
    return X509_NAME_cmp(X509_get_subject_name(certificate()), X509_get_issuer_name(certificate())) == 0;
}

QByteArray HostCertificate::toPem() const
{
    const BioPtr bio(BIO_new(BIO_s_secmem()), &BIO_free);
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(bio.get(), certificate());
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

} // namespace Earshot
