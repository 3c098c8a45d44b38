#pragma once

#include <QString>
#include <QStringList>

namespace Earshot {

//! What the name looks like to people, one to four keys: two names that share a key are easily taken for each
//! other. By the skeletons of Unicode's confusables (UTS #39), as it is written and in any letter case, in
//! the order in which it is drawn on lines of both directions. Any text has keys; any thread may ask.
QStringList lookalikeKeys(const QString &name);

//! The name with " (number)" behind it, which nobody overlooks or overhears; shortened at its end, by whole
//! characters, to what a name may be. Empty where nothing of the name would be left.
QString numberedName(const QString &name, int number);

} // namespace Earshot
