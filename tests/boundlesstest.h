#pragma once

#include "endpoint.h"
#include "history.h"

#include <QTest>

#include <memory>

namespace Earshot {

//! A judged test with a server in the process that bounds neither how much is said nor how often.
class BoundlessTest : public JudgedTest
{
    Q_OBJECT

protected:
    std::unique_ptr<Endpoint> m_endpoint;

protected Q_SLOTS:
    void init()
    {
        Limits limits;
        limits.messageCharacters = 0;
        limits.messagesPerSecond = 0;
        m_endpoint = std::make_unique<Endpoint>(limits);
        QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
    }
};

} // namespace Earshot
