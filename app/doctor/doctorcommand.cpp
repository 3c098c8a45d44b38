#include "doctorcommand.h"

#include "doctor.h"
#include "nearby/directorythread.h"
#include "wire/fragment.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QString usage = uR"(Usage: earshot doctor [ADDRESS] [--json]

Says why somebody does not get into a room, and what to do about it.

  ADDRESS     Looks at the room with this address from here; without one, at what is open on this machine
  --json      Prints everything that was seen, for programs
  -h, --help  Shows this help
)"_s;

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

// Names of hosts and interfaces are not to move the cursor.
QString plain(QString text)
{
    text.removeIf([](QChar c) { return !c.isPrint() || (c >= QChar(0x2066) && c <= QChar(0x2069)); });
    return text;
}

QString asText(const Doctor &doctor)
{
    QString text;
    const QVariantList findings = doctor.findings();
    qsizetype width = 0;
    for (const QVariant &each : findings)
        width = std::max(width, plain(each.value<Finding>().name).size());
    for (const QVariant &each : findings) {
        const Finding finding = each.value<Finding>();
        text += u"%1 %2  %3\n"_s.arg(QChar(finding.isTrouble ? u'!' : u' '))
                    .arg(plain(finding.name), -int(width))
                    .arg(plain(finding.value));
    }
    return text + u"\n%1\n%2\n"_s.arg(plain(doctor.what()), plain(doctor.todo()));
}

QString asJson(const Doctor &doctor)
{
    const QJsonObject json{{u"verdict"_s, doctor.verdict().token},
                           {u"fine"_s, doctor.fine()},
                           {u"what"_s, plain(doctor.what())},
                           {u"todo"_s, plain(doctor.todo())},
                           {u"seen"_s, doctor.seen()}};
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

} // namespace

int runDoctor(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    parser.addOptions({json, help});
    if (!parser.parse(words)) {
        print(stderr, parser.errorText() + u"\nSee earshot doctor --help.\n"_s);
        return 2;
    }
    if (parser.isSet(help)) {
        print(stdout, usage);
        return 0;
    }
    const QStringList addresses = parser.positionalArguments();
    DirectoryThread::prepare();
    Doctor doctor;
    if (addresses.isEmpty()) {
        doctor.examineThisMachine();
    } else if (addresses.size() > 1 || !doctor.examineRoom(addresses.constFirst())) {
        print(stderr, u"\"%1\" is no room's address. One looks like http://192.168.1.5:4000/tea\n"_s.arg(
                          plain(withoutFragment(addresses.constLast()))));
        return 2;
    }
    QEventLoop loop;
    QObject::connect(&doctor, &Doctor::finished, &loop, &QEventLoop::quit);
    loop.exec();
    print(stdout, parser.isSet(json) ? asJson(doctor) : asText(doctor));
    return doctor.fine() ? 0 : 1;
}

} // namespace Earshot
