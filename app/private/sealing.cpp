#include "sealing.h"

#include "wire/base64url.h"
#include "wire/sodium.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace Earshot::Sealing {

namespace {

constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr double highestCount = 9007199254740991.0; // what every reader of JSON has exactly
static_assert(nonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

QString nameOf(Kind kind)
{
    return kind == Kind::Text ? u"text"_s : kind == Kind::Name ? u"name"_s : u"typing"_s;
}

QByteArray associatedWith(const Place &place)
{
    return QStringList{u"earshot1"_s, nameOf(place.kind), place.room, place.epoch}.join(u'\n').toUtf8();
}

bool isKey(const QByteArray &key)
{
    return key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
}

QByteArray written(const Statement &statement, Kind kind)
{
    QJsonObject json{
        {u"from"_s, statement.from}, {u"by"_s, statement.by}, {u"count"_s, qint64(statement.count)}};
    if (kind != Kind::Typing)
        json.insert("text"_L1, statement.text);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Statement> read(const QByteArray &bytes, Kind kind)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const double count = json["count"_L1].toDouble();
    const bool isCount = count >= 1 && count <= highestCount && count == double(quint64(count));
    const bool hasText = json["text"_L1].isString() || kind == Kind::Typing;
    if (!json["from"_L1].isString() || !json["by"_L1].isString() || !isCount || !hasText)
        return {};
    return Statement{json["from"_L1].toString(), json["by"_L1].toString(), quint64(count),
                     json["text"_L1].toString()};
}

//! Empty where it is not the one spelling of something that may have been sealed.
QByteArray bytesIn(const QString &sealed, Kind kind)
{
    const QByteArray bytes = sealed.size() > longest(kind) ? QByteArray() : fromBase64Url(sealed);
    return bytes.size() > nonceBytes + tagBytes ? bytes : QByteArray();
}

} // namespace

QString seal(const QByteArray &key, const Place &place, const Statement &statement)
{
    prepareSodium();
    QByteArray nonce(nonceBytes, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    return seal(key, place, statement, nonce);
}

QString seal(const QByteArray &key, const Place &place, const Statement &statement, const QByteArray &nonce)
{
    if (!isKey(key) || nonce.size() != nonceBytes)
        qFatal("Nothing is sealed without a key and a nonce");
    prepareSodium();
    QByteArray plain = written(statement, place.kind);
    const QByteArray associated = associatedWith(place);
    QByteArray box(plain.size() + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        sodiumBytes(box), nullptr, sodiumBytes(std::as_const(plain)), quint64(plain.size()),
        sodiumBytes(associated), quint64(associated.size()), nullptr, sodiumBytes(nonce), sodiumBytes(key));
    sodium_memzero(plain.data(), size_t(plain.size()));
    return toBase64Url(nonce + box);
}

qsizetype lettersOf(const Statement &text)
{
    const qsizetype bytes = nonceBytes + written(text, Kind::Text).size() + tagBytes;
    return (bytes * 4 + 2) / 3;
}

Outcome<Statement> open(const QByteArray &key, const Place &place, const QString &sealed)
{
    const QByteArray bytes = bytesIn(sealed, place.kind);
    if (bytes.isEmpty())
        return Refusal{u"not-sealed"_s};
    prepareSodium();
    const QByteArray nonce = bytes.first(nonceBytes);
    const QByteArray box = bytes.sliced(nonceBytes);
    const QByteArray associated = associatedWith(place);
    QByteArray plain(box.size() - tagBytes, Qt::Uninitialized);
    const bool isWhole =
        isKey(key)
        && crypto_aead_xchacha20poly1305_ietf_decrypt(
               sodiumBytes(plain), nullptr, nullptr, sodiumBytes(box), quint64(box.size()),
               sodiumBytes(associated), quint64(associated.size()), sodiumBytes(nonce), sodiumBytes(key))
               == 0;
    const auto statement = isWhole ? read(plain, place.kind) : std::nullopt;
    sodium_memzero(plain.data(), size_t(plain.size()));
    if (statement)
        return *statement;
    return Refusal{isWhole ? u"malformed"_s : u"changed"_s};
}

} // namespace Earshot::Sealing
