#pragma once

#include <QStringList>

namespace Earshot {

//! `earshot doctor [ADDRESS] [--json]`: prints what the window says under “Trouble connecting?”. Needs a
//! running application, but no screen. Returns the exit code: 0 where all is well, 1 where something is in
//! the way, 2 for words it does not understand.
int runDoctor(const QStringList &words);

} // namespace Earshot
