#pragma once

#include "link.h"
#include "tlsstream.h"

#include <QObject>

#include <array>

namespace Earshot {

//! A link in TLS: what another form of link carries is sealed.
template <typename Carrier>
class Sealed : public Carrier
{
public:
    //! Takes a connection in the carrier's form that has shaken hands, and its TLS so far.
    template <typename Connection>
    Sealed(std::unique_ptr<TlsStream> tls, Connection connection, const Link::Options &options)
        : Carrier(connection, options)
        , m_tls(std::move(tls))
    {
        arriveLater(); // something may have been read already
    }

    const char *form() const override { return "tls"; }
    qint64 pending() const override { return Carrier::pending() + m_tls->sealed().size(); }

protected:
    qint64 receive(char *to, qint64 most) override
    {
        qint64 size = m_tls->read(to, most);
        if (size == 0 && (size = fetch()) > 0)
            size = m_tls->read(to, most);
        carry();
        if (m_tls->hasMore())
            arriveLater();
        return size;
    }

    qint64 transmit(const QByteArrayView *pieces, int count) override
    {
        if (const qint64 left = carry(); left != 0)
            return left < 0 ? -1 : 0;
        const qsizetype size = gather(pieces, count);
        const bool isSealed = m_tls->seal(QByteArrayView(gathered.data(), size));
        std::fill_n(gathered.begin(), size, '\0');
        if (isSealed && carry() >= 0)
            return size;
        if (!isSealed)
            QMetaObject::invokeMethod(
                &m_later, [this] { this->cut(); }, Qt::QueuedConnection);
        return -1;
    }

    bool isDrained() const override { return m_tls->sealed().isEmpty() && Carrier::isDrained(); }

    void endSending() override
    {
        m_tls->end();
        carry();
        Carrier::endSending();
    }

    void writable() override
    {
        if (carry() == 0)
            Carrier::writable();
    }

private:
    //! Bytes for the TLS: how many, and as with receive().
    qint64 fetch()
    {
        std::array<char, 4096> bytes;
        const qint64 size = Carrier::receive(bytes.data(), bytes.size());
        if (size > 0)
            m_tls->take(QByteArrayView(bytes.data(), size));
        return size;
    }

    //! Gives away what is sealed: how much could not be; -1: the line is over.
    qint64 carry()
    {
        while (!m_tls->sealed().isEmpty()) {
            const QByteArrayView bytes = m_tls->sealed();
            const qint64 sent = Carrier::transmit(&bytes, 1);
            if (sent <= 0)
                return sent < 0 ? -1 : bytes.size();
            m_tls->dropSealed(sent);
        }
        return 0;
    }

    // One record for all: each has its price.
    qsizetype gather(const QByteArrayView *pieces, int count)
    {
        qsizetype size = 0;
        for (int i = 0; i < count && size < qsizetype(gathered.size()); ++i) {
            const qsizetype taken = std::min(pieces[i].size(), qsizetype(gathered.size()) - size);
            std::copy_n(pieces[i].data(), taken, gathered.data() + size);
            size += taken;
        }
        return size;
    }

    void arriveLater()
    {
        QMetaObject::invokeMethod(
            &m_later, [this] { this->arrived(); }, Qt::QueuedConnection);
    }

    // One for all links of a thread.
    static thread_local inline std::array<char, TlsStream::recordBytes> gathered{};

    std::unique_ptr<TlsStream> m_tls;
    QObject m_later; // in whose name calls wait, no longer than the link lives
};

} // namespace Earshot
