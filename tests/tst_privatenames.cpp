#include "privatenames.h"
#include "wire/roomkeys.h"

#include <QJsonArray>
#include <QTest>

#include <map>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What those in a private room are called by one of them, Cat, whatever their server says.
class PrivateNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void believesNamesOfTheirOwners_data();
    void believesNamesOfTheirOwners();
    void freesNames_data();
    void freesNames();
    void countsLines_data();
    void countsLines();
    void keepsNamesOfThoseWhoComeBackAtOnce();
    void keepsANumberThatIsNotNeeded();
    void takesTheNewestName();
    void knowsWhoWasFirst_data();
    void knowsWhoWasFirst();
    void letsPeopleChangeTheirOwnNames();
    void tellsACrowdOfOneNameApart();
    void keepsItsBounds();

private:
    QString sealed(const QString &member, const QString &name);
    //! Told that somebody has a line more; how they are shown then.
    QString come(const QString &member, const QString &name, const QString &ref = u"r1"_s);
    void go(const QString &member, const QString &ref = u"r1"_s);
    void tell(const QJsonObject &joins, const QJsonObject &leaves);

    std::map<QString, Seal> m_people;
    std::unique_ptr<Seal> m_cat;
    std::unique_ptr<PrivateNames> m_names;
};

namespace {

Seal seatOf(const QString &member)
{
    Seal seal(SecretKey(contentKey(QByteArray(roomKeyBytes, 7))), u"tea"_s);
    seal.sit({u"e1"_s, member});
    return seal;
}

QJsonObject line(const QString &ref, const QString &username = {}, int onlineAt = 0)
{
    return {{u"phx_ref"_s, ref}, {u"username"_s, username}, {u"online_at"_s, onlineAt}};
}

QJsonObject lines(const QJsonArray &metas)
{
    return {{u"metas"_s, metas}};
}

} // namespace

void PrivateNamesTest::init()
{
    m_people.clear();
    m_cat = std::make_unique<Seal>(seatOf(u"cat"_s));
    m_names = std::make_unique<PrivateNames>(*m_cat);
    m_names->setOwn(u"Cat"_s);
}

QString PrivateNamesTest::sealed(const QString &member, const QString &name)
{
    return m_people.try_emplace(member, seatOf(member)).first->second.seal(Seal::Kind::Name, name);
}

QString PrivateNamesTest::come(const QString &member, const QString &name, const QString &ref)
{
    tell({{member, lines({line(ref, sealed(member, name))})}}, {});
    return m_names->shownName(member);
}

void PrivateNamesTest::go(const QString &member, const QString &ref)
{
    tell({}, {{member, lines({line(ref)})}});
}

void PrivateNamesTest::tell(const QJsonObject &joins, const QJsonObject &leaves)
{
    m_names->inDiff({{u"joins"_s, joins}, {u"leaves"_s, leaves}});
}

void PrivateNamesTest::believesNamesOfTheirOwners_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("username"); // as the server has it
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("refused");
    const auto row = [](const char *name, const QString &member, const QString &username,
                        const QString &shown,
                        int refused) { QTest::newRow(name) << member << username << shown << refused; };
    row("their own", u"ann"_s, sealed(u"ann"_s, u"Ann"_s), u"Ann"_s, 0);
    row("none yet", u"ann"_s, {}, {}, 0);
    row("in the server's own words", u"ann"_s, u"Ann"_s, {}, 1);
    row("another's", u"ann"_s, sealed(u"ben"_s, u"Ben"_s), {}, 1);
    row("with more than is seen", u"ann"_s, sealed(u"ann"_s, u" \u202eAnn\n"_s), u"Ann"_s, 0);
    row("with nothing to see", u"ann"_s, sealed(u"ann"_s, u" \u202e"_s), {}, 1);
    row("too long", u"ann"_s, sealed(u"ann"_s, QString(33, u'x')), {}, 1);
    row("one's own, not told yet", u"cat"_s, {}, u"Cat"_s, 0);
    row("one's own, changed", u"cat"_s, u"Cat"_s, {}, 1);
}

void PrivateNamesTest::believesNamesOfTheirOwners()
{
    QFETCH(const QString, member);
    QFETCH(const QString, username);
    QFETCH(const QString, shown);
    const QJsonObject told = m_names->inState({{member, lines({line(u"r1"_s, username)})}});
    QCOMPARE(told[member]["metas"_L1][0]["username"_L1].toString(), shown);
    QCOMPARE(m_names->shownName(member), shown);
    QTEST(m_names->takeRefused(), "refused");
    QCOMPARE(m_names->takeRefused(), 0);
}

