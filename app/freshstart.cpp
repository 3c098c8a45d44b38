#include "freshstart.h"

#include "clipboard.h"

#include <QCoreApplication>
#include <QProcess>

namespace Earshot {

namespace {

bool isWanted = false;

} // namespace

void FreshStart::begin() const
{
    Clipboard::takeBack();
    isWanted = true;
    // Not quit(), which asks the windows.
    QCoreApplication::exit();
}

void FreshStart::finish()
{
    if (isWanted)
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {});
}

} // namespace Earshot
