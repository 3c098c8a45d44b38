#include "presence.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonObject diff(const QJsonObject &joins, const QJsonObject &leaves)
{
    return {{u"joins"_s, joins}, {u"leaves"_s, leaves}};
}

} // namespace

QJsonObject Presence::entry(const QString &key, const Metas &metas)
{
    QJsonArray array;
    for (const Meta &meta : metas)
        array.append(meta.fields);
    return {{key, QJsonObject{{u"metas"_s, array}}}};
}

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

Presence::Tracked Presence::track(const QString &key, const QJsonObject &fields)
{
    const QString ref = newRef();
    Meta meta{ref, fields};
    meta.fields.insert("phx_ref"_L1, ref);
    m_metas[key].append(meta);
    return {ref, diff(entry(key, {meta}), {})};
}

QJsonObject Presence::update(const QString &key, const QJsonObject &fields)
{
    const auto metas = m_metas.find(key);
    if (metas == m_metas.end())
        return diff({}, {});
    const Metas old = *metas;
    for (Meta &meta : *metas) {
        meta.fields.insert("phx_ref_prev"_L1, meta.fields.value("phx_ref"_L1));
        meta.fields.insert("phx_ref"_L1, newRef());
        for (auto field = fields.begin(); field != fields.end(); ++field)
            meta.fields.insert(field.key(), field.value());
    }
    return diff(entry(key, *metas), entry(key, old));
}

QJsonObject Presence::untrack(const QString &key, const QString &id)
{
    const auto metas = m_metas.find(key);
    if (metas == m_metas.end())
        return diff({}, {});
    auto meta = std::find_if(metas->begin(), metas->end(), [&](const Meta &each) { return each.id == id; });
    if (meta == metas->end())
        return diff({}, {});
    const Meta gone = *meta;
    metas->removeAt(std::distance(metas->begin(), meta));
    if (metas->isEmpty())
        m_metas.remove(key);
    return diff({}, entry(key, {gone}));
}

QJsonObject Presence::untrackAll(const QString &key)
{
    const Metas gone = m_metas.take(key);
    return diff({}, gone.isEmpty() ? QJsonObject() : entry(key, gone));
}

QJsonObject Presence::state() const
{
    QJsonObject state;
    for (auto it = m_metas.begin(); it != m_metas.end(); ++it)
        state.insert(it.key(), entry(it.key(), it.value()).value(it.key()));
    return state;
}

QStringList Presence::ids(const QString &key) const
{
    QStringList ids;
    const Metas metas = m_metas.value(key);
    for (const Meta &meta : metas)
        ids.append(meta.id);
    return ids;
}

} // namespace Earshot
