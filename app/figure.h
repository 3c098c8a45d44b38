#pragma once

#include <QString>

namespace Earshot {

//! A figure is a square of so many rows and columns, of which the right half mirrors the left one.
constexpr int figureSide = 5;

//! The figure of a member, drawn from its id: a bit for each square of the left three columns, row by row,
//! the upper left one lowest. Of 28,886 there are; five to ten of the fifteen squares are filled.
int figureOf(const QString &memberId);

//! Whether a square of the figure is filled; `column` may be in either half.
constexpr bool isFilled(int figure, int row, int column)
{
    const int left = column <= figureSide / 2 ? column : figureSide - 1 - column;
    return (figure >> (row * 3 + left) & 1) != 0;
}

} // namespace Earshot
