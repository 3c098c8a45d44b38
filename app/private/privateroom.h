#pragma once

#include "admittance.h"
#include "messagemodel.h"
#include "privatenames.h"

namespace Earshot {

//! The app's half of a private room, whose server knows neither what is said nor who says it: what goes out
//! is sealed here, and what comes in is opened here or not shown.
class PrivateRoom
{
public:
    //! `wish`: the name to come in with; empty: one is drawn.
    PrivateRoom(const SecretKey &key, const QString &room, const QString &wish);
    PrivateRoom(const PrivateRoom &) = delete;
    PrivateRoom &operator=(const PrivateRoom &) = delete;

    Seal::Hand hand() const { return m_seal.hand(); }
    void goOn(const Seal::Hand &hand) { m_seal.goOn(hand); }

    //! A join begins anew.
    void begin() { m_admittance.begin(); }
    //! What a join says beside its claim to a place one had.
    QJsonObject joinPayload(QJsonObject claim);
    //! Empty where the join is to be sent again at once, else why one does not get in.
    QString answer(const QJsonObject &refusal) { return m_admittance.answer(refusal); }
    //! Whether who let us in is a private room's server, and not one that knows nothing of them.
    bool isLetIn() const { return m_admittance.isShown(); }

    //! One is in.
    void sit(const Seal::Seat &seat);
    //! What the room is to be told of one's name, as a rename, where it has only `known`; empty: nothing.
    QString nameToTell(const QString &known);

    //! A text as it goes out: the same each time while it is on its way under one id.
    QString sealedText(const QString &text, const QString &id);
    //! How many letters a text has at most, sealed.
    static qsizetype letters(const QString &text);
    //! What the room is to be told of another name. Reasons: name-empty, name-too-long, name-taken.
    Outcome<QString> sealedName(const QString &wish);
    //! The room took that name.
    void rename() { m_name = m_wish; }
    QString sealedTyping() { return m_seal.seal(Seal::Kind::Typing); }

    //! Puts what was said in place of what came. False where that is not to be shown.
    bool open(Said &said);
    //! What somebody is called, by what the server has of it.
    QString shownName(const QString &member, const QString &sealed)
    {
        return m_names.shownName(member, sealed);
    }
    bool opensTyping(const QString &member, const QString &sealed);
    QJsonObject presenceState(const QJsonObject &state) { return m_names.inState(state); }
    QJsonObject presenceDiff(const QJsonObject &diff) { return m_names.inDiff(diff); }
    //! Names that came and are not to be shown, since the last time.
    int takeRefusedNames() { return m_names.takeRefused(); }
    //! As one is called: where somebody looks the same, told apart.
    QString ownName() const;

private:
    struct Sent
    {
        QString id;
        Seal::Seat seat;
        QString sealed;
    };

    QString m_name; // to come in with
    QString m_wish; // sent, and not taken yet
    QString m_epoch; // of the names
    Seal m_seal;
    Admittance m_admittance;
    PrivateNames m_names;
    QString m_sealedName; // as of the last join or rename
    Seal::Seat m_named; // where it is true
    Sent m_sent;
};

} // namespace Earshot
