#include "hosting.h"
#include "wire/base64url.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

//! earshot-hoster ROOM [PORT [KEY]]: the program's own hosting without its window, for tests. Tells where the
//! room is.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString room = app.arguments().value(1);
    Hosting hosting;
    hosting.setPort(app.arguments().value(2).toUShort());
    const auto addresses = [&] { return hosting.waysTo(room).addresses().join(u' '); };
    QObject::connect(&hosting, &Hosting::opened, &app, [&] { print(u"open "_s + addresses()); });
    QObject::connect(&hosting, &Hosting::addressesChanged, &app,
                     [&] { print(u"addresses "_s + addresses()); });
    QObject::connect(&hosting, &Hosting::failed, &app, [&](const QString &, const QString &reason) {
        print(u"failed "_s + reason);
        QCoreApplication::exit(2);
    });
    hosting.open(room, admissionKey(fromBase64Url(app.arguments().value(3))));
    return QCoreApplication::exec();
}
