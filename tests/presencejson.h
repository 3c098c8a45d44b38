#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

#include <utility>

namespace Earshot {

using namespace Qt::StringLiterals;

using NamedRefs = QList<std::pair<QString, QString>>; // phx_ref and username of each connection
using Presences = QMap<QString, NamedRefs>;

inline QJsonObject presences(const Presences &members)
{
    QJsonObject json;
    for (auto member = members.begin(); member != members.end(); ++member) {
        QJsonArray metas;
        for (const auto &[ref, username] : member.value())
            metas +=
                QJsonObject{{u"phx_ref"_s, ref}, {u"username"_s, username}, {u"online_at"_s, 1'700'000'000}};
        json[member.key()] = QJsonObject{{u"metas"_s, metas}};
    }
    return json;
}

inline QJsonObject diff(const Presences &joins, const Presences &leaves)
{
    return {{u"joins"_s, presences(joins)}, {u"leaves"_s, presences(leaves)}};
}

//! What phoenix.js does with states and diffs, step by step, for comparison.
class ReferencePresence
{
public:
    void syncState(const Presences &next)
    {
        Presences joins;
        Presences leaves;
        for (auto i = m_state.begin(); i != m_state.end(); ++i) {
            if (!next.contains(i.key()))
                leaves[i.key()] = i.value();
        }
        for (auto i = next.begin(); i != next.end(); ++i) {
            const NamedRefs current = m_state.value(i.key());
            if (const NamedRefs joined = without(i.value(), current); !joined.isEmpty())
                joins[i.key()] = joined;
            if (const NamedRefs gone = without(current, i.value()); !gone.isEmpty())
                leaves[i.key()] = gone;
        }
        syncDiff(joins, leaves);
    }

    void syncDiff(const Presences &joins, const Presences &leaves)
    {
        for (auto i = joins.begin(); i != joins.end(); ++i)
            m_state[i.key()] = without(m_state.value(i.key()), i.value()) + i.value();
        for (auto i = leaves.begin(); i != leaves.end(); ++i) {
            if (!m_state.contains(i.key()))
                continue;
            m_state[i.key()] = without(m_state.value(i.key()), i.value());
            if (m_state.value(i.key()).isEmpty())
                m_state.remove(i.key());
        }
    }

    //! The newest connection's name of each member.
    QMap<QString, QString> names() const
    {
        QMap<QString, QString> result;
        for (auto i = m_state.begin(); i != m_state.end(); ++i)
            result[i.key()] = i.value().last().second;
        return result;
    }

private:
    static NamedRefs without(NamedRefs metas, const NamedRefs &gone)
    {
        QSet<QString> refs;
        for (const auto &meta : gone)
            refs += meta.first;
        metas.removeIf([&refs](const auto &meta) { return refs.contains(meta.first); });
        return metas;
    }

    Presences m_state;
};

} // namespace Earshot
