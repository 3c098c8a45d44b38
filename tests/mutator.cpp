#include "mutator.h"

#include <QByteArrayList>

namespace Earshot {

QByteArray Mutator::value()
{
    static const QByteArrayList values{"null",
                                       "true",
                                       "false",
                                       "0",
                                       "-1",
                                       "1.5",
                                       "1e308",
                                       "-0.0",
                                       "123456789012345678901234567890",
                                       "\"\"",
                                       "\"1\"",
                                       "\"2\"",
                                       "\"phoenix\"",
                                       "\"room:hall\"",
                                       "\"room:b\"",
                                       "\"room:\"",
                                       "\"room:A B\"",
                                       "\"nomatch\"",
                                       "\"phx_join\"",
                                       "\"phx_leave\"",
                                       "\"heartbeat\"",
                                       "\"new_message\"",
                                       "\"rename\"",
                                       "\"typing\"",
                                       "\"courtesy\"",
                                       "\"phx_close\"",
                                       "{}",
                                       "[]",
                                       "[[[]]]",
                                       R"({"content":"x"})",
                                       R"({"content":"x","id":"same"})",
                                       R"({"content":7})",
                                       R"({"username":"Eve"})",
                                       R"({"username":""})",
                                       R"({"username":7})",
                                       R"({"do":"lock","on":true})",
                                       R"({"do":"remove","member":"000001"})",
                                       R"({"do":"slow","ms":-1,"on":{}})",
                                       R"({"do":"close"})",
                                       R"({"session":null})",
                                       R"({"session":"x","epoch":"y","seq":1e18})",
                                       R"("\u0000\ud83d\ude00\"\\")",
                                       "\"\xef\xbb\xbf\"",
                                       "\"\xe2\x80\xae\xcc\xb6\"",
                                       "\"" + QByteArray(300, 'x') + '"',
                                       "\"" + QByteArray(5000, 'y') + '"',
                                       "[" + QByteArray("1,").repeated(200) + "1]"};
    return values[below(values.size())];
}

QByteArray Mutator::oddFrame()
{
    QByteArray payload = "{}";
    QByteArray event;
    switch (below(7)) {
    case 0: event = "\"phx_join\""; break;
    case 1: event = "\"phx_leave\""; break;
    case 2: event = "\"typing\""; break;
    case 3: event = "\"heartbeat\""; break;
    case 4:
        event = "\"rename\"";
        payload = R"({"username":"Mallory"})";
        break;
    case 5:
        event = "\"courtesy\"";
        payload = R"({"do":"lock","on":true})";
        break;
    default:
        event = "\"new_message\"";
        payload = R"({"content":"boo","id":"b"})";
        break;
    }
    QByteArrayList parts{"\"1\"", "\"5\"", event == "\"heartbeat\"" ? "\"phoenix\"" : "\"room:hall\"", event,
                         payload};
    for (int times = 1 + below(3); times > 0; --times)
        parts[below(parts.size())] = value();
    if (below(20) == 0)
        parts.append(value());
    return '[' + parts.join(',') + ']';
}

QByteArray Mutator::damaged(QByteArray bytes)
{
    for (int times = 1 + below(4); times > 0; --times)
        damage(bytes);
    return bytes;
}

void Mutator::damage(QByteArray &bytes)
{
    static constexpr char signs[] = "[]{}\",:\\u0019eE+-. \n\t\x7f\xc3\xa4\xf0\xff\x80";
    const int at = below(bytes.size());
    switch (below(6)) {
    case 0: bytes.insert(at, signs[below(sizeof signs)]); break; // its final zero among them
    case 1: bytes.remove(at, 1 + below(8)); break;
    case 2: bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(30))); break;
    case 3: bytes.truncate(at); break;
    case 4: bytes.insert(at, value()); break;
    default:
        if (!bytes.isEmpty())
            bytes[at] = char(bytes[at] ^ (1 << below(8)));
    }
}

} // namespace Earshot
