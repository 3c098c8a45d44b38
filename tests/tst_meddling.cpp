#include "meddler.h"
#include "seal.h"
#include "sessions_fixture.h"
#include "wire/base64url.h"

#include <QSignalSpy>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What a server, or whoever stands before it, can try in a private room: it shows as a warning on the line,
//! and never as text.
class TestMeddling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warns_data();
    void warns();
    void warnsOfNames_data();
    void warnsOfNames();
    void passesOverStaleTyping();
    void foldsManyWarnings();

private:
    QString m_epoch; // of the room
};

namespace {

using Frames = QList<QJsonArray>;
//! What becomes of the frames that bring texts; the texts are "one", "two" of Ann and "three" of Ben.
using Meddling = std::function<Frames(const Frames &before, const QJsonArray &frame)>;

} // namespace

Q_DECLARE_METATYPE(Meddling)

namespace {

//! What is written otherwise under the seal, or beside it.
using Change = void (*)(Sealing::Place &, Sealing::Statement &);

QByteArray key()
{
    return QByteArray(roomKeyBytes, 7);
}

RoomUrl urlOf(const TestServer &server, const QString &room, quint16 port)
{
    RoomUrl url = server.url(room, port);
    url.key = key();
    return url;
}

QJsonArray with(QJsonArray frame, const QString &key, const QJsonValue &value)
{
    QJsonObject payload = frame[4].toObject();
    payload.insert(key, value);
    frame[4] = payload;
    return frame;
}

QJsonValue in(const QJsonArray &frame, const QString &key)
{
    return frame[4][key];
}

//! The text of one frame in the place of another's, who is said to be `member`.
QJsonArray textOf(const QJsonArray &other, const QJsonArray &frame, const QString &member)
{
    return with(with(frame, u"content"_s, in(other, u"content"_s)), u"member"_s, member);
}

//! Its text, as one who has the key would seal it who changes one thing.
QJsonArray resealed(const QJsonArray &frame, const QString &epoch, Change change)
{
    Sealing::Place place{u"tea"_s, epoch, Sealing::Kind::Text};
    const QString sealed = in(frame, u"content"_s).toString();
    auto statement = std::get<Sealing::Statement>(Sealing::open(contentKey(key()), place, sealed));
    change(place, statement);
    return with(frame, u"content"_s, Sealing::seal(contentKey(key()), place, statement));
}

//! The last letter under the seal is another.
QString flipped(const QString &sealed)
{
    constexpr qsizetype behindIt = 2 + 16; // the end of the statement, and the tag
    QByteArray bytes = fromBase64Url(sealed);
    char &letter = bytes[bytes.size() - behindIt - 1];
    letter = char(letter ^ 1);
    return toBase64Url(bytes);
}

//! In a room whose server need not tell the truth: no history is judged.
std::unique_ptr<Session> entered(const RoomUrl &url, const QString &name)
{
    auto session = std::make_unique<Session>(url, name, false);
    session->join();
    [&] { QTRY_COMPARE(session->status(), Session::Joined); }();
    [&] { QTRY_VERIFY(session->members()->count() > 0); }();
    return session;
}

//! Its number is as high as the app expects.
QJsonArray numbered(const QJsonArray &frame, int seq)
{
    return with(frame, u"seq"_s, seq);
}

} // namespace

