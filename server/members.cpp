#include "members.h"

namespace Earshot {

QString sessionOf(MemberId member, const Secret &secret)
{
    QByteArray text;
    append(text, member);
    for (const quint32 word : secret)
        appendHex(text, word, 8);
    return QString::fromLatin1(text);
}

MemberId namedBy(const QString &session)
{
    return MemberId(QStringView(session).left(memberIdDigits).toUInt(nullptr, 16));
}

QString sessionOf(const Members::value_type &member)
{
    return sessionOf(member.first, member.second.secret);
}

const Members::value_type *ownerOf(const QString &session, const Members &members)
{
    const auto member = members.find(namedBy(session));
    return member != members.end() && sessionOf(*member) == session ? &*member : nullptr;
}

Members::node_type memberOf(MemberId id, const Secret &secret)
{
    Members one;
    one[id].secret = secret;
    return one.extract(one.begin());
}

} // namespace Earshot
