#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Earshot {

//! A language of the browser guest: the one that its reader understands best.
class Language
{
public:
    //! Of those there are, the first that an Accept-Language header wishes for; else English.
    static Language accepted(const QByteArray &acceptLanguage);

    //! As in HTML: "en", "zh-CN".
    const QString &code() const { return m_code; }
    bool isRightToLeft() const;
    //! The sentence in this language: by its English text, or by a reason's token.
    QString operator()(const QString &text) const;

private:
    explicit Language(const QString &code);

    QString m_code;
    const QJsonObject &m_words;
};

} // namespace Earshot