void TestMeddling::warns_data()
{
    QTest::addColumn<Meddling>("meddling");
    QTest::addColumn<QStringList>("lines");
    const auto each = [](const char *name, const Meddling &meddling, const QStringList &lines) {
        QTest::newRow(name) << meddling << lines;
    };
    const QString warning = u"tampered"_s;
    each("nothing", [](const Frames &, const QJsonArray &frame) { return Frames{frame}; },
         {u"ann: one"_s, u"ann: two"_s, u"ben: three"_s});
    each("replayed under another number",
         [](const Frames &before, const QJsonArray &frame) {
             return before.size() == 1 ? Frames{numbered(before.at(0), 2)} : Frames{frame};
         },
         {u"ann: one"_s, warning, u"ben: three"_s});
    each("replayed without numbers",
         [](const Frames &before, const QJsonArray &frame) {
             const QJsonArray bare = numbered(frame, 0);
             return before.size() == 1 ? Frames{bare, bare} : Frames{frame};
         },
         {u"ann: one"_s, u"ann: two"_s, warning, u"gap 1"_s, u"ben: three"_s});
    each("turned round",
         [](const Frames &before, const QJsonArray &frame) {
             const auto held = [&] { return Frames{numbered(frame, 1), numbered(before.at(0), 2)}; };
             return before.isEmpty() ? Frames() : before.size() == 1 ? held() : Frames{frame};
         },
         {u"ann: two"_s, warning, u"ben: three"_s});
    each("under another's name",
         [](const Frames &before, const QJsonArray &frame) {
             const auto hers = [&] { return in(before.at(0), u"member"_s).toString(); };
             return before.size() == 2 ? Frames{with(frame, u"member"_s, hers())} : Frames{frame};
         },
         {u"ann: one"_s, u"ann: two"_s, warning});
    each("an old text under another's name",
         [](const Frames &before, const QJsonArray &frame) {
             const QString his = in(frame, u"member"_s).toString();
             return before.size() == 2 ? Frames{textOf(before.at(0), frame, his)} : Frames{frame};
         },
         {u"ann: one"_s, u"ann: two"_s, warning});
    each("changed",
         [](const Frames &before, const QJsonArray &frame) {
             const QString text = flipped(in(frame, u"content"_s).toString());
             return before.size() == 1 ? Frames{with(frame, u"content"_s, text)} : Frames{frame};
         },
         {u"ann: one"_s, warning, u"ben: three"_s});
    each("in the server's own words",
         [](const Frames &before, const QJsonArray &frame) {
             return before.size() == 1 ? Frames{with(frame, u"content"_s, u"two"_s)} : Frames{frame};
         },
         {u"ann: one"_s, warning, u"ben: three"_s});
    each("a name as a text",
         [](const Frames &before, const QJsonArray &frame) {
             return before.isEmpty() ? Frames{with(frame, u"content"_s, in(frame, u"username"_s))}
                                     : Frames{frame};
         },
         {warning, u"ann: two"_s, u"ben: three"_s}); // no text has that count yet
    using Sealing::Place;
    using Sealing::Statement;
    const auto second = [&](const char *name, Change change, const QString &line) {
        const auto instead = [this, change](const Frames &before, const QJsonArray &frame) {
            return Frames{before.size() == 1 ? resealed(frame, m_epoch, change) : frame};
        };
        each(name, instead, {u"ann: one"_s, line, u"ben: three"_s});
    };
    second(
        "sealed anew", [](Place &, Statement &) {}, u"ann: two"_s);
    second(
        "from another room", [](Place &place, Statement &) { place.room = u"tee"_s; }, warning);
    second(
        "from another life of it", [](Place &place, Statement &) { place.epoch = u"0"_s; }, warning);
    second(
        "sealed by another member", [](Place &, Statement &said) { said.from = u"0"_s; }, warning);
    second(
        "sealed by a second of one id", [](Place &, Statement &said) { said.by = u"0"_s; }, warning);
    second(
        "of a count that was", [](Place &, Statement &said) { said.count = 1; }, warning);
}

void TestMeddling::warns()
{
    QFETCH(const Meddling, meddling);
    QFETCH(const QStringList, lines);
    TestServer server;
    Meddler line(server.endpoint->port());
    Meddler honest(server.endpoint->port());
    auto ann = entered(urlOf(server, u"tea"_s, honest.port()), u"ann"_s);
    auto ben = entered(urlOf(server, u"tea"_s, honest.port()), u"ben"_s);
    auto cat = entered(urlOf(server, u"tea"_s, line.port()), u"cat"_s);
    QTRY_COMPARE(cat->members()->count(), 3);
    m_epoch = cat->membership().epoch();
    Frames before;
    line.meddle = [&](const QJsonArray &frame) {
        if (frame[3] != "new_message"_L1)
            return Frames{frame};
        const Frames instead = meddling(before, frame);
        before.append(frame);
        return instead;
    };
    for (const auto &[session, text] :
         {std::pair{ann.get(), u"one"_s}, {ann.get(), u"two"_s}, {ben.get(), u"three"_s}}) {
        QSignalSpy accepted(session, &Session::accepted);
        QVERIFY(session->say(text));
        QTRY_COMPARE(accepted.size(), 1);
    }
    QTRY_COMPARE(shown(*cat), lines);
}

