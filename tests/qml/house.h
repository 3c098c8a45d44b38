#pragma once

#include "serverlimits.h"

#include <QByteArray>
#include <QObject>

#include <memory>

class CuttableLine;
class QTcpServer;

namespace Earshot {

struct TestServer;

//! Another machine in the network: a real server, reached over a line that can be cut, and doors where no
//! room is.
class House : public QObject
{
    Q_OBJECT

public:
    explicit House(QObject *parent = nullptr);
    ~House() override;

    //! Before the first address is asked for.
    Q_INVOKABLE void limit(const QString &name, int value);
    //! Only rooms that were opened here can be joined.
    Q_INVOKABLE void admitOnly();
    Q_INVOKABLE void admit(const QString &room);
    //! Over the line, as the person under test comes in; the others come in directly.
    Q_INVOKABLE QString address(const QString &room);
    Q_INVOKABLE QString direct(const QString &room);
    //! By a line in TLS, with what proves the house, which has these words.
    Q_INVOKABLE QString proven(const QString &room);
    Q_INVOKABLE QString words() const;
    Q_INVOKABLE int port();

    Q_INVOKABLE void cut();
    Q_INVOKABLE void mend();
    Q_INVOKABLE void close(const QString &room);

    //! Somebody takes the call and says `words` whatever one asks; nothing at all where they are empty.
    Q_INVOKABLE QString stranger(const QByteArray &words);
    //! Nobody is there.
    Q_INVOKABLE QString nobody() const;

private:
    TestServer &server();

    Limits m_limits;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<CuttableLine> m_line;
    std::unique_ptr<QTcpServer> m_stranger;
    QByteArray m_fingerprint;
};

} // namespace Earshot
