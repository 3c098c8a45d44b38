#include "guestfiles.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Outside the namespace, as the macro demands: a static library's resources are not linked in by themselves.
static void initGuest()
{
    Q_INIT_RESOURCE(earshot_guest);
}

namespace Earshot {

namespace {

QByteArray typeOf(const QString &name)
{
    static const QHash<QString, QByteArray> types{
        {u"html"_s, "text/html; charset=utf-8"},     {u"css"_s, "text/css; charset=utf-8"},
        {u"js"_s, "text/javascript; charset=utf-8"}, {u"json"_s, "application/json; charset=utf-8"},
        {u"svg"_s, "image/svg+xml; charset=utf-8"},
    };
    return types.value(name.section(u'.', -1));
}

//! Lines that only explain are for who reads the source: a visit takes them for nothing. They stay as empty
//! ones, so that a browser tells the lines of the source.
QByteArray withoutRemarks(const QByteArray &script)
{
    static const QRegularExpression remark(u"^ *//.*$"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(script).remove(remark).toUtf8();
}

QHash<QByteArray, GuestFile> readAll()
{
    initGuest();
    const QString folder = u":/earshot/guest/"_s;
    QHash<QByteArray, GuestFile> files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        const QByteArray source = open ? file.readAll() : QByteArray();
        const QByteArray bytes = file.fileName().endsWith(".js"_L1) ? withoutRemarks(source) : source;
        files.insert(file.fileName().mid(folder.size()).toLatin1(),
                     {typeOf(file.fileName()), bytes, deflated(bytes)});
    }
    return files;
}

} // namespace

// Qt puts the size before it.
QByteArray deflated(const QByteArray &bytes, int level)
{
    return qCompress(bytes, level).mid(4);
}

// Names are looked up and never opened: no path leads out of the folder.
GuestFile guestFile(const QByteArray &name)
{
    static const QHash<QByteArray, GuestFile> files = readAll();
    return files.value(name);
}

} // namespace Earshot
