#include "fuzz.h"

#include "doorkeeper.h"
#include "wire/base64url.h"
#include "wire/roomkeys.h"

using namespace Earshot;

namespace {

constexpr MemberId ann{0xabcdef};

void letters(const QString &text)
{
    const QByteArray bytes = fromBase64Url(text);
    EARSHOT_MUST(bytes.isEmpty() || (hasBase64UrlForm(text) && toBase64Url(bytes) == text));
}

} // namespace

// A nonce and a proof, as whoever wants in shows them, with a line feed between: nobody comes in who does not
// know the key, or who knows it and did not get the nonce here, and nobody else is kept out.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray key = admissionKey(QByteArray(roomKeyBytes, 'k'));
    static const QString room = QStringLiteral("tea");
    static const QString epoch = QStringLiteral("0123456789abcdef");
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const qsizetype end = text.indexOf(u'\n');
    const QString nonce = text.left(end);
    const QString proof = end < 0 ? QString() : text.mid(end + 1);
    letters(nonce);
    letters(proof);
    Doorkeeper doorkeeper(key, room, epoch);
    const QString good = doorkeeper.nonceFor(ann, 0);
    EARSHOT_MUST(std::holds_alternative<Refusal>(doorkeeper.admit(nonce, proof, 0)));
    EARSHOT_MUST(std::holds_alternative<Refusal>(doorkeeper.admit(good, proof, 0)));
    EARSHOT_MUST(
        std::holds_alternative<Refusal>(doorkeeper.admit(nonce, admissionProof(key, room, epoch, nonce), 0)));
    const auto in = doorkeeper.admit(good, admissionProof(key, room, epoch, good), 0);
    EARSHOT_MUST(std::holds_alternative<MemberId>(in) && std::get<MemberId>(in) == ann);
    return 0;
}
