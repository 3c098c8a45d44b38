#include "qrimage.h"

#include <memory>
#include <qrencode.h>

namespace Earshot {

QImage qrImage(const QString &text)
{
    constexpr int smallestVersion = 0; // the smallest that holds the text
    constexpr int caseSensitive = 1;
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(bytes.constData(), smallestVersion, QR_ECLEVEL_M, QR_MODE_8, caseSensitive),
        &QRcode_free);
    if (!code)
        return {};
    const int width = code->width;
    QImage image(width + 2 * quietZone, width + 2 * quietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int i = 0; i < width * width; ++i) {
        if ((code->data[i] & 1) != 0)
            image.setPixel(quietZone + i % width, quietZone + i / width, qRgb(0, 0, 0));
    }
    return image;
}

} // namespace Earshot