void PrivateNamesTest::freesNames_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("annsName");
    QTest::newRow("not at all") << u""_s << u"Ann"_s;
    QTest::newRow("left") << u"left"_s << u""_s;
    QTest::newRow("not in the state") << u"state"_s << u""_s;
    QTest::newRow("called otherwise") << u"renamed"_s << u"Zoe"_s;
    QTest::newRow("the room began anew") << u"anew"_s << u""_s;
}

void PrivateNamesTest::freesNames()
{
    QFETCH(const QString, how);
    QCOMPARE(come(u"ann"_s, u"Ann"_s), u"Ann"_s);
    if (how == "left"_L1)
        go(u"ann"_s);
    else if (how == "state"_L1)
        m_names->inState({});
    else if (how == "renamed"_L1)
        come(u"ann"_s, u"Zoe"_s);
    else if (how == "anew"_L1)
        m_names->clear();
    QTEST(m_names->shownName(u"ann"_s), "annsName");
    QCOMPARE(come(u"ben"_s, u"Ann"_s), how.isEmpty() ? u"Ann (2)"_s : u"Ann"_s);
}

void PrivateNamesTest::countsLines_data()
{
    QTest::addColumn<QStringList>("told"); // "+r1 -r2": at once; "=r1": a state
    QTest::addColumn<bool>("isHere");
    QTest::newRow("one came") << QStringList{u"+r1"_s} << true;
    QTest::newRow("one came and went") << QStringList{u"+r1"_s, u"-r1"_s} << false;
    QTest::newRow("of two one went") << QStringList{u"+r1"_s, u"+r2"_s, u"-r1"_s} << true;
    QTest::newRow("both went") << QStringList{u"+r1"_s, u"+r2"_s, u"-r1"_s, u"-r2"_s} << false;
    QTest::newRow("one for another") << QStringList{u"+r1"_s, u"+r2 -r1"_s} << true;
    QTest::newRow("which went, too") << QStringList{u"+r1"_s, u"+r2 -r1"_s, u"-r2"_s} << false;
    QTest::newRow("one that never came") << QStringList{u"-r1"_s} << false;
    QTest::newRow("another than came") << QStringList{u"+r1"_s, u"-r2"_s} << true;
    QTest::newRow("no more than the state tells") << QStringList{u"+r1"_s, u"=r2"_s, u"-r2"_s} << false;
}

void PrivateNamesTest::countsLines()
{
    QFETCH(const QStringList, told);
    for (const QString &each : told) {
        QJsonObject diff[2];
        const QStringList words = each.split(u' ');
        for (const QString &word : words) {
            const QString name = word.startsWith(u'-') ? QString() : sealed(u"ann"_s, u"Ann"_s);
            diff[word.startsWith(u'-')].insert(u"ann"_s, lines({line(word.mid(1), name)}));
        }
        if (each.startsWith(u'='))
            m_names->inState(diff[0]);
        else
            tell(diff[0], diff[1]);
    }
    QTEST(!m_names->shownName(u"ann"_s).isEmpty(), "isHere");
}

// Both are told anew in one diff, the one first who was there last.
void PrivateNamesTest::keepsNamesOfThoseWhoComeBackAtOnce()
{
    QCOMPARE(come(u"ben"_s, u"Ann"_s), u"Ann"_s);
    QCOMPARE(come(u"ann"_s, u"Ann"_s), u"Ann (2)"_s);
    tell({{u"ann"_s, lines({line(u"r2"_s, sealed(u"ann"_s, u"Ann"_s))})},
          {u"ben"_s, lines({line(u"r2"_s, sealed(u"ben"_s, u"Ann"_s))})}},
         {{u"ann"_s, lines({line(u"r1"_s)})}, {u"ben"_s, lines({line(u"r1"_s)})}});
    QCOMPARE(m_names->shownName(u"ben"_s), u"Ann"_s);
    QCOMPARE(m_names->shownName(u"ann"_s), u"Ann (2)"_s);
    tell({{u"dan"_s, lines({line(u"r1"_s, sealed(u"dan"_s, u"Ann"_s))})}},
         {{u"ben"_s, lines({line(u"r2"_s)})}}); // who goes makes room
    QCOMPARE(m_names->shownName(u"dan"_s), u"Ann"_s);
}

