#include "cuttableline.h"
#include "doctor.h"
#include "sessions_fixture.h"

#include <openssl/x509v3.h>

#include <QJsonObject>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

HostCertificate made()
{
    return std::get<HostCertificate>(HostCertificate::made());
}

//! One by the name of the test's server.
HostCertificate named()
{
    HostCertificate certificate = made();
    X509_EXTENSION *name = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
    X509_add_ext(certificate.certificate(), name, -1);
    X509_EXTENSION_free(name);
    X509_sign(certificate.certificate(), certificate.key(), EVP_sha256());
    return certificate;
}

//! As long as it lives, this machine takes the certificate for an authority's.
class Authority
{
    Q_DISABLE_COPY_MOVE(Authority)

public:
    explicit Authority(const HostCertificate &certificate)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        uchar *der = nullptr;
        const int size = i2d_X509(certificate.certificate(), &der);
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(
            QSslCertificate(QByteArray(reinterpret_cast<char *>(der), size), QSsl::Der));
        OPENSSL_free(der);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~Authority() { QSslConfiguration::setDefaultConfiguration(m_before); }

private:
    QSslConfiguration m_before;
};

//! What the doctor says of the address, with what it saw.
struct Told
{
    QString verdict;
    QJsonObject seen;
    QStringList findings; // "name: value", of what is in the way
};

Told toldOf(const RoomUrl &url)
{
    Doctor doctor;
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.examineRoom(url.toString());
    [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000); }();
    Told told{doctor.verdict().token, doctor.seen(), {}};
    const QVariantList findings = doctor.findings();
    for (const QVariant &each : findings) {
        const Finding finding = each.value<Finding>();
        if (finding.isTrouble)
            told.findings.append(finding.name + u": "_s + finding.value);
    }
    return told;
}

} // namespace

//! The doctor takes the line that the app takes, and judges its certificate as the app does.
class DoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesCertificatesAsTheAppDoes_data();
    void judgesCertificatesAsTheAppDoes();
    void believesAuthoritiesWithoutAProof();
    void looksAtTheRoomOfAProvenHost();
    void saysWhereThereIsNoTls();
    void passesOverAnotherHost();
    void tellsNothingOnTheWay_data();
    void tellsNothingOnTheWay();
};

void DoctorTest::judgesCertificatesAsTheAppDoes_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<QString>("proof"); // of the fingerprint
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("seal");
    QTest::addColumn<QString>("finding");
    const QString nothing;
    QTest::newRow("plain") << false << nothing << u"fine"_s << u"not-tried"_s << nothing;
    QTest::newRow("proven") << false << u"right"_s << u"fine"_s << u"kept"_s << nothing;
    QTest::newRow("proven, secure") << true << u"right"_s << u"fine"_s << u"kept"_s << nothing;
    QTest::newRow("another one") << false << u"wrong"_s << u"other-host"_s << u"other-host"_s
                                 << u"Certificate: another one"_s;
    QTest::newRow("another one, secure")
        << true << u"wrong"_s << u"other-host"_s << u"other-host"_s << u"Certificate: another one"_s;
    QTest::newRow("its own word alone") << true << nothing << u"not-vouched-for"_s << u"not-vouched-for"_s
                                        << u"Certificate: nobody vouches for it"_s;
}

void DoctorTest::judgesCertificatesAsTheAppDoes()
{
    QFETCH(const bool, isSecure);
    QFETCH(const QString, proof);
    QFETCH(const QString, finding);
    const TestServer server;
    const HostCertificate certificate = made();
    server.endpoint->secure(certificate);
    RoomUrl url = server.url(u"tea"_s);
    url.secure = isSecure;
    if (!proof.isEmpty())
        url.fingerprint = proof == u"right"_s ? certificate.fingerprint() : made().fingerprint();
    const Told told = toldOf(url);
    QTEST(told.verdict, "verdict");
    QTEST(told.seen.value(u"seal"_s).toString(), "seal");
    QCOMPARE(told.findings, finding.isEmpty() ? QStringList() : QStringList(finding));
}

void DoctorTest::believesAuthoritiesWithoutAProof()
{
    const TestServer server;
    const HostCertificate certificate = named();
    server.endpoint->secure(certificate);
    const Authority authority(certificate);
    RoomUrl url = server.url(u"tea"_s);
    url.secure = true;
    const Told vouched = toldOf(url);
    QCOMPARE(vouched.verdict, u"fine"_s);
    QCOMPARE(vouched.seen.value(u"seal"_s).toString(), u"kept"_s);
    url.fingerprint = made().fingerprint();
    QCOMPARE(toldOf(url).verdict, u"other-host"_s);
}

void DoctorTest::looksAtTheRoomOfAProvenHost()
{
    const TestServer server;
    const HostCertificate certificate = made();
    server.endpoint->secure(certificate);
    server.endpoint->rooms().admitOnly();
    RoomUrl url = server.url(u"tea"_s);
    url.fingerprint = certificate.fingerprint();
    QCOMPARE(toldOf(url).verdict, u"room-gone"_s);
}

void DoctorTest::saysWhereThereIsNoTls()
{
    const TestServer server;
    RoomUrl url = server.url(u"tea"_s);
    url.fingerprint = made().fingerprint();
    const Told told = toldOf(url);
    QCOMPARE(told.verdict, u"not-sealed"_s);
    QCOMPARE(told.findings, QStringList(u"Certificate: none is shown"_s));
    url.fingerprint.clear();
    url.secure = true;
    QCOMPARE(toldOf(url).verdict, u"not-sealed"_s);
}

void DoctorTest::passesOverAnotherHost()
{
    const TestServer other;
    const TestServer server;
    const HostCertificate certificate = made();
    other.endpoint->secure(made());
    server.endpoint->secure(certificate);
    RoomUrl url = other.url(u"tea"_s);
    url.fingerprint = certificate.fingerprint();
    url.also = {{u"127.0.0.1"_s, server.endpoint->port()}};
    QCOMPARE(toldOf(url).verdict, u"fine"_s);
}

void DoctorTest::tellsNothingOnTheWay_data()
{
    QTest::addColumn<bool>("isProven");
    QTest::newRow("plain, so that one sees that it would be found") << false;
    QTest::newRow("proven") << true;
}

void DoctorTest::tellsNothingOnTheWay()
{
    QFETCH(const bool, isProven);
    const TestServer server;
    const HostCertificate certificate = made();
    server.endpoint->secure(certificate);
    const CuttableLine line(server.endpoint->port());
    RoomUrl url = server.url(u"tea-canary"_s, line.port());
    if (isProven)
        url.fingerprint = certificate.fingerprint();
    QCOMPARE(toldOf(url).verdict, u"fine"_s);
    QCOMPARE(line.passed().contains("canary"), !isProven);
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
