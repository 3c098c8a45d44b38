#pragma once

#include "channel.h"

//! What Phoenix itself answers, in its own words: clients of other servers know them.
namespace Earshot::PhoenixWords {

inline Answer unmatchedTopic()
{
    return Answer::error(QStringLiteral("unmatched topic"));
}

inline Answer joinCrashed()
{
    return Answer::error(QStringLiteral("join crashed"));
}

inline Answer tooManyChannels()
{
    return Answer::error(QStringLiteral("too many channels joined"));
}

inline Event close()
{
    return {QStringLiteral("phx_close"), {}};
}

inline Event channelCrash()
{
    return {QStringLiteral("phx_error"), {{QStringLiteral("reason"), QStringLiteral("channel_crash")}}};
}

inline QString statusOf(const Answer &answer)
{
    if (!answer.word.isEmpty())
        return answer.word;
    return answer.status == Answer::Status::Ok ? QStringLiteral("ok") : QStringLiteral("error");
}

} // namespace Earshot::PhoenixWords
