#include "caller.h"
#include "handshake.h"
#include "upgrade.h"
#include "wire/wsframe.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTcpServer>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 messageBytes = 64 * 1024 * 1024;

//! Says back what it hears.
class Echoing final : public Link::Listener
{
public:
    explicit Echoing(std::unique_ptr<Link> link)
        : m_link(std::move(link))
    {}

    void begin(const QByteArray &first) { m_link->begin(this, first); }
    void received(const QByteArray &text) override { m_link->send(wsFrame(Opcode::Text, text)); }
    void receivedBinary(const QByteArray &data) override { m_link->send(wsFrame(Opcode::Binary, data)); }
    void due() override
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_link->flush(); }, Qt::QueuedConnection);
    }
    void closed() override { m_isOver = true; }
    bool isOver() const { return m_isOver; }

private:
    std::unique_ptr<Link> m_link;
    QObject m_context;
    bool m_isOver = false;
};

//! Echoes every message, on any path: the server's own way of reading and writing, without its limits.
class Echo : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        Caller *caller = Caller::at(descriptor, 10000, this);
        connect(caller, &Caller::asked, this, [this, caller] { shake(caller); });
        caller->begin();
    }

private:
    void shake(Caller *caller)
    {
        const auto *head = std::get_if<HttpHead>(&caller->head());
        const auto asked = head ? Upgrade::in(*head) : Upgrade::Refusal{400};
        if (const auto *upgrade = std::get_if<Upgrade>(&asked))
            m_handshake.shake({upgrade->key, upgrade->offersPhoenix}, caller,
                              [this, caller](const QByteArray &response) { open(caller, response); });
        else
            caller->answer("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    void open(Caller *caller, const QByteArray &response)
    {
        const QByteArray rest = caller->rest();
        auto link = caller->toLink({2, messageBytes, 0});
        link->send(response);
        std::erase_if(m_lines, [](const auto &line) { return line->isOver(); });
        m_lines.push_back(std::make_unique<Echoing>(std::move(link)));
        m_lines.back()->begin(rest);
    }

    Handshake m_handshake;
    std::vector<std::unique_ptr<Echoing>> m_lines;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption port(u"port"_s, u"Listens on this port of 127.0.0.1 (9001 otherwise; 0: any)."_s,
                                  u"N"_s, u"9001"_s);
    parser.addOption(port);
    parser.addHelpOption();
    parser.process(app);
    Echo echo;
    if (!echo.listen(QHostAddress(QHostAddress::LocalHost), parser.value(port).toUShort()))
        return 2;
    std::printf("Echo ready: ws://127.0.0.1:%d\n", int(echo.serverPort()));
    std::fflush(stdout);
    return app.exec();
}
