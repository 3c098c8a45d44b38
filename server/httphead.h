#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <variant>

namespace Earshot {

//! The head of an HTTP/1 request.
struct HttpHead
{
    QByteArray method;
    QByteArray path; //!< as sent, still percent-encoded
    QByteArray query; //!< without the '?'
    int minorVersion = 1;
    QList<QPair<QByteArray, QByteArray>> headers; //!< names in lower case

    //! The value of the header `name` (lower case); empty where it is missing.
    QByteArray header(const QByteArray &name) const;
    //! The values of all headers `name`.
    QList<QByteArray> all(const QByteArray &name) const;
    int count(const QByteArray &name) const { return int(all(name).size()); }
    //! What stands in comma-separated headers `name`, however many there are.
    QList<QByteArray> tokens(const QByteArray &name) const;
    //! Whether it holds `token`, whatever its case.
    bool hasToken(const QByteArray &name, const QByteArray &token) const;

    static constexpr qsizetype maxBytes = 16 * 1024;

    struct Incomplete
    {};
    struct Malformed
    {
        int status; //!< the HTTP status that says so
    };
    //! Reads the head at the start of `bytes`; what follows it is not looked at.
    static std::variant<HttpHead, Incomplete, Malformed> parse(const QByteArray &bytes);
};

} // namespace Earshot
