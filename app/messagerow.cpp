#include "messagerow.h"

#include "messagemodel.h"
#include "shownname.h"
#include "showntext.h"

#include <QLocale>

#include <array>

namespace Earshot {

using namespace Qt::StringLiterals;

MessageRow MessageRow::of(const Said &said)
{
    const ShownText shown = ShownText::of(said.text);
    MessageRow row = event(Kind::Message, said.sentAt.toLocalTime());
    row.author = shownName(said.author);
    row.text = shown.text;
    row.memberId = said.memberId;
    row.seq = said.seq;
    row.own = said.own;
    row.cut = shown.isCut;
    return row;
}

MessageRow MessageRow::event(Kind kind, const QDateTime &at)
{
    MessageRow row;
    row.kind = kind;
    row.at = at;
    return row;
}

QString MessageRow::kindName() const
{
    static const std::array kinds{u"message"_s,    u"joined"_s,       u"left"_s,      u"renamed"_s,
                                  u"you-joined"_s, u"gap"_s,          u"restarted"_s, u"closed"_s,
                                  u"day"_s,        u"earlier"_s,      u"hidden"_s,    u"deed"_s,
                                  u"tampered"_s,   u"tampered-name"_s};
    return kind == Kind::Deed ? deed : kinds.at(size_t(kind));
}

QString MessageRow::shownText() const
{
    return kind == Kind::Day ? QLocale().toString(at.date(), QLocale::LongFormat) : text;
}

bool MessageRow::isOfTheSame(const MessageRow &other) const
{
    return kind == Kind::Message && other.kind == Kind::Message && memberId == other.memberId
           && author == other.author;
}

} // namespace Earshot
