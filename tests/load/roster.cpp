#include "roster.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Earshot {

void Roster::setState(const QJsonObject &state)
{
    m_metas.clear();
    add(state);
}

// Joins first, as every Phoenix client does it: a diff that changes a meta has it in both.
void Roster::apply(const QJsonObject &diff)
{
    add(diff["joins"_L1].toObject());
    remove(diff["leaves"_L1].toObject());
}

void Roster::add(const QJsonObject &joins)
{
    for (auto it = joins.begin(); it != joins.end(); ++it) {
        QList<Meta> &known = m_metas[it.key()];
        const QJsonArray metas = it.value()["metas"_L1].toArray();
        for (const QJsonValue &meta : metas) {
            const QString ref = meta["phx_ref"_L1].toString();
            known.removeIf([&](const Meta &each) { return each.ref == ref; });
            known.append({ref, meta["username"_L1].toString()});
        }
    }
}

void Roster::remove(const QJsonObject &leaves)
{
    for (auto it = leaves.begin(); it != leaves.end(); ++it) {
        QList<Meta> &known = m_metas[it.key()];
        const QJsonArray metas = it.value()["metas"_L1].toArray();
        for (const QJsonValue &meta : metas) {
            const QString ref = meta["phx_ref"_L1].toString();
            known.removeIf([&](const Meta &each) { return each.ref == ref; });
        }
        if (known.isEmpty())
            m_metas.remove(it.key());
    }
}

QStringList Roster::names() const
{
    QStringList names;
    for (const QList<Meta> &metas : m_metas)
        names.append(metas.constLast().name);
    names.sort();
    return names;
}

} // namespace Earshot
