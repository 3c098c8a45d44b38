#include "tlsstream.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>

namespace Earshot {

namespace {

constexpr std::size_t keptBytes = 4 * 1024; // of what waits to be carried, for the next time

// For who has no TLS 1.3: no line that can be read when the key gets lost.
constexpr char oldCiphers[] = "ECDHE+AESGCM:ECDHE+CHACHA20";

constexpr auto options =
    SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CLEANSE_PLAINTEXT;

} // namespace

TlsContext::TlsContext(const HostCertificate &certificate)
    : m_context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free)
{
    SSL_CTX *context = m_context.get();
    SSL_CTX_set_min_proto_version(context, certificate.isSelfSigned() ? TLS1_3_VERSION : TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context, oldCiphers);
    SSL_CTX_set_options(context, options);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS); // an idle line keeps none
    SSL_CTX_use_certificate(context, certificate.certificate());
    SSL_CTX_use_PrivateKey(context, certificate.key());
    for (std::size_t i = 1; i < certificate.chain().size(); ++i)
        SSL_CTX_add1_chain_cert(context, certificate.chain()[i].get());
}

TlsStream::TlsStream(const TlsContext &context)
    : m_ssl(SSL_new(context.native()))
{
    SSL_set_accept_state(m_ssl);
    SSL_set_bio(m_ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
}

TlsStream::~TlsStream()
{
    SSL_free(m_ssl);
}

void TlsStream::take(QByteArrayView bytes)
{
    BIO_write(SSL_get_rbio(m_ssl), bytes.data(), int(bytes.size()));
}

qint64 TlsStream::readOnce(char *to, qint64 most)
{
    if (m_isOver)
        return -1;
    ERR_clear_error();
    const int size = SSL_read(m_ssl, to, int(most));
    if (size > 0)
        return size;
    m_isOver = SSL_get_error(m_ssl, size) != SSL_ERROR_WANT_READ;
    return m_isOver ? -1 : 0;
}

qint64 TlsStream::read(char *to, qint64 most)
{
    qint64 all = 0;
    qint64 last = 1;
    while (last > 0 && all < most) {
        last = readOnce(to + all, most - all);
        all += std::max<qint64>(last, 0);
    }
    m_hasMore = all > 0 && (all == most || last < 0);
    return all > 0 ? all : last;
}

bool TlsStream::seal(QByteArrayView bytes)
{
    ERR_clear_error();
    return !m_isOver && (bytes.isEmpty() || SSL_write(m_ssl, bytes.data(), int(bytes.size())) > 0);
}

void TlsStream::end()
{
    ERR_clear_error();
    const bool isSaid = SSL_get_shutdown(m_ssl) & SSL_SENT_SHUTDOWN; // again would mean to wait for theirs
    if (!m_isOver && !isSaid && SSL_is_init_finished(m_ssl))
        SSL_shutdown(m_ssl);
}

QByteArrayView TlsStream::sealed() const
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(SSL_get_wbio(m_ssl), &bytes);
    return QByteArrayView(bytes, size);
}

void TlsStream::dropSealed(qint64 size)
{
    std::array<char, 4096> dropped;
    BIO *bio = SSL_get_wbio(m_ssl);
    while (size > 0)
        size -= BIO_read(bio, dropped.data(), int(std::min<qint64>(size, dropped.size())));
    if (BIO_pending(bio) > 0)
        return;
    BUF_MEM *memory = nullptr;
    BIO_get_mem_ptr(bio, &memory);
    if (memory->max > keptBytes)
        SSL_set0_wbio(m_ssl, BIO_new(BIO_s_mem()));
}

} // namespace Earshot
