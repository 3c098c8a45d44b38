#include "checker.h"

#include <QFile>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    std::puts(line.toUtf8().constData());
}

struct Reading
{
    QList<Earshot::Observation> history;
    QStringList problems;

    void take(QFile &file)
    {
        for (int number = 1; !file.atEnd(); ++number) {
            const QByteArray line = file.readLine().trimmed();
            if (line.isEmpty())
                continue;
            if (const auto seen = Earshot::Observation::parse(line))
                history.append(*seen);
            else
                problems.append(u"D0 line %1 of %2 is no event: %3"_s.arg(number).arg(
                    file.fileName(), QString::fromUtf8(line.left(100))));
        }
    }
    void take(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            take(file);
        else
            problems.append(u"D0 %1: %2"_s.arg(path, file.errorString()));
    }
};

qsizetype clientsIn(const QList<Earshot::Observation> &history)
{
    QSet<QString> clients;
    for (const Earshot::Observation &seen : history)
        clients.insert(seen.client);
    clients.remove(u"test"_s);
    return clients.size();
}

} // namespace

//! earshot-check [FILE...]: judges the histories in the files (or on stdin) as one. Exit code 1: something
//! was violated.
int main(int argc, char *argv[])
{
    Reading reading;
    for (int i = 1; i < argc; ++i)
        reading.take(QFile::decodeName(argv[i]));
    if (argc < 2) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            reading.take(input);
    }
    const QStringList found = reading.problems + Earshot::violations(reading.history);
    for (const QString &violation : found)
        print(violation);
    print(u"%1 events, %2 clients, %3 violations"_s.arg(reading.history.size())
              .arg(clientsIn(reading.history))
              .arg(found.size()));
    return found.isEmpty() ? 0 : 1;
}
