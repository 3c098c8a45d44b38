#include "clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Earshot {

void Clipboard::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Earshot
