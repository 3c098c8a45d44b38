#include "descriptors.h"
#include "endpoint.h"
#include "log.h"
#include "serverdispatcher.h"
#include "serveroptions.h"
#include "terminationsignals.h"
#include "wire/nocore.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkInterface>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

void setLogLevel(const QString &level)
{
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s, u"none"_s};
    static const QStringList types{u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};
    QStringList rules;
    for (qsizetype i = 0; i < types.size(); ++i) {
        const bool tells = i >= levels.indexOf(level);
        rules.append((tells ? u"earshot.%1=true"_s : u"*.%1=false"_s).arg(types[i]));
    }
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}

QString urlOf(const QString &scheme, const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(address.toString());
    url.setPort(port);
    url.setPath(u"/"_s);
    return url.toString();
}

// The address under which it was asked to listen, or all that a guest could use, or at least this machine's
// own.
QStringList urls(const Earshot::ServerOptions &options, quint16 port)
{
    if (!options.publicUrl.isEmpty())
        return {options.publicUrl.toString()};
    const bool everywhere = options.address == QHostAddress(QHostAddress::Any)
                            || options.address == QHostAddress(QHostAddress::AnyIPv4)
                            || options.address == QHostAddress(QHostAddress::AnyIPv6);
    const QString scheme = options.certificateFile.isEmpty() ? u"http"_s : u"https"_s;
    if (!everywhere)
        return {urlOf(scheme, options.address, port)};
    QStringList all;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal())
            all.append(urlOf(scheme, address, port));
    }
    return all.isEmpty() ? QStringList{urlOf(scheme, QHostAddress(QHostAddress::LocalHost), port)} : all;
}

QString problemOf(const Earshot::Endpoint &endpoint, const Earshot::ServerOptions &options)
{
    if (endpoint.isPortTaken())
        return u"Port %1 is taken. Choose another one with --port, or --port 0 for any free one.\n"_s.arg(
            options.port);
    return u"Cannot listen on %1, port %2: %3.\n"_s.arg(options.address.toString())
        .arg(options.port)
        .arg(endpoint.errorString());
}

//! Where it speaks TLS: what is wrong with its certificate, or nothing.
QString secure(Earshot::Endpoint &endpoint, const Earshot::ServerOptions &options)
{
    if (options.certificateFile.isEmpty())
        return {};
    const auto read = Earshot::HostCertificate::read(options.certificateFile, options.keyFile);
    if (const auto *problem = std::get_if<Earshot::HostCertificate::Problem>(&read))
        return *problem + u'\n';
    endpoint.secure(std::get<Earshot::HostCertificate>(read));
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    Earshot::leaveNoCore();
    Earshot::raiseDescriptorLimit();
    if (QAbstractEventDispatcher *dispatcher = Earshot::serverDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher);
    QCoreApplication app(argc, argv);
    const auto parsed = Earshot::ServerOptions::parse(app.arguments(), QStringLiteral(EARSHOT_VERSION));
    if (const auto *leave = std::get_if<Earshot::ServerOptions::Leave>(&parsed)) {
        print(leave->exitCode == 0 ? stdout : stderr, leave->text);
        return leave->exitCode;
    }
    const auto &options = std::get<Earshot::ServerOptions>(parsed);
    Earshot::writeLogToStderr();
    setLogLevel(options.logLevel);
    if (options.logAddresses)
        Earshot::logAddresses();

    Earshot::TerminationSignals signals;
    Earshot::Endpoint endpoint(options.limits, options.publicUrl);
    if (!options.lobby)
        endpoint.closeLobby();
    if (const QString problem = secure(endpoint, options); !problem.isEmpty()) {
        print(stderr, problem);
        return 2;
    }
    if (!endpoint.start(options.address, options.port)) {
        print(stderr, problemOf(endpoint, options));
        return 2;
    }
    QObject::connect(&signals, &Earshot::TerminationSignals::received, &endpoint, &Earshot::Endpoint::stop);
    QObject::connect(&endpoint, &Earshot::Endpoint::stopped, &app, &QCoreApplication::quit);
    print(stdout, u"Earshot server ready: %1\n"_s.arg(urls(options, endpoint.port()).join(u' ')));
    return app.exec();
}
