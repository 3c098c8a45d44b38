#pragma once

#include "seal.h"

#include <QJsonObject>

namespace Earshot {

//! Asks to be let into a private room: proves that one has its key, or leaves what proves it where such a
//! room is to begin. Refusals that only ask for the one or the other are answered.
class Admittance
{
public:
    Admittance(const SecretKey &admissionKey, const QString &room);

    //! A new line, or a new try: nothing of before counts.
    void begin();
    //! What the next join has to say.
    QJsonObject words() const;
    //! Empty where the next join is to be sent at once. Otherwise a reason token: key-wrong where the key was
    //! shown and is another room's.
    QString answer(const QJsonObject &refusal);

    //! Whether the last join proved the key, or left the admission key: who is in without is in another room
    //! than the one that was meant.
    bool isShown() const { return m_step != Step::Ask; }
    bool isProof() const { return m_step == Step::Prove; }
    //! In which life of the room, and as whom, one would be in by the last proof.
    const Seal::Seat &seat() const { return m_seat; }

private:
    enum class Step { Ask, Prove, Leave };

    SecretKey m_key;
    QString m_room;
    Step m_step = Step::Ask;
    int m_steps = 0;
    QString m_nonce;
    Seal::Seat m_seat;
};

} // namespace Earshot
