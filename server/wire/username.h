#pragma once

#include "wire/refusal.h"

#include <QStringView>

namespace Earshot {

//! The name as others will see it: NFC, one line, nothing invisible or turning the reading direction, at most
//! four marks on a letter. 1 to 32 characters as people count them (Unicode grapheme clusters) and at most
//! 128 bytes of UTF-8; refuses with name-empty or name-too-long. What it returns, it returns unchanged when
//! asked again.
Outcome<QString> cleanUsername(QStringView text);

//! Names with equal keys are the same name for people: compatibility forms, case and joiners do not count.
QString usernameKey(const QString &name);

} // namespace Earshot
