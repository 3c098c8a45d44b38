#include "figureshape.h"

#include "figure.h"

#include <QQuickWindow>
#include <QSGRectangleNode>

#include <cmath>

namespace Earshot {

FigureShape::FigureShape(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void FigureShape::setFigure(int figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    Q_EMIT figureChanged();
    update();
}

void FigureShape::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void FigureShape::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

QRectF FigureShape::place() const
{
    const qreal ratio = window()->effectiveDevicePixelRatio();
    const qreal square = std::max(1.0, std::floor(std::min(width(), height()) * ratio / figureSide)) / ratio;
    const qreal side = square * figureSide;
    const auto middle = [&](qreal length) { return std::round((length - side) / 2 * ratio) / ratio; };
    return {middle(width()), middle(height()), side, side};
}

QSGNode *FigureShape::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    delete old;
    auto *squares = new QSGNode;
    const QRectF all = place();
    const qreal side = all.width() / figureSide;
    for (int i = 0; i < figureSide * figureSide; ++i) {
        const int row = i / figureSide;
        const int column = i % figureSide;
        if (!isFilled(m_figure, row, column))
            continue;
        QSGRectangleNode *square = window()->createRectangleNode();
        square->setRect({all.x() + column * side, all.y() + row * side, side, side});
        square->setColor(m_color);
        squares->appendChildNode(square);
    }
    return squares;
}

} // namespace Earshot
