#include "deed.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int slowestMs = 5 * 60 * 1000;

struct Word
{
    QLatin1StringView word;
    Deed::What what;
    bool isSwitch = false;
    bool hasMember = false;
};

using enum Deed::What;
constexpr std::array words{Word{"lock"_L1, Lock, true},
                           Word{"knock"_L1, Knock, true},
                           Word{"slow"_L1, Slow},
                           Word{"mute"_L1, Mute, true, true},
                           Word{"remove"_L1, Remove, false, true},
                           Word{"forgive"_L1, Forgive, false, true},
                           Word{"admit"_L1, Admit, false, true},
                           Word{"turn-away"_L1, TurnAway, false, true},
                           Word{"hand-over"_L1, HandOver, false, true},
                           Word{"close"_L1, Close}};

std::optional<MemberId> memberFrom(const QString &text)
{
    bool isNumber = false;
    const MemberId member{text.toUInt(&isNumber, 16)};
    return isNumber && textOf(member) == text ? std::optional(member) : std::nullopt;
}

std::optional<int> slownessFrom(const QJsonValue &value)
{
    const double ms = value.toDouble(-1);
    return ms >= 0 && ms <= slowestMs ? std::optional(int(ms)) : std::nullopt;
}

} // namespace

std::optional<Deed> deedFrom(const QJsonObject &payload)
{
    const QString said = payload["do"_L1].toString();
    const auto word =
        std::find_if(words.begin(), words.end(), [&said](const Word &each) { return each.word == said; });
    if (word == words.end() || (word->isSwitch && !payload["on"_L1].isBool()))
        return {};
    const auto member = word->hasMember ? memberFrom(payload["member"_L1].toString()) : MemberId{};
    const auto ms = word->what == Slow ? slownessFrom(payload["ms"_L1]) : 0;
    if (!member || !ms)
        return {};
    return Deed{word->what, *member, word->isSwitch && payload["on"_L1].toBool(), *ms};
}

QJsonObject toJson(const Deed &deed)
{
    const auto word = std::find_if(words.begin(), words.end(),
                                   [&deed](const Word &each) { return each.what == deed.what; });
    QJsonObject json{{u"do"_s, QString(word->word)}};
    if (word->isSwitch)
        json.insert("on"_L1, deed.on);
    if (word->hasMember)
        json.insert("member"_L1, textOf(deed.member));
    if (word->what == Slow)
        json.insert("ms"_L1, deed.ms);
    return json;
}

} // namespace Earshot
