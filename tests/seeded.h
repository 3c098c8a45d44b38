#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

#include <cstdio>

namespace Earshot {

//! Chance that can be had again: the seed is printed, and EARSHOT_SEED sets it.
inline QRandomGenerator seeded()
{
    bool isSet = false;
    const uint wished = qEnvironmentVariable("EARSHOT_SEED").toUInt(&isSet);
    const uint seed = isSet ? wished : QRandomGenerator::global()->generate();
    std::printf("EARSHOT_SEED=%u\n", seed);
    std::fflush(stdout);
    return QRandomGenerator(seed);
}

} // namespace Earshot