void PrivateNamesTest::keepsANumberThatIsNotNeeded()
{
    come(u"ben"_s, u"Ann"_s);
    come(u"ann"_s, u"Ann"_s);
    go(u"ben"_s);
    QCOMPARE(come(u"ann"_s, u"Ann"_s, u"r2"_s), u"Ann (2)"_s);
}

void PrivateNamesTest::takesTheNewestName()
{
    const QJsonArray two{line(u"r1"_s, sealed(u"ann"_s, u"Ann"_s)),
                         line(u"r2"_s, sealed(u"ann"_s, u"Zoe"_s))};
    const QJsonObject told = m_names->inState({{u"ann"_s, lines(two)}});
    for (const int each : {0, 1})
        QCOMPARE(told[u"ann"_s]["metas"_L1][each]["username"_L1].toString(), u"Zoe"_s);
}

void PrivateNamesTest::knowsWhoWasFirst_data()
{
    QTest::addColumn<QJsonObject>("ann");
    QTest::addColumn<QJsonObject>("ben");
    QTest::addColumn<QString>("first");
    QTest::newRow("by the second") << line(u"A"_s, {}, 5) << line(u"B"_s, {}, 4) << u"ben"_s;
    QTest::newRow("by the reference") << line(u"C"_s) << line(u"B"_s) << u"ben"_s;
    QTest::newRow("by its lowest digits") << line(u"CB"_s) << line(u"DB"_s) << u"ann"_s;
    QTest::newRow("by its highest digit") << line(u"AB"_s) << line(u"_A"_s) << u"ben"_s;
}

void PrivateNamesTest::knowsWhoWasFirst()
{
    QFETCH(QJsonObject, ann);
    QFETCH(QJsonObject, ben);
    QFETCH(const QString, first);
    ann.insert(u"username"_s, sealed(u"ann"_s, u"Ann"_s));
    ben.insert(u"username"_s, sealed(u"ben"_s, u"Ann"_s));
    m_names->inState({{u"ann"_s, lines({ann})}, {u"ben"_s, lines({ben})}});
    QCOMPARE(m_names->shownName(first), u"Ann"_s);
}

void PrivateNamesTest::letsPeopleChangeTheirOwnNames()
{
    come(u"ann"_s, u"Ann"_s);
    QCOMPARE(std::get<QString>(m_names->nameFor(u"ANN"_s, u"ann"_s)), u"ANN"_s);
    QCOMPARE(std::get<Refusal>(m_names->nameFor(u"ANN"_s, u"ben"_s)).reason, u"name-taken"_s);
}

void PrivateNamesTest::tellsACrowdOfOneNameApart()
{
    QSet<QString> shown;
    for (int i = 0; i < 50; ++i)
        shown.insert(come(QString::number(i), u"Ann"_s));
    QCOMPARE(shown.size(), 50);
}

void PrivateNamesTest::keepsItsBounds()
{
    QJsonObject crowd{{u"ann"_s, lines({line(u"r1"_s)})}, {u"none"_s, lines({})}};
    for (int i = 1; i <= 5000; ++i)
        crowd.insert(QString::number(i), lines({line(u"A"_s, {}, i)}));
    const QJsonObject told = m_names->inState(crowd);
    const auto isTold = [](const QJsonValue &presence) { return !presence["metas"_L1].toArray().isEmpty(); };
    QCOMPARE(std::count_if(told.begin(), told.end(), isTold), 5000);
    QCOMPARE(told[u"none"_s].toObject(), QJsonObject());
    QCOMPARE(come(u"ann"_s, u"Ann"_s), u"Ann"_s); // who was there is told still
    QCOMPARE(come(u"5000"_s, u"Zoe"_s), QString());
    for (int i = 0; i < 200; ++i)
        come(u"ann"_s, u"Ann"_s, QString::number(i));
    go(u"ann"_s);
    for (int i = 0; i < 99; ++i)
        go(u"ann"_s, QString::number(i));
    QCOMPARE(m_names->shownName(u"ann"_s), QString()); // no more lines than these were kept
}

QTEST_APPLESS_MAIN(PrivateNamesTest)
#include "tst_privatenames.moc"
