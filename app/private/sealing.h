#pragma once

#include "wire/refusal.h"

#include <QByteArray>
#include <QString>

//! The form of what is sealed in a private room: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) by libsodium,
//! as docs/private-rooms.md has it. Pure: it knows no counts and remembers nothing.
namespace Earshot::Sealing {

enum class Kind { Text, Name, Typing };

//! Where something sealed belongs: it opens nowhere else.
struct Place
{
    QString room;
    QString epoch;
    Kind kind = Kind::Text;

    bool operator==(const Place &) const = default;
};

//! What stands under the seal.
struct Statement
{
    QString from; //!< the member id of who sealed it
    QString by; //!< drawn by who sealed it, so that nobody else can be given the same member id
    quint64 count = 0; //!< 1, 2, 3 ... of this kind by that member in this epoch
    QString text; //!< none of typing

    bool operator==(const Statement &) const = default;
};

constexpr qsizetype nonceBytes = 24;
constexpr qsizetype longestText = 24'000; //!< letters of a sealed text
constexpr qsizetype longestWord = 512; //!< letters of a sealed name, and of typing

//! How many letters a sealed thing may have.
constexpr qsizetype longest(Kind kind)
{
    return kind == Kind::Text ? longestText : longestWord;
}

//! In base64url, without padding. No nonce is ever used twice: each is drawn at random, but in tests.
QString seal(const QByteArray &key, const Place &place, const Statement &statement);
QString seal(const QByteArray &key, const Place &place, const Statement &statement, const QByteArray &nonce);

//! How many letters a text will have when it is sealed.
qsizetype lettersOf(const Statement &text);

//! Reasons: not-sealed (it has not the form), changed (another key, or place, or it is not what was sealed),
//! malformed (whoever sealed it wrote something else than a statement).
Outcome<Statement> open(const QByteArray &key, const Place &place, const QString &sealed);

} // namespace Earshot::Sealing
