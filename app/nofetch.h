#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlNetworkAccessManagerFactory>

namespace Earshot {

//! Lets no screen fetch anything from anywhere: every text on it is plain, and this holds where one is
//! forgotten.
class NoFetch : public QQmlNetworkAccessManagerFactory
{
    class Denied : public QNetworkReply
    {
    public:
        Denied(const QNetworkRequest &request, QObject *parent)
            : QNetworkReply(parent)
        {
            setRequest(request);
            setError(ContentAccessDenied, QStringLiteral("Screens fetch nothing"));
            setFinished(true);
            QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
        }
        void abort() override {}
        qint64 readData(char *, qint64) override { return -1; }
    };

    class Manager : public QNetworkAccessManager
    {
    public:
        using QNetworkAccessManager::QNetworkAccessManager;

    protected:
        QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
        {
            return new Denied(request, this);
        }
    };

public:
    QNetworkAccessManager *create(QObject *parent) override { return new Manager(parent); }
};

} // namespace Earshot
