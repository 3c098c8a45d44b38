#pragma once

#include "courtesystate.h"
#include "outsidermodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Earshot {

//! Who is the host of a room and what holds there for newcomers and speakers; and what a host does about it.
class Courtesies : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one")
    Q_PROPERTY(QString host READ host NOTIFY changed)
    //! Whether oneself is the host.
    Q_PROPERTY(bool acting READ isActing NOTIFY changed)
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed)
    Q_PROPERTY(bool knocks READ knocks NOTIFY changed)
    Q_PROPERTY(int slowSeconds READ slowSeconds NOTIFY changed)
    //! Whether oneself may not speak.
    Q_PROPERTY(bool muted READ isMuted NOTIFY changed)
    //! Ids of who may not speak, and of who may not come in: the latter are told to the host alone.
    Q_PROPERTY(QStringList silenced READ silenced NOTIFY changed)
    Q_PROPERTY(QStringList outside READ outside NOTIFY changed)
    Q_PROPERTY(Earshot::OutsiderModel *waiting READ waiting CONSTANT)
    Q_PROPERTY(Earshot::OutsiderModel *removed READ removed CONSTANT)

public:
    using NameOf = std::function<QString(const QString &memberId, const QString &username)>;

    //! `nameOf` makes a name of the wire one that may be shown.
    explicit Courtesies(NameOf nameOf, QObject *parent = nullptr);

    const CourtesyState &state() const { return m_state; }
    const QString &host() const { return m_state.host; }
    bool isActing() const { return !m_own.isEmpty() && m_state.host == m_own; }
    bool isLocked() const { return m_state.locked; }
    bool knocks() const { return m_state.knocks; }
    int slowSeconds() const { return m_state.slowSeconds; }
    bool isMuted() const { return m_state.muted.contains(m_own); }
    QStringList silenced() const { return m_state.muted.values(); }
    QStringList outside() const;
    OutsiderModel *waiting() { return &m_waiting; }
    int waitingCount() const { return m_waiting.count(); }
    OutsiderModel *removed() { return &m_removed; }

    //! Came in as `own`; `courtesy` is what the join reply says.
    void enter(const QString &own, const QJsonObject &courtesy);
    //! Of the room; done() follows where somebody did something.
    void receive(const QString &event, const QJsonObject &payload);
    //! The room is over.
    void clear();

    Q_INVOKABLE void lock(bool on);
    Q_INVOKABLE void knock(bool on);
    //! A message of each person every so many seconds; 0: as they like.
    Q_INVOKABLE void slow(int seconds);
    Q_INVOKABLE void mute(const QString &memberId, bool on);
    Q_INVOKABLE void remove(const QString &memberId);
    //! Who was removed or turned away may come back.
    Q_INVOKABLE void forgive(const QString &memberId);
    Q_INVOKABLE void admit(const QString &memberId);
    Q_INVOKABLE void turnAway(const QString &memberId);
    Q_INVOKABLE void handOver(const QString &memberId);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    //! To be pushed as `courtesy`.
    void asked(const QJsonObject &payload);
    void done(const Earshot::ToldDeed &deed);
    //! The room did not do what was asked: a reason token.
    void refused(const QString &reason);

private:
    void become(const CourtesyState &state);
    void ask(const QString &deed, const QJsonObject &more = {});

    NameOf m_nameOf;
    QString m_own;
    CourtesyState m_state;
    OutsiderModel m_waiting;
    OutsiderModel m_removed;
};

} // namespace Earshot
