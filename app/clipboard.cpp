#include "clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Earshot {

namespace {

QString &copied()
{
    static QString text;
    return text;
}

} // namespace

void Clipboard::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    copied() = text;
}

void Clipboard::takeBack()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    // Not every system can say whose it is.
    const bool isOurs = !copied().isEmpty() && clipboard.text() == copied();
    if (isOurs || clipboard.ownsClipboard())
        clipboard.clear();
    if (clipboard.ownsSelection())
        clipboard.clear(QClipboard::Selection);
    copied().clear();
}

} // namespace Earshot
