#pragma once

#include <QString>
#include <QUrl>

namespace Earshot {

//! Rich text of `plain`, for Text.RichText or Text.StyledText: everything escaped, line breaks and runs of
//! spaces kept, and <a href> around the links that it names in full (at most 50). The only place that builds
//! rich text.
QString linkedHtml(QStringView plain);

//! Whether a link may be opened: http, https or earshot, with a host and without user information.
bool isSafeLink(const QUrl &url);

} // namespace Earshot
