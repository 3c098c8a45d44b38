#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! What two people compare to know that they mean the same host: four words from the fingerprint of its
//! certificate.
class HostProof : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    //! As addresses have it: fp=FINGERPRINT. Empty: there is nothing to compare.
    Q_PROPERTY(QString proof READ proof WRITE setProof NOTIFY proofChanged)
    //! With spaces between; empty until they are there.
    Q_PROPERTY(QString words READ words NOTIFY wordsChanged)

public:
    explicit HostProof(QObject *parent = nullptr);

    const QString &proof() const { return m_proof; }
    void setProof(const QString &proof);
    const QString &words() const { return m_words; }

Q_SIGNALS:
    void proofChanged();
    void wordsChanged();

private:
    void setWords(const QString &words);

    QString m_proof;
    QString m_words;
    QFutureWatcher<QStringList> m_finding; // then() would crash where the sheet is closed first (Qt 6.4)
};

} // namespace Earshot
