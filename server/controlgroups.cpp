#include "controlgroups.h"

#include <QByteArrayList>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.readAll() : QByteArray();
}

qint64 lesser(qint64 one, qint64 other)
{
    return one == 0 || other == 0 ? std::max(one, other) : std::min(one, other);
}

// A group is bound by those that it is in. Seen from inside a container its path begins above what is mounted
// there: what is at the top then is the container's own.
qint64 leastIn(const QString &top, QString group, const QString &name)
{
    qint64 least = 0;
    for (bool isTop = false; !isTop; group.truncate(group.lastIndexOf(u'/'))) {
        isTop = group.isEmpty();
        least = lesser(least, contentOf(top + group + u'/' + name).trimmed().toLongLong()); // "max": none
    }
    return least;
}

} // namespace

qint64 memoryGranted(const QString &mounted, const QString &membership)
{
    qint64 least = 0;
    const QByteArrayList lines = contentOf(membership).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList parts = line.split(':'); // number, controllers, path
        if (parts.size() < 3)
            continue;
        QString group = QString::fromUtf8(line.mid(parts[0].size() + parts[1].size() + 2));
        if (group == "/"_L1)
            group.clear();
        if (parts[1].isEmpty())
            least = lesser(least, leastIn(mounted, group, u"memory.max"_s));
        else if (parts[1].split(',').contains("memory"))
            least = lesser(least, leastIn(mounted + "/memory"_L1, group, u"memory.limit_in_bytes"_s));
    }
    return least;
}

} // namespace Earshot
