#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace Earshot {

//! Who is there, as presence_state and presence_diff tell it.
class Roster
{
public:
    void setState(const QJsonObject &state);
    void apply(const QJsonObject &diff);
    //! Sorted; a member with several connections once.
    QStringList names() const;

private:
    struct Meta
    {
        QString ref;
        QString name;
    };

    void add(const QJsonObject &joins);
    void remove(const QJsonObject &leaves);

    QHash<QString, QList<Meta>> m_metas; // by member
};

} // namespace Earshot
