#include "appoptions.h"
#include "doctorcommand.h"
#include "freshstart.h"
#include "hosting.h"
#include "nofetch.h"
#include "sessions.h"
#include "terminationsignals.h"
#include "wire/nocore.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QtQml/qqmlextensionplugin.h>
#include <QTranslator>

#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

Q_IMPORT_QML_PLUGIN(Earshot_AppPlugin)
Q_IMPORT_QML_PLUGIN(EarshotPlugin)

using namespace Qt::StringLiterals;

namespace {

// Help, the version and errors need no screen, so the arguments are read before there is an application. Qt's
// own options are taken out by it afterwards; a first, lenient look leaves them alone.
int leave(const Earshot::AppOptions::Leave &leave)
{
    std::FILE *stream = leave.exitCode == 0 ? stdout : stderr;
    std::fputs(leave.text.toUtf8().constData(), stream);
    return leave.exitCode;
}

// Without a screen Qt would abort the program, and speak of reinstalling it.
bool hasScreen(int argc, char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return std::any_of(argv, argv + argc,
                       [](const char *argument) { return std::strstr(argument, "-platform"); });
#else
    return argc > 0 && argv;
#endif
}

bool asksForText(int argc, char *argv[])
{
    const QByteArrayList wanted{"-h", "--help", "-v", "--version"};
    for (int i = 1; i < argc; ++i) {
        if (wanted.contains(argv[i]))
            return true;
    }
    return false;
}

QStringList argumentsFrom(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

// X11 programs have a -name of their own, and Qt would take ours for it: it goes out of Qt's sight, and is
// returned.
QStringList takeName(int &argc, char *argv[])
{
    QStringList taken;
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        const bool isName = std::strcmp(argv[i], "--name") == 0;
        if (isName || std::strncmp(argv[i], "--name=", 7) == 0)
            taken.append(QString::fromLocal8Bit(argv[i]));
        else
            argv[kept++] = argv[i];
        if (isName && i + 1 < argc)
            taken.append(QString::fromLocal8Bit(argv[++i]));
    }
    argc = kept;
    return taken;
}

// Everybody on this machine can read the arguments of a program that runs: the key of a private room goes out
// of them.
void hideFragments(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (char *fragment = std::strchr(argv[i], '#'))
            std::memset(fragment, '\0', std::strlen(fragment));
    }
}

//! The program's words in the person's language.
struct Tongues
{
    // English too: it has the plurals, for whoever's language is not there.
    QTranslator english;
    QTranslator own;

    //! The direction of the person's language, where it is there.
    std::optional<Qt::LayoutDirection> install()
    {
        if (english.load(u":/i18n/earshot_en.qm"_s))
            QCoreApplication::installTranslator(&english);
        if (!own.load(QLocale(), u"earshot"_s, u"_"_s, u":/i18n"_s))
            return {};
        QCoreApplication::installTranslator(&own);
        return QLocale(own.language()).textDirection();
    }
};

// Needs no screen.
int examine(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Tongues tongues;
    tongues.install();
    const QStringList words = QCoreApplication::arguments().mid(1);
    hideFragments(argc, argv);
    return Earshot::runDoctor(words);
}

void enter(QObject *root, const Earshot::AppOptions &options)
{
    auto *hosting = root->findChild<Earshot::Hosting *>();
    auto *sessions = root->findChild<Earshot::Sessions *>();
    hosting->setPort(options.port);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    hosting->setCertificateFile(folder.filePath(u"host.pem"_s));
    sessions->setWishedName(options.username);
    if (options.host && options.room.isEmpty())
        sessions->hostRandom();
    else if (options.host || !options.address.isEmpty())
        sessions->enter(options.host ? options.room : options.address);
}

} // namespace

int main(int argc, char *argv[])
{
    Earshot::leaveNoCore();
    const QString version = QStringLiteral(EARSHOT_VERSION);
    if (argc > 1 && std::strcmp(argv[1], "doctor") == 0)
        return examine(argc, argv);
    if (const bool screen = hasScreen(argc, argv); !screen || asksForText(argc, argv)) {
        const auto parsed = Earshot::AppOptions::parse(argumentsFrom(argc, argv), version);
        if (const auto *text = std::get_if<Earshot::AppOptions::Leave>(&parsed))
            return leave(*text);
        if (!screen)
            return leave(
                {u"There is no screen for a window here. A room without one: earshot-server\n"_s, 2});
    }

    // For the server's thread: GLib's event loop makes every write cost more with each client that is
    // connected.
    qputenv("QT_NO_THREADED_GLIB", "1");
    QCoreApplication::setApplicationName(u"Earshot"_s);
    QCoreApplication::setOrganizationName(u"Earshot"_s);
    QCoreApplication::setApplicationVersion(version);
    QGuiApplication::setDesktopFileName(u"io.github.earshot_chat.Earshot"_s);
    const QStringList name = takeName(argc, argv);
    QApplication app(argc, argv);
    const auto parsed = Earshot::AppOptions::parse(app.arguments() + name, version);
    if (const auto *text = std::get_if<Earshot::AppOptions::Leave>(&parsed))
        return leave(*text);
    hideFragments(argc, argv);
    QGuiApplication::setWindowIcon(QIcon(u":/earshot/icons/earshot.svg"_s));
    QQuickStyle::setStyle(u"Basic"_s);
    Tongues tongues;
    if (const auto direction = tongues.install())
        QGuiApplication::setLayoutDirection(*direction);

    Earshot::NoFetch noFetch;
    auto engineThere = std::make_unique<QQmlApplicationEngine>();
    QQmlApplicationEngine &engine = *engineThere;
    engine.setNetworkAccessManagerFactory(&noFetch);
    engine.addImportPath(u":/qt/qml"_s); // not there by itself before 6.5
    engine.load(QUrl(u"qrc:/qt/qml/Earshot/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    // Ended by the system or by Ctrl+C, it tells its guests like on any other end.
    Earshot::TerminationSignals terminated;
    QObject::connect(&terminated, &Earshot::TerminationSignals::received, &app, &QCoreApplication::quit);
    enter(engine.rootObjects().constFirst(), std::get<Earshot::AppOptions>(parsed));
    const int exitCode = app.exec();
    engineThere.reset(); // leaves all rooms
    Earshot::FreshStart::finish();
    return exitCode;
}
