#include "qrcode.h"

#include "qrimage.h"

#include <QQuickWindow>
#include <QSGSimpleTextureNode>
#include <QtConcurrent>

#include <cmath>

namespace Earshot {

QrCode::QrCode(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(&m_drawing, &QFutureWatcherBase::finished, this, &QrCode::onDrawn);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    draw();
}

void QrCode::draw()
{
    m_drawing.setFuture(QtConcurrent::run([text = m_text] { return qrImage(text); }));
}

void QrCode::onDrawn()
{
    m_image = m_drawing.result();
    m_isNew = true;
    update();
    Q_EMIT readyChanged();
}

// In pixels of the screen, at a whole one: a module that is 3 pixels here and 4 there is what scanners fail
// on.
QRectF QrCode::place() const
{
    const qreal ratio = window()->effectiveDevicePixelRatio();
    const qreal factor = std::floor(std::min(width(), height()) * ratio / m_image.width());
    const qreal side = factor * m_image.width() / ratio;
    const QPointF corner = mapToScene({(width() - side) / 2, (height() - side) / 2});
    const QPointF whole{std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio};
    return {mapFromScene(whole), QSizeF{side, side}};
}

QSGNode *QrCode::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    auto *node = static_cast<QSGSimpleTextureNode *>(old);
    const QRectF rect = m_image.isNull() ? QRectF() : place();
    if (rect.isEmpty()) {
        delete node;
        return nullptr;
    }
    if (!node || m_isNew) {
        delete node;
        node = new QSGSimpleTextureNode;
        node->setOwnsTexture(true);
        node->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureIsOpaque));
        node->setFiltering(QSGTexture::Nearest);
        m_isNew = false;
    }
    node->setRect(rect);
    return node;
}

void QrCode::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

void QrCode::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        update();
}

} // namespace Earshot
