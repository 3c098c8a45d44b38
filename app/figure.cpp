#include "figure.h"

#include "hue.h"

#include <bit>

namespace Earshot {

namespace {

//! The finalizer of MurmurHash3: ids that differ in one letter have nothing else in common.
quint32 mixed(quint32 hash)
{
    hash = (hash ^ hash >> 16) * 0x85ebca6bu;
    hash = (hash ^ hash >> 13) * 0xc2b2ae35u;
    return hash ^ hash >> 16;
}

} // namespace

int figureOf(const QString &memberId)
{
    quint32 hash = hashOf(memberId);
    quint32 figure = 0;
    int filled = 0;
    do {
        hash += 0x9e3779b9u;
        figure = mixed(hash) & 0x7fffu;
        filled = std::popcount(figure);
    } while (filled < 5 || filled > 10);
    return int(figure);
}

} // namespace Earshot
