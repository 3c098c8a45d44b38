#include "slug.h"

#include <QFile>
#include <QRandomGenerator>

// Outside the namespace, as the macro demands: a static library's resources are not linked in by themselves.
static void initWords()
{
    Q_INIT_RESOURCE(earshot_words);
}

namespace Earshot {

const QStringList &slugWords()
{
    static const QStringList words = [] {
        initWords();
        QFile file(QStringLiteral(":/earshot/words.txt"));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        return open ? QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }();
    return words;
}

QString slug(int words)
{
    const QStringList &all = slugWords();
    Q_ASSERT(words <= all.size());
    QStringList drawn;
    while (drawn.size() < words) {
        const QString &word = all.at(QRandomGenerator::system()->bounded(all.size()));
        if (!drawn.contains(word))
            drawn.append(word);
    }
    return drawn.join(u'-');
}

} // namespace Earshot
