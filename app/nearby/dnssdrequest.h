#pragma once

#include "dnssd.h"

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace Earshot {

//! One request to the daemon, under way for as long as this lives. Its callback is called on the thread it
//! lives on, and must not delete it.
class DnsSdRequest : public QObject
{
    Q_OBJECT

public:
    using Begin = std::function<qint32(DnsSd::Ref *ref)>;

    explicit DnsSdRequest(const DnsSd &dnsSd, QObject *parent = nullptr);
    ~DnsSdRequest() override;

    //! 0, or why the daemon does not take it. May wait for the daemon.
    qint32 begin(const Begin &begin);
    //! To be said by callbacks that are told an error.
    void fail(qint32 error);

Q_SIGNALS:
    //! Nothing more comes of it. May be from inside a callback.
    void failed(qint32 error);

private:
    void process();

    const DnsSd &m_dnsSd;
    DnsSd::Ref m_ref = nullptr;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_hasFailed = false;
};

} // namespace Earshot
