#include "admittance.h"

#include "roomwords.h"
#include "wire/base64url.h"
#include "wire/roomkeys.h"

using namespace Qt::StringLiterals;

namespace Earshot {

using namespace RoomWords;

namespace {

constexpr int mostSteps = 6; // rooms end and begin meanwhile, but not for ever

} // namespace

Admittance::Admittance(const SecretKey &admissionKey, const QString &room)
    : m_key(admissionKey)
    , m_room(room)
{}

void Admittance::begin()
{
    m_step = Step::Ask;
    m_steps = 0;
}

QJsonObject Admittance::words() const
{
    QJsonObject words{{u"private"_s, true}};
    if (m_step == Step::Prove) {
        words.insert("nonce"_L1, m_nonce);
        words.insert("proof"_L1, admissionProof(m_key.bytes(), m_room, m_seat.epoch, m_nonce));
    } else if (m_step == Step::Leave) {
        words.insert("admission"_L1, toBase64Url(m_key.bytes()));
    }
    return words;
}

QString Admittance::answer(const QJsonObject &refusal)
{
    const QString reason = reasonOf(refusal);
    const bool asksForProof = reason == "key-required"_L1;
    if ((!asksForProof && reason != "key-wanted"_L1) || ++m_steps > mostSteps)
        return reason;
    if (asksForProof && m_step == Step::Prove && refusal.contains("retry_ms"_L1))
        return u"key-wrong"_s;
    m_step = asksForProof ? Step::Prove : Step::Leave;
    m_nonce = token(refusal["nonce"_L1]);
    m_seat = {token(refusal["epoch"_L1]), token(refusal["member"_L1])};
    return {};
}

} // namespace Earshot
