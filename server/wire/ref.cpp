#include "wire/ref.h"

#include "wire/json.h"
#include "wire/jsonwriter.h"

namespace Earshot {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray json;
    appendQuoted(json, text);
    return json;
}

QString unquoted(QByteArrayView json)
{
    QString text;
    JsonReader(json).read(text);
    return text;
}

QByteArray withoutSpace(QByteArrayView json)
{
    QByteArray dense;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            inString = !inString;
        if (inString || uchar(c) > ' ')
            dense += c;
        if (c == '\\')
            dense += json[++i];
    }
    return dense;
}

} // namespace

Ref::Ref(const QString &text)
    : m_json(quoted(text))
{}

Ref Ref::fromJson(QByteArrayView json)
{
    Ref ref;
    if (json.startsWith('[') || json.startsWith('{'))
        ref.m_json = withoutSpace(json);
    else if (json.startsWith('"') && json.contains('\\'))
        ref.m_json = quoted(unquoted(json));
    else if (json != "null")
        ref.m_json = json.toByteArray();
    return ref;
}

QString Ref::text() const
{
    return m_json.startsWith('"') ? unquoted(m_json) : QString();
}

std::optional<QByteArray> Ref::bytes() const
{
    if (m_json.startsWith('[') || m_json.startsWith('{'))
        return {};
    if (!m_json.startsWith('"'))
        return m_json;
    return m_json.contains('\\') ? text().toUtf8() : m_json.mid(1, m_json.size() - 2);
}

} // namespace Earshot
