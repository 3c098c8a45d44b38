#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace Earshot {

//! Who is present, computed from presence_state and presence_diff as phoenix.js does; takes any input.
class PresenceList
{
public:
    struct Change
    {
        enum Kind { Joined, Left, Renamed };

        Kind kind = Joined;
        QString memberId;
        QString username;
        QString from; // the name before, when renamed

        bool operator==(const Change &) const = default;
    };

    static constexpr int MaxMembers = 5'000;

    //! A new join: diffs wait until its state came. The members of before stay, to be compared with it.
    void reset();
    void clear() { *this = {}; }
    //! Whether there ever was a state.
    bool isKnown() const { return m_known; }

    //! What the state changed. Diffs that waited for it are still to be applied.
    QList<Change> sync(const QJsonObject &state);
    //! What all diffs that waited changed, taken as one step.
    QList<Change> applyWaiting();
    //! What the diff changed; nothing as long as it has to wait.
    QList<Change> apply(const QJsonObject &diff);

private:
    //! One connection of a member. Each has its name; the newest one counts.
    struct Meta
    {
        QString ref;
        QString username;
    };
    using Metas = QList<Meta>;
    using Names = QHash<QString, QString>;

    static Metas metasOf(const QString &memberId, const QJsonValue &presence);
    static bool contains(const Metas &metas, const QString &ref);
    static Metas without(const Metas &metas, const Metas &gone);

    void replaceBy(const QJsonObject &state);
    void join(const QString &memberId, const Metas &metas);
    void leave(const QString &memberId, const Metas &metas);
    void merge(const QJsonObject &diff);
    Names namesOf(const QSet<QString> &memberIds) const;
    QList<Change> changesSince(const Names &before, const QSet<QString> &memberIds) const;

    QHash<QString, Metas> m_members;
    QList<QJsonObject> m_diffs;
    bool m_waiting = true;
    bool m_known = false;
};

} // namespace Earshot
