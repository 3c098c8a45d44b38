#include "serveroptions.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// The text of what is wrong; empty where all is well.
using Problem = QString;

Problem readLimit(const QString &setting, Limits &limits)
{
    const QString name = setting.section(u'=', 0, 0);
    if (!Limits::names().contains(name))
        return u"There is no limit \"%1\". The limits are: %2."_s.arg(name, Limits::names().join(u", "_s));
    bool isNumber = false;
    const int value = setting.section(u'=', 1).toInt(&isNumber);
    if (!isNumber || !limits.set(name, value))
        return u"--limit %1 needs a whole number from 0 (none), as in --limit %1=100."_s.arg(name);
    return {};
}

Problem readPort(const QString &text, quint16 &port)
{
    bool fits = false;
    port = text.toUShort(&fits);
    return fits ? Problem()
                : u"\"%1\" is no port. Give a number from 1 to 65535, or 0 for any free one."_s.arg(text);
}

Problem readAddress(const QString &text, QHostAddress &address)
{
    if (text == "localhost"_L1)
        address = QHostAddress(QHostAddress::LocalHost);
    else if (!address.setAddress(text))
        return u"\"%1\" is no address. Give an IP address of this machine, such as 127.0.0.1 or ::1."_s.arg(
            text);
    return {};
}

Problem readPublicUrl(const QString &text, QUrl &url)
{
    url = QUrl(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && !url.host().isEmpty()
               ? Problem()
               : u"\"%1\" is no public address. Give one such as https://chat.example.org."_s.arg(text);
}

Problem readLevel(const QString &text, QString &level)
{
    level = text;
    return QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s, u"none"_s}.contains(text)
               ? Problem()
               : u"\"%1\" is no log level. The levels are: debug, info, warning, error, none."_s.arg(text);
}

Problem readCertificate(const QCommandLineParser &parser, ServerOptions &options)
{
    options.certificateFile = parser.value(u"cert"_s);
    options.keyFile = parser.value(u"key"_s);
    return options.certificateFile.isEmpty() == options.keyFile.isEmpty()
               ? Problem()
               : u"TLS needs both: --cert FILE with the certificate, and --key FILE with its key."_s;
}

Problem read(const QCommandLineParser &parser, ServerOptions &options)
{
    QStringList problems;
    if (parser.isSet(u"address"_s))
        problems.append(readAddress(parser.value(u"address"_s), options.address));
    if (parser.isSet(u"port"_s))
        problems.append(readPort(parser.value(u"port"_s), options.port));
    if (parser.isSet(u"public-url"_s))
        problems.append(readPublicUrl(parser.value(u"public-url"_s), options.publicUrl));
    if (parser.isSet(u"log-level"_s))
        problems.append(readLevel(parser.value(u"log-level"_s), options.logLevel));
    problems.append(readCertificate(parser, options));
    options.logAddresses = parser.isSet(u"log-addresses"_s);
    options.lobby = !parser.isSet(u"no-lobby"_s);
    const QStringList limits = parser.values(u"limit"_s);
    for (const QString &setting : limits)
        problems.append(readLimit(setting, options.limits));
    if (!parser.positionalArguments().isEmpty())
        problems.append(u"\"%1\" is not understood: the server takes options only."_s.arg(
            parser.positionalArguments().constFirst()));
    problems.removeAll(QString());
    return problems.join(u'\n');
}

} // namespace

std::variant<ServerOptions, ServerOptions::Leave> ServerOptions::parse(const QStringList &arguments,
                                                                       const QString &version)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Earshot's room server: rooms for whoever knows their address. Nothing is stored."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this help."_s);
    const QCommandLineOption showVersion({u"v"_s, u"version"_s}, u"Shows the version."_s);
    parser.addOptions({
        {u"address"_s, u"Listens on this IP address only (all interfaces otherwise)."_s, u"A"_s},
        {u"port"_s, u"Listens on this port (4000 otherwise; 0: any free one)."_s, u"N"_s},
        {u"public-url"_s, u"Under which it is reached from outside, as in https://chat.example.org."_s,
         u"URL"_s},
        {u"cert"_s, u"Speaks TLS, too, on the same port, under the certificate in this file (PEM)."_s,
         u"FILE"_s},
        {u"key"_s, u"The key of that certificate (PEM, without a password)."_s, u"FILE"_s},
        {u"log-level"_s, u"debug, info, warning, error or none (info otherwise)."_s, u"L"_s},
        {u"log-addresses"_s, u"Tells in the log from which address somebody came (not otherwise)."_s},
        {u"no-lobby"_s,
         u"Offers browsers no page to create or name rooms: only whole addresses lead to one."_s},
        {u"limit"_s,
         u"Sets a limit, 0 for none; may be repeated. Limits: %1."_s.arg(Limits::names().join(u", "_s)),
         u"NAME=VALUE"_s},
        help,
        showVersion,
    });
    const bool parsed = parser.parse(arguments);
    if (parsed && parser.isSet(help))
        return Leave{parser.helpText(), 0};
    if (parsed && parser.isSet(showVersion))
        return Leave{u"earshot-server %1\n"_s.arg(version), 0};
    ServerOptions options;
    const Problem problem = parsed ? read(parser, options) : parser.errorText();
    if (!problem.isEmpty())
        return Leave{problem + u"\nSee earshot-server --help.\n"_s, 2};
    return options;
}

} // namespace Earshot
