#pragma once

#include <QString>
#include <QStringList>

namespace Earshot {

//! The words that names and rooms are drawn from: common, easy to read out, unique in their first five
//! letters.
const QStringList &slugWords();

//! `words` different words joined by '-', drawn with the operating system's random source.
QString slug(int words);

//! A room's name drawn at random: four words.
inline QString randomRoomName()
{
    return slug(4);
}

//! A person's name drawn at random: two words.
inline QString randomUsername()
{
    return slug(2);
}

} // namespace Earshot
