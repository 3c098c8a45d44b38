#pragma once

#include "findings.h"
#include "verdictwords.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace Earshot {

//! Says in one sentence why somebody does not get into a room, and what to do about it.
class Doctor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(bool fine READ fine NOTIFY changed)
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(QString todo READ todo NOTIFY changed)
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)

public:
    explicit Doctor(QObject *parent = nullptr);

    bool running() const { return m_examination != nullptr; }
    const Verdict &verdict() const { return m_verdict; }
    bool fine() const { return m_verdict.isFine(); }
    QString what() const { return VerdictWords::of(m_verdict).what; }
    QString todo() const { return VerdictWords::of(m_verdict).todo; }
    QVariantList findings() const;
    //! What was seen, for programs.
    const QJsonObject &seen() const { return m_seen; }

    //! Looks at the room with this address, by all its ways; false where it is none. Takes fifteen seconds at
    //! most, and two to listen where nobody heard of it and that would tell.
    Q_INVOKABLE bool examineRoom(const QString &address, bool isSeenNearby = false);
    //! Looks at the room here that others are told this address of, or at any that is open on this machine.
    Q_INVOKABLE void examineThisMachine(const QString &address = {});
    //! Forgets what it looks at.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    void finished();

private:
    template <class Examination>
    void begin(Examination *examination);
    void settle(const Verdict &verdict, const QList<Finding> &findings, const QJsonObject &seen);

    QObject *m_examination = nullptr;
    Verdict m_verdict;
    QList<Finding> m_findings;
    QJsonObject m_seen;
};

} // namespace Earshot