void TestMeddling::warnsOfNames_data()
{
    QTest::addColumn<QString>("instead");
    QTest::newRow("in the server's own words") << u"Ann"_s;
    QTest::newRow("changed") << u"changed"_s;
    QTest::newRow("another's") << u"another's"_s;
    QTest::newRow("none") << QString();
}

void TestMeddling::warnsOfNames()
{
    QFETCH(const QString, instead);
    TestServer server;
    Meddler line(server.endpoint->port());
    Meddler honest(server.endpoint->port());
    auto ann = entered(urlOf(server, u"tea"_s, honest.port()), u"ann"_s);
    auto ben = entered(urlOf(server, u"tea"_s, honest.port()), u"ben"_s);
    line.meddle = [&](QJsonArray frame) {
        if (frame[3] != "presence_state"_L1)
            return Frames{frame};
        const QString his = ben->membership().member();
        const QString hers = ann->membership().member();
        const QJsonObject state = frame[4].toObject();
        const auto nameOf = [&](const QString &member) {
            return state[member]["metas"_L1][0]["username"_L1].toString();
        };
        const QString name = instead == "changed"_L1     ? flipped(nameOf(his))
                             : instead == "another's"_L1 ? nameOf(hers)
                                                         : instead;
        const QJsonObject meta{{u"username"_s, name}, {u"phx_ref"_s, u"x"_s}};
        return Frames{with(frame, his, QJsonObject{{u"metas"_s, QJsonArray{meta}}})};
    };
    auto cat = entered(urlOf(server, u"tea"_s, line.port()), u"cat"_s);
    QTRY_COMPARE(present(*cat), QStringList({u"?"_s, u"ann"_s, u"cat"_s}));
    const QStringList warning{u"tampered-name"_s};
    QTRY_COMPARE(shown(*cat), instead.isEmpty() ? QStringList() : warning);
}

void TestMeddling::passesOverStaleTyping()
{
    TestServer server;
    Meddler line(server.endpoint->port());
    auto ann = entered(urlOf(server, u"tea"_s, server.endpoint->port()), u"ann"_s);
    auto ben = entered(urlOf(server, u"tea"_s, server.endpoint->port()), u"ben"_s);
    auto cat = entered(urlOf(server, u"tea"_s, line.port()), u"cat"_s);
    QTRY_COMPARE(cat->members()->count(), 3);
    ann->typed();
    QTRY_COMPARE(cat->typing(), QStringList{u"ann"_s});
    QVERIFY(ann->say(u"done"_s));
    QTRY_VERIFY(cat->typing().isEmpty());
    line.say(u"typing"_s, line.told(u"typing"_s).constLast());
    line.say(u"typing"_s, {{u"member"_s, ann->membership().member()}});
    QVERIFY(ben->say(u"really"_s)); // a text of hers would end her typing
    QTRY_COMPARE(shown(*cat), QStringList({u"ann: done"_s, u"ben: really"_s}));
    QVERIFY(cat->typing().isEmpty());
}

void TestMeddling::foldsManyWarnings()
{
    TestServer server;
    Meddler line(server.endpoint->port());
    auto cat = entered(urlOf(server, u"tea"_s, line.port()), u"cat"_s);
    for (int i = 0; i < 100; ++i)
        line.say(u"new_message"_s, {{u"content"_s, u"%1"_s.arg(i)}, {u"member"_s, u"x"_s}});
    const auto count = [&] {
        const QModelIndex last = cat->messages()->index(cat->messages()->count() - 1);
        return last.data(MessageModel::CountRole).toInt();
    };
    QTRY_COMPARE(count(), 100);
    QCOMPARE(shown(*cat), QStringList{u"tampered"_s});
    QCOMPARE(cat->unread(), 0);
}

QTEST_GUILESS_MAIN(TestMeddling)
#include "tst_meddling.moc"
