#include "hostcertificate.h"
#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

using Read = std::variant<HostCertificate, HostCertificate::Problem>;

HostCertificate sound(const Read &read)
{
    if (const auto *problem = std::get_if<HostCertificate::Problem>(&read))
        qFatal("%s", qPrintable(*problem));
    return std::get<HostCertificate>(read);
}

QByteArray bytesIn(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

//! What a host proves itself with is its own, and stays so.
class HostCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNothingOfItsMachine();
    void isAnotherOneEachTime();
    void isKept();
    void isReplacedWhereOthersCouldReadIt();
    void isReplacedWhereItIsNone();
    void lastsWhereItCannotBeKept();
    void leavesNothingBesides();
    void isReadFromTwoFiles();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void HostCertificateTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void HostCertificateTest::saysNothingOfItsMachine()
{
    sound(HostCertificate::kept(at(u"host.pem"_s)));
    const QSslCertificate certificate(bytesIn(at(u"host.pem"_s)));
    QCOMPARE(certificate.subjectDisplayName(), u"Earshot"_s);
    QCOMPARE(certificate.issuerDisplayName(), u"Earshot"_s);
    QVERIFY(certificate.subjectAlternativeNames().isEmpty());
    QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(certificate.publicKey().length(), 256);
    QCOMPARE(certificate.effectiveDate().date(), QDate(2020, 1, 1));
    QVERIFY(certificate.expiryDate().date().year() > 9000);
}

void HostCertificateTest::isAnotherOneEachTime()
{
    const HostCertificate one = sound(HostCertificate::made());
    const HostCertificate two = sound(HostCertificate::made());
    QCOMPARE(one.fingerprint().size(), 32);
    QVERIFY(one.fingerprint() != two.fingerprint());
    QVERIFY(one.isSelfSigned());
}

void HostCertificateTest::isKept()
{
    const QString file = at(u"new folder/host.pem"_s);
    const HostCertificate first = sound(HostCertificate::kept(file));
    QVERIFY(PrivateFile::isPrivate(file));
    QCOMPARE(sound(HostCertificate::kept(file)).fingerprint(), first.fingerprint());
    QCOMPARE(QSslCertificate(bytesIn(file)).digest(QCryptographicHash::Sha256), first.fingerprint());
}

void HostCertificateTest::isReplacedWhereOthersCouldReadIt()
{
#ifdef Q_OS_UNIX
    const QString file = at(u"host.pem"_s);
    const QByteArray first = sound(HostCertificate::kept(file)).fingerprint();
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const QByteArray second = sound(HostCertificate::kept(file)).fingerprint();
    QVERIFY(second != first);
    QVERIFY(PrivateFile::isPrivate(file));
    QCOMPARE(sound(HostCertificate::kept(file)).fingerprint(), second);
#else
    QSKIP("Who may read a file is said otherwise here.");
#endif
}

void HostCertificateTest::isReplacedWhereItIsNone()
{
    const QString file = at(u"host.pem"_s);
    const QByteArray first = sound(HostCertificate::kept(file)).fingerprint();
    QVERIFY(PrivateFile::write(file, bytesIn(file).first(200)));
    QVERIFY(sound(HostCertificate::kept(file)).fingerprint() != first);
}

void HostCertificateTest::lastsWhereItCannotBeKept()
{
    put(at(u"file"_s), "no folder");
    QCOMPARE(sound(HostCertificate::kept(at(u"file/host.pem"_s))).fingerprint().size(), 32);
}

void HostCertificateTest::leavesNothingBesides()
{
    for (int i = 0; i < 2; ++i)
        sound(HostCertificate::kept(at(u"host.pem"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"host.pem"_s});
}

void HostCertificateTest::isReadFromTwoFiles()
{
    const QByteArray fingerprint = sound(HostCertificate::kept(at(u"one.pem"_s))).fingerprint();
    const QByteArray both = bytesIn(at(u"one.pem"_s));
    const qsizetype certificate = both.indexOf("-----BEGIN CERTIFICATE");
    put(at(u"cert"_s), both.sliced(certificate));
    put(at(u"key"_s), both.first(certificate));
    QCOMPARE(sound(HostCertificate::read(at(u"cert"_s), at(u"key"_s))).fingerprint(), fingerprint);
}

void HostCertificateTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("told");
    QTest::newRow("no certificate") << u"none"_s << u"one.pem"_s << u"There is no file"_s;
    QTest::newRow("no key") << u"one.pem"_s << u"none"_s << u"There is no file"_s;
    QTest::newRow("a folder") << u"."_s << u"one.pem"_s << u"cannot be read"_s;
    QTest::newRow("another's key") << u"one.pem"_s << u"two.pem"_s << u"is the key of another certificate"_s;
    QTest::newRow("no PEM") << u"text"_s << u"one.pem"_s << u"holds no certificate"_s;
    QTest::newRow("no key in it") << u"one.pem"_s << u"text"_s << u"holds no private key"_s;
    QTest::newRow("a locked key") << u"one.pem"_s << u"locked"_s << u"is locked with a password"_s;
}

void HostCertificateTest::tellsWhatIsWrong()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QString, told);
    sound(HostCertificate::kept(at(u"one.pem"_s)));
    sound(HostCertificate::kept(at(u"two.pem"_s)));
    put(at(u"text"_s), "hello\n");
    put(at(u"locked"_s), QSslKey(bytesIn(at(u"one.pem"_s)), QSsl::Ec).toPem("secret"));
    const Read read = HostCertificate::read(at(certificate), at(key));
    const auto *problem = std::get_if<HostCertificate::Problem>(&read);
    QVERIFY(problem);
    QVERIFY2(problem->contains(told) && problem->contains(m_folder->path()), qPrintable(*problem));
}

QTEST_GUILESS_MAIN(HostCertificateTest)
#include "tst_hostcertificate.moc"
