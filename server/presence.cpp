#include "presence.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonObject entry(const QString &key, const QList<QJsonObject> &metas)
{
    QJsonArray array;
    for (const QJsonObject &meta : metas)
        array.append(meta);
    return {{key, QJsonObject{{u"metas"_s, array}}}};
}

QJsonObject diff(const QJsonObject &joins, const QJsonObject &leaves)
{
    return {{u"joins"_s, joins}, {u"leaves"_s, leaves}};
}

auto find(QList<QJsonObject> &metas, const QString &ref)
{
    return std::find_if(metas.begin(), metas.end(),
                        [&](const QJsonObject &meta) { return meta.value("phx_ref"_L1).toString() == ref; });
}

} // namespace

QString Presence::newRef()
{
    // 12 bytes are 16 characters of base64, as Phoenix has it; the counter makes them unique in this process.
    static const quint32 process = QRandomGenerator::system()->generate();
    static std::atomic<quint64> counter = 0;
    char bytes[12];
    qToBigEndian(process, bytes);
    qToBigEndian(++counter, bytes + 4);
    return QString::fromLatin1(QByteArray(bytes, sizeof bytes).toBase64(QByteArray::Base64UrlEncoding));
}

Presence::Change Presence::track(const QString &key, const QJsonObject &fields)
{
    const QString ref = newRef();
    QJsonObject meta = fields;
    meta.insert("phx_ref"_L1, ref);
    m_metas[key].append(meta);
    return {ref, diff(entry(key, {meta}), {})};
}

Presence::Change Presence::update(const QString &key, const QString &ref, const QJsonObject &fields)
{
    QList<QJsonObject> &metas = m_metas[key];
    const auto meta = find(metas, ref);
    if (meta == metas.end())
        return track(key, fields);
    const QJsonObject old = *meta;
    *meta = fields;
    const QString next = newRef();
    meta->insert("phx_ref"_L1, next);
    meta->insert("phx_ref_prev"_L1, ref);
    return {next, diff(entry(key, {*meta}), entry(key, {old}))};
}

QJsonObject Presence::untrack(const QString &key, const QString &ref)
{
    const auto metas = m_metas.find(key);
    if (metas == m_metas.end())
        return diff({}, {});
    const auto meta = find(*metas, ref);
    if (meta == metas->end())
        return diff({}, {});
    const QJsonObject gone = *meta;
    metas->erase(meta);
    if (metas->isEmpty())
        m_metas.erase(metas);
    return diff({}, entry(key, {gone}));
}

QJsonObject Presence::untrackAll(const QString &key)
{
    return diff({}, entry(key, m_metas.take(key)));
}

QJsonObject Presence::state() const
{
    QJsonObject state;
    for (auto it = m_metas.begin(); it != m_metas.end(); ++it)
        state.insert(it.key(), entry(it.key(), it.value()).value(it.key()));
    return state;
}

QStringList Presence::refs(const QString &key) const
{
    QStringList refs;
    for (const QJsonObject &meta : m_metas.value(key))
        refs.append(meta.value("phx_ref"_L1).toString());
    return refs;
}

} // namespace Earshot
