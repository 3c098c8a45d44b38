#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

//! What a client says wrongly, oddly or at the edge of what it may, and what comes of it.
namespace Earshot::Malformed {

//! One message to a server, in whose room:a the client is, joined as "1".
struct Row
{
    QByteArray name;
    QByteArray sent;
    //! A close code; or what comes back: [join_ref, ref, topic] as JSON, then "ok", "error" with its reason,
    //! the event of a push with the reason or content in it. Several are parted by " | ". Presence is left
    //! out.
    QByteArray expected;
    enum Kind { Text, Binary } kind = Text;
    int vsn = 2;
};

// A frame whose place %1 is taken by each of the texts.
inline void each(QList<Row> &rows, const QByteArray &group, const QByteArray &frame,
                 const QByteArrayList &texts, const QByteArray &expected)
{
    for (const QByteArray &text : texts) {
        const QByteArray shown =
            text.size() > 40 ? text.left(24) + "... " + QByteArray::number(text.size()) : text;
        rows.append({group + ": " + shown, QByteArray(frame).replace("%1", text),
                     QByteArray(expected).replace("%1", text)});
    }
}

inline QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

inline QList<Row> notJson()
{
    QList<Row> rows;
    each(rows, "no frame", "%1",
         {"", " ", "hello", "\"x\"", "1", "null", "true", "[]", "{}", "[1]", "[\"1\",\"2\"]",
          "[null,null,null]", R"(["1","2","room:a","typing"])", R"([["1","2","room:a","typing",{}]])",
          R"({"0":["1","2","room:a","typing",{}]})",
          R"({"topic":"room:a","event":"typing","payload":{},"ref":"2"})",
          R"("[\"1\",\"2\",\"room:a\",\"typing\",{}]")"},
         "1011");
    each(rows, "around", "%1",
         {"\xef\xbb\xbf[\"1\",\"2\",\"room:a\",\"typing\",{}]",
          R"(["1","2","room:a","typing",{}]x)",
          R"(["1","2","room:a","typing",{}]])",
          R"(["1","2","room:a","typing",{}],)",
          R"(["1","2","room:a","typing",{}]["1","2","room:a","typing",{}])",
          R"(["1","2","room:a","typing",{},])",
          R"([,"1","2","room:a","typing",{}])",
          R"(["1",,"room:a","typing",{}])",
          R"(["1" "2","room:a","typing",{}])",
          R"(["1","2","room:a","typing",{})",
          R"("1","2","room:a","typing",{}])",
          R"(['1','2','room:a','typing',{}])",
          R"(/* */["1","2","room:a","typing",{}])",
          "\f[\"1\",\"2\",\"room:a\",\"typing\",{}]",
          "\xc2\xa0[\"1\",\"2\",\"room:a\",\"typing\",{}]",
          "[\"1\",\"2\",\"room:a\",\"typing\",{}]\xef\xbb\xbf",
          R"([“1”,"2","room:a","typing",{}])",
          R"(["1";"2";"room:a";"typing";{}])",
          R"(("1","2","room:a","typing",{}))",
          R"(["1","2","room:a","typing",{}}])"},
         "1011");
    rows.append(
        {"around: a zero behind", QByteArray("[\"1\",\"2\",\"room:a\",\"typing\",{}]\0", 32), "1011"});
    rows.append({"around: UTF-16",
                 QByteArray("[\0\"\0"
                            "1\0\"\0",
                            8),
                 "1011"});
    each(rows, "no value", R"(["1","2","room:a","typing",%1])",
         {"NaN",
          "Infinity",
          "-Infinity",
          "undefined",
          "True",
          "nul",
          "nulll",
          "tru",
          "",
          "01",
          "+1",
          "-",
          "--1",
          ".5",
          "1.",
          "1.e1",
          "0x1",
          "1e",
          "1e+",
          "1_000",
          "1e400",
          "-1e400",
          "1e999999999",
          "00",
          "-01",
          "1,2,",
          "'a'",
          "a",
          "[1,]",
          "[,]",
          "[1 2]",
          "[1",
          "1]",
          "{1:2}",
          "{a:1}",
          R"({"a"})",
          R"({"a":})",
          R"({"a":1,})",
          R"({,"a":1})",
          R"({"a":1 "b":2})",
          R"({"a"::1})",
          R"({"a":1)",
          R"({"a":1]})",
          R"({null:1})",
          R"({"a":1}})",
          "()",
          "<x/>"},
         "1011");
    each(rows, "no string", R"(["1","2","room:a","typing",{"a":"%1"}])",
         {R"(\x41)",
          R"(\a)",
          R"(\')",
          R"(\0)",
          R"(\u)",
          R"(\u1)",
          R"(\u12)",
          R"(\u123)",
          R"(\u12G4)",
          R"(\U00000041)",
          R"(\u+041)",
          R"(\ud800)",
          R"(\udc00)",
          R"(\ud800\ud800)",
          R"(\ud800a)",
          R"(\ud83d\u0041)",
          R"(\udc00\ud800)",
          R"(\ud83d\n)",
          R"(\uD83D \uDE00)",
          "\\",
          "\\\n",
          "\n",
          "\t",
          "\x01",
          "\x1f",
          "\r\n",
          "a\"b"},
         "1011");
    rows.append({"no string: a zero", QByteArray("[\"1\",\"2\",\"room:a\",\"typ\0ing\",{}]", 32), "1011"});
    rows.append({"no key: lone surrogate", R"(["1","2","room:a","typing",{"\ud800":1}])", "1011"});
    rows.append({"no ref: lone surrogate", R"(["\ud800","2","room:a","typing",{}])", "1011"});
    rows.append({"no ref: NaN", R"(["1",NaN,"room:a","typing",{}])", "1011"});
    rows.append({"no topic: lone surrogate", R"(["1","2","\udfff","typing",{}])", "1011"});
    rows.append({"no sixth element", R"(["1","2","room:a","typing",{},NaN])", "1011"});
    for (const int depth : {65, 1000, 30'000}) {
        rows.append({"deep lists: " + QByteArray::number(depth),
                     R"(["1","2","room:a","typing",)" + repeated("[", depth) + repeated("]", depth) + ']',
                     "1011"});
        rows.append({"deep lists, not closed: " + QByteArray::number(depth),
                     R"(["1","2","room:a","typing",)" + repeated("[", depth), "1011"});
    }
    rows.append(
        {"deep objects",
         R"(["1","2","room:a","typing",)" + repeated("{\"a\":", 5000) + '1' + repeated("}", 5000) + ']',
         "1011"});
    rows.append({"deep ref",
                 R"(["1",)" + repeated("[", 5000) + repeated("]", 5000) + R"(,"room:a","typing",{}])",
                 "1011"});
    return rows;
}

inline QList<Row> notUtf8()
{
    QList<Row> rows;
    int number = 0;
    for (const QByteArray &bytes : QByteArrayList{"\x80",
                                                  "\xbf",
                                                  "\xc3",
                                                  "\xe2\x82",
                                                  "\xf0\x9f\x98",
                                                  "\xc0\xaf",
                                                  "\xc1\xbf",
                                                  "\xe0\x80\xaf",
                                                  "\xf0\x80\x80\xaf",
                                                  "\xed\xa0\x80",
                                                  "\xed\xbf\xbf",
                                                  "\xed\xa0\xbd\xed\xb8\x80",
                                                  "\xf4\x90\x80\x80",
                                                  "\xf5\x80\x80\x80",
                                                  "\xf8\x88\x80\x80\x80",
                                                  "\xfc\x84\x80\x80\x80\x80",
                                                  "\xfe",
                                                  "\xff",
                                                  "\xc3\x28",
                                                  "\xe4",
                                                  "\xc0\x80"}) {
        const QByteArray place[] = {
            R"(["1","2","room:a","new_message",{"content":"%1"}])", R"(["1","2","%1","typing",{}])",
            R"(["1","%1","room:a","typing",{"%1":1}])", R"(["1","2","room:a","typing",{}]%1)"};
        rows.append(
            {"not UTF-8: " + bytes.toHex(), QByteArray(place[number++ % 4]).replace("%1", bytes), "1007"});
    }
    rows.append({"not UTF-8: UTF-16", QByteArray("\xff\xfe[\0", 4), "1007"});
    return rows;
}

inline QList<Row> refs()
{
    QList<Row> rows;
    const QByteArrayList sound{"\"7\"",
                               "\"\"",
                               "null",
                               "7",
                               "-7",
                               "0",
                               "-0",
                               "2.5",
                               "1.0",
                               "1e3",
                               "1E+3",
                               "123456789012345678901234567890",
                               "-9223372036854775809",
                               "5e-324",
                               "true",
                               "false",
                               "[]",
                               "{}",
                               "[1,[2,{\"a\":null}]]",
                               "{\"b\":1,\"a\":2}",
                               "{\"a\":1,\"a\":2}",
                               "\"" + repeated("r", 10'000) + '"',
                               "\"\xf0\x9f\xa6\x8a\"",
                               "\"\xe2\x80\xae\"",
                               R"("\"\\\b\f\n\r\t\u0001")"};
    each(rows, "ref", R"([null,%1,"phoenix","heartbeat",{}])", sound, R"([null,%1,"phoenix"] ok)");
    each(rows, "join_ref of a heartbeat", R"([%1,"7","phoenix","heartbeat",{}])", sound,
         R"([null,"7","phoenix"] ok)");
    rows.append({"ref: spelled with escapes", R"([null,"\u0037\/\uD83D\ude00","phoenix","heartbeat",{}])",
                 "[null,\"7/\xf0\x9f\x98\x80\",\"phoenix\"] ok"});
    rows.append({"ref: spaces within", R"([ null , [ 1 , { "a" : 2 } ] , "phoenix" , "heartbeat" , { } ])",
                 R"([null,[1,{"a":2}],"phoenix"] ok)"});
    // Of a channel's own join_ref only the very same counts, or none.
    each(rows, "stale join_ref", R"([%1,"7","room:a","rename",{}])",
         {"\"0\"", "\"2\"", "\"\"", "\" 1\"", "\"01\"", "\"1 \"", "1", "1.0", "true", "[]", "{}", "[\"1\"]",
          "\"\\u0031\\u0000\""},
         "");
    each(rows, "join_ref", R"([%1,"7","room:a","rename",{}])", {"\"1\"", "null", "\"\\u0031\""},
         R"(["1","7","room:a"] error invalid-payload)");
    each(rows, "leaves nothing", R"([%1,"7","room:a","phx_leave",{}])", {"\"2\"", "1", "\"\"", "{}"}, "");
    rows.append({"leaves without join_ref", R"([null,"7","room:a","phx_leave",{}])",
                 R"(["1","7","room:a"] ok | ["1","1","room:a"] phx_close)"});
    rows.append({"leaves with a number for a ref", R"(["1",1e2,"room:a","phx_leave",[]])",
                 R"(["1",1e2,"room:a"] ok | ["1","1","room:a"] phx_close)"});
    return rows;
}

inline QList<Row> topicsAndEvents()
{
    QList<Row> rows;
    const QByteArrayList strange{"null",
                                 "7",
                                 "1.0",
                                 "true",
                                 "[]",
                                 "{}",
                                 R"(["room:a"])",
                                 "\"\"",
                                 "\"room\"",
                                 "\"Room:a\"",
                                 "\" room:a\"",
                                 "\"room;a\"",
                                 "\"nomatch:x\"",
                                 "\"phoenix \"",
                                 "\"PHOENIX\"",
                                 "\"\xef\xbb\xbfroom:a\"",
                                 "\"" + repeated("t", 10'000) + '"'};
    each(rows, "join", R"(["5","5",%1,"phx_join",{}])", strange, R"([null,"5",%1] error unmatched topic)");
    each(rows, "push", R"(["5","5",%1,"new_message",{"content":"x"}])", strange,
         R"([null,"5",%1] error unmatched topic)");
    each(rows, "leave", R"(["5","5",%1,"phx_leave",{}])", strange, R"(["5","5",%1] ok)");
    each(rows, "join a room's name", R"(["5","5",%1,"phx_join",{}])",
         {"\"room:A\"", "\"room:a b\"", "\"room:a/b\"", "\"room:a\\n\"", "\"room:\\u0000\"",
          "\"room:\xe2\x80\xae\"", "\"room:a:b\"", "\"room:*\""},
         R"(["5","5",%1] error room-characters)");
    rows.append(
        {"join no name", R"(["5","5","room:","phx_join",{}])", R"(["5","5","room:"] error room-missing)"});
    rows.append({"join a long name", R"(["5","5","room:)" + repeated("n", 65) + R"(","phx_join",{}])",
                 R"(["5","5","room:)" + repeated("n", 65) + R"("] error room-too-long)"});
    // No channel knows such an event: it ends, and the socket lives on.
    each(rows, "event", R"(["1","7","room:a",%1,{}])",
         {"null", "7", "true", "[]", "{}", "\"\"", "\"x\"", "\"phx_reply\"", "\"phx_close\"", "\"phx_error\"",
          "\"presence_diff\"", "\"presence_state\"", "\"NEW_MESSAGE\"", "\"new_message \"", "\"\\u0000\"",
          "\"phx_joinn\"", "\"" + repeated("e", 10'000) + '"'},
         R"(["1","1","room:a"] phx_error channel_crash)");
    each(rows, "event for the server", R"([null,"7","phoenix",%1,{}])",
         {"null", "7", "{}", "\"\"", "\"phx_join\"", "\"phx_leave\"", "\"Heartbeat\"", "\"new_message\""},
         R"([null,"7","phoenix"] error unmatched topic)");
    return rows;
}

inline QList<Row> payloads()
{
    QList<Row> rows;
    const QByteArrayList notObjects{
        "null", "true", "7", "\"x\"", "[]", "[{\"content\":\"x\"}]", "\"{\\\"content\\\":\\\"x\\\"}\""};
    each(rows, "message", R"(["1","7","room:a","new_message",%1])", notObjects,
         R"(["1","7","room:a"] error invalid-payload)");
    each(rows, "name", R"(["1","7","room:a","rename",%1])", notObjects,
         R"(["1","7","room:a"] error invalid-payload)");
    each(rows, "typing", R"(["1","7","room:a","typing",%1])", notObjects, "");
    each(rows, "heartbeat", R"([null,"7","phoenix","heartbeat",%1])", notObjects,
         R"([null,"7","phoenix"] ok)");
    each(rows, "content", R"(["1","7","room:a","new_message",{"content":%1}])",
         {"null", "7", "1.5", "true", "[]", "{}", "[\"x\"]"}, R"(["1","7","room:a"] error invalid-payload)");
    each(rows, "nothing said", R"(["1","7","room:a","new_message",{"content":%1}])",
         {"\"\"", "\" \"", "\"\\n\\t\"", "\"\xc2\xa0\"", "\"\xe3\x80\x80\""},
         R"(["1","7","room:a"] error empty)");
    rows.append({"content: missing", R"(["1","7","room:a","new_message",{"Content":"x","id":"i"}])",
                 R"(["1","7","room:a"] error invalid-payload)"});
    rows.append({"content: too long",
                 R"(["1","7","room:a","new_message",{"content":")" + repeated("x", 4001) + "\"}]",
                 R"(["1","7","room:a"] error too-long)"});
    rows.append({"id: too long",
                 R"(["1","7","room:a","new_message",{"content":"x","id":")" + repeated("i", 65) + "\"}]",
                 R"(["1","7","room:a"] error invalid-payload)"});
    each(rows, "id", R"(["1","7","room:a","new_message",{"content":"x","id":%1}])",
         {"null", "7", "true", "[]", "{}", "\"\"", "\"\\u0000\""},
         R"(["1","7","room:a"] ok | [null,null,"room:a"] new_message x)");
    rows.append({"twice the same key: the first counts",
                 R"(["1","7","room:a","new_message",{"content":"first","content":"second","content":3}])",
                 R"(["1","7","room:a"] ok | [null,null,"room:a"] new_message first)"});
    rows.append({"twice the same key, spelled otherwise",
                 R"(["1","7","room:a","new_message",{"\u0063ontent":"first","content":"second"}])",
                 R"(["1","7","room:a"] ok | [null,null,"room:a"] new_message first)"});
    rows.append({"more than five elements",
                 R"(["1","7","room:a","new_message",{"content":"x"},1,{"content":"y"}])",
                 R"(["1","7","room:a"] ok | [null,null,"room:a"] new_message x)"});
    each(rows, "name", R"(["1","7","room:a","rename",{"username":%1}])", {"null", "7", "true", "[]", "{}"},
         R"(["1","7","room:a"] error invalid-payload)");
    each(rows, "name of nothing", R"(["1","7","room:a","rename",{"username":%1}])",
         {"\"\"", "\" \"", "\"\\u0000\"", "\"\\u200b\""}, R"(["1","7","room:a"] error name-empty)");
    rows.append({"name: too long", R"(["1","7","room:a","rename",{"username":")" + repeated("n", 33) + "\"}]",
                 R"(["1","7","room:a"] error name-too-long)"});
    // Whoever joins with nonsense is somebody new.
    each(rows, "join again", R"(["2","7","room:a","phx_join",%1])",
         {"null", "true", "7", "\"x\"", "[]", R"({"username":7,"session":[],"epoch":{},"seq":"x"})",
          R"({"seq":-1})", R"({"seq":1e308})", R"({"seq":1.5})", R"({"seq":18446744073709551616})",
          R"({"session":"no-such","epoch":"none","seq":99})", R"({"session":null,"epoch":null})",
          R"({"session":""})"},
         R"(["2","7","room:a"] ok | ["1","1","room:a"] phx_close)");
    return rows;
}

// Sizes as they are said, which may be lies.
inline QByteArray binary(int kind, const QByteArrayList &parts, const QByteArray &data,
                         const QList<int> &sizes = {})
{
    QByteArray frame(1, char(kind));
    for (qsizetype i = 0; i < parts.size(); ++i)
        frame += char(sizes.isEmpty() ? int(parts[i].size()) : sizes[i]);
    return frame + parts.join() + data;
}

inline QList<Row> binaries()
{
    QList<Row> rows;
    const auto add = [&rows](const QByteArray &name, const QByteArray &sent, const QByteArray &expected) {
        rows.append({"binary: " + name, sent, expected, Row::Binary});
    };
    for (int size = 0; size < 5; ++size)
        add(QByteArray::number(size) + " bytes", QByteArray(size, '\0'), "1011");
    for (const int kind : {1, 2, 3, 9, 127, 128, 255, int('[')})
        add("kind " + QByteArray::number(kind), binary(kind, {"1", "7", "room:a", "typing"}, "x"), "1011");
    const QByteArrayList push{"1", "7", "room:a", "x"};
    add("join_ref past the end", binary(0, push, "", {255, 1, 6, 1}), "1011");
    add("ref past the end", binary(0, push, "", {1, 255, 6, 1}), "1011");
    add("topic past the end", binary(0, push, "", {1, 1, 255, 1}), "1011");
    add("event past the end", binary(0, push, "", {1, 1, 6, 2}), "1011");
    add("all past the end", binary(0, push, "", {255, 255, 255, 255}), "1011");
    for (const int part : {0, 1, 2, 3}) {
        QByteArrayList parts = push;
        parts[part] = "\xff\xfe";
        add("not UTF-8 in part " + QByteArray::number(part), binary(0, parts, "x"), "1011");
    }
    add("JSON", R"(["1","7","room:a","typing",{}])", "1011");
    add("nothing said", binary(0, {"", "", "", ""}, ""), R"([null,"",""] error unmatched topic)");
    add("an event nobody knows", binary(0, push, "x"), R"(["1","1","room:a"] phx_error channel_crash)");
    add("a message without text", binary(0, {"1", "7", "room:a", "new_message"}, "x"),
        R"(["1","1","room:a"] phx_error channel_crash)");
    add("stale", binary(0, {"2", "7", "room:a", "x"}, "x"), "");
    add("empty join_ref is stale", binary(0, {"", "7", "room:a", "x"}, "x"), "");
    add("unmatched", binary(0, {"1", "7", "nomatch", "x"}, "x"),
        R"([null,"7","nomatch"] error unmatched topic)");
    add("heartbeat", binary(0, {"", "7", "phoenix", "heartbeat"}, ""), R"([null,"7","phoenix"] ok)");
    add("leave", binary(0, {"1", "7", "room:a", "phx_leave"}, "x"),
        R"(["1","7","room:a"] ok | ["1","1","room:a"] phx_close)");
    add("join", binary(0, {"2", "7", "room:b", "phx_join"}, "x"), R"(["2","7","room:b"] ok)");
    add("longest parts",
        binary(0, {repeated("j", 255), repeated("r", 255), repeated("t", 255), repeated("e", 255)}, "x"),
        "[null,\"" + repeated("r", 255) + "\",\"" + repeated("t", 255) + "\"] error unmatched topic");
    add("quotes in a topic", binary(0, {"", "\"", "\"\\\n", "x"}, ""),
        R"([null,"\"","\"\\\n"] error unmatched topic)");
    return rows;
}

inline QList<Row> version1()
{
    QList<Row> rows;
    const auto add = [&rows](const QByteArray &name, const QByteArray &sent, const QByteArray &expected,
                             Row::Kind kind = Row::Text) {
        rows.append({"V1: " + name, sent, expected, kind, 1});
    };
    add("a frame of V2", R"(["1","7","room:a","typing",{}])", "1011");
    add("empty", "", "1011");
    add("no key at all", "{}", "1011");
    add("no topic", R"({"event":"typing","payload":{},"ref":"7"})", "1011");
    add("no event", R"({"topic":"room:a","payload":{},"ref":"7"})", "1011");
    add("no payload", R"({"topic":"room:a","event":"typing","ref":"7"})", "1011");
    add("no ref", R"({"topic":"room:a","event":"typing","payload":{}})", "1011");
    add("keys in another case", R"({"Topic":"room:a","event":"typing","payload":{},"ref":"7"})", "1011");
    add("a key that is none", R"({topic:"room:a","event":"typing","payload":{},"ref":"7"})", "1011");
    add("not closed", R"({"topic":"room:a","event":"typing","payload":{},"ref":"7")", "1011");
    add("trailing comma", R"({"topic":"room:a","event":"typing","payload":{},"ref":"7",})", "1011");
    add("not UTF-8", "{\"topic\":\"\xff\",\"event\":\"typing\",\"payload\":{},\"ref\":\"7\"}", "1007");
    add("more keys", R"({"x":[1],"topic":"phoenix","event":"heartbeat","payload":{},"ref":"7","y":{}})",
        R"([null,"7","phoenix"] ok)");
    add("the first of two",
        R"({"topic":"phoenix","topic":"room:a","event":"heartbeat","payload":{},"ref":"7","ref":"8"})",
        R"([null,"7","phoenix"] ok)");
    add("strange ref", R"({"topic":"phoenix","event":"heartbeat","payload":null,"ref":{"a":[1.0]}})",
        R"([null,{"a":[1.0]},"phoenix"] ok)");
    add("strange topic", R"({"topic":null,"event":"typing","payload":{},"ref":"7"})",
        R"([null,"7",null] error unmatched topic)");
    add("strange event", R"({"topic":"room:a","event":{},"payload":{},"ref":"7"})",
        R"([null,null,"room:a"] phx_error channel_crash)");
    add("binary is read as text", R"({"topic":"phoenix","event":"heartbeat","payload":{},"ref":"7"})",
        R"([null,"7","phoenix"] ok)", Row::Binary);
    add("binary of V2", binary(0, {"1", "7", "room:a", "typing"}, "x"), "1011", Row::Binary);
    return rows;
}

inline QList<Row> all()
{
    return notJson() + notUtf8() + refs() + topicsAndEvents() + payloads() + binaries() + version1();
}

} // namespace Earshot::Malformed
