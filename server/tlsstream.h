#pragma once

#include "hostcertificate.h"

#include <QByteArrayView>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;

namespace Earshot {

//! What all TLS lines of a server have in common.
class TlsContext
{
public:
    //! By TLS 1.3; where an authority vouches for the certificate, browsers come too, and by 1.2 if they
    //! must. No line leaves anything behind by which a later one could go on.
    explicit TlsContext(const HostCertificate &certificate);

    //! The first byte of who wants TLS: a handshake's record. No method of HTTP begins with it.
    static constexpr char firstByte = 0x16;

    SSL_CTX *native() const { return m_context.get(); }

private:
    std::shared_ptr<SSL_CTX> m_context;
};

//! The server's end of one line in TLS, over bytes that somebody else carries.
class TlsStream
{
public:
    explicit TlsStream(const TlsContext &context);
    ~TlsStream();
    TlsStream(const TlsStream &) = delete;
    TlsStream &operator=(const TlsStream &) = delete;

    //! The most that one call of seal() takes.
    static constexpr qsizetype recordBytes = 16 * 1024;

    //! Bytes that came, sealed. Afterwards there may be something to read, and something in sealed().
    void take(QByteArrayView bytes);
    //! What they say, at most `most` bytes; 0: nothing yet, -1: the line is over, for good or for bad.
    qint64 read(char *to, qint64 most);
    //! Whether read() left something, and is to be called again.
    bool hasMore() const { return m_hasMore; }

    //! Seals what is to be said, all of it; false where the line is over, or not there yet.
    bool seal(QByteArrayView bytes);
    //! Says that nothing follows.
    void end();
    //! What is to be carried to the other end, and how much of it was.
    QByteArrayView sealed() const;
    void dropSealed(qint64 size);

private:
    qint64 readOnce(char *to, qint64 most);

    SSL *m_ssl;
    bool m_hasMore = false;
    bool m_isOver = false;
};

} // namespace Earshot
