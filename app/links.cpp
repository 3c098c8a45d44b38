#include "links.h"

#include "linktext.h"

#include <QDesktopServices>

namespace Earshot {

void Links::open(const QUrl &url)
{
    if (!isSafeLink(url))
        return;
    if (url.scheme() == QLatin1String("earshot"))
        Q_EMIT roomLink(url.toString());
    else
        QDesktopServices::openUrl(url);
}

} // namespace Earshot
