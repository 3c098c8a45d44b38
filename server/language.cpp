#include "language.h"

#include "guestfiles.h"

#include <QHash>
#include <QJsonDocument>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype mostWishes = 32; // more than any reader has

QHash<QString, QJsonObject> readAll()
{
    QHash<QString, QJsonObject> all;
    for (const char *code : {"en", "ar", "de", "es", "fr", "zh-CN"}) {
        const QByteArray file = guestFile("words/" + QByteArray(code) + ".json").bytes;
        all.insert(QString::fromLatin1(code), QJsonDocument::fromJson(file).object());
    }
    return all;
}

const QHash<QString, QJsonObject> &allWords()
{
    static const QHash<QString, QJsonObject> all = readAll();
    return all;
}

struct Wish
{
    QString code;
    double weight;
};

QList<Wish> wishesIn(const QByteArray &header)
{
    QList<Wish> wishes;
    const QList<QByteArray> parts = header.split(',').mid(0, mostWishes);
    for (const QByteArray &part : parts) {
        const QList<QByteArray> words = part.trimmed().split(';');
        double weight = 1;
        if (const QByteArray q = words.value(1).trimmed(); q.startsWith("q="))
            weight = q.mid(2).toDouble();
        if (weight > 0)
            wishes.append({QString::fromLatin1(words.constFirst().trimmed()), weight});
    }
    std::stable_sort(wishes.begin(), wishes.end(),
                     [](const Wish &a, const Wish &b) { return a.weight > b.weight; });
    return wishes;
}

// Chinese is there as it is written on the mainland and in Singapore.
QString knownFor(const QString &wish)
{
    const QStringList parts = wish.toLower().split(u'-');
    if (parts.constFirst() != "zh"_L1)
        return allWords().contains(parts.constFirst()) ? parts.constFirst() : QString();
    const bool isOther = parts.contains("hant"_L1) || parts.contains("tw"_L1) || parts.contains("hk"_L1)
                         || parts.contains("mo"_L1);
    return isOther ? QString() : u"zh-CN"_s;
}

} // namespace

Language::Language(const QString &code)
    : m_code(code)
    , m_words(*allWords().constFind(code))
{}

Language Language::accepted(const QByteArray &acceptLanguage)
{
    const QList<Wish> wishes = wishesIn(acceptLanguage);
    for (const Wish &wish : wishes) {
        if (const QString known = knownFor(wish.code); !known.isEmpty())
            return Language(known);
    }
    return Language(u"en"_s);
}

bool Language::isRightToLeft() const
{
    return QLocale(m_code).textDirection() == Qt::RightToLeft;
}

QString Language::operator()(const QString &text) const
{
    return m_words.value(text).toString(text);
}

} // namespace Earshot
