#pragma once

#include <QColor>
#include <QQuickItem>

namespace Earshot {

//! The filled squares of a member's figure, each the same whole number of the screen's pixels, in the middle
//! of its place.
class FigureShape : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int figure READ figure WRITE setFigure NOTIFY figureChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)

public:
    explicit FigureShape(QQuickItem *parent = nullptr);

    int figure() const { return m_figure; }
    void setFigure(int figure);
    const QColor &color() const { return m_color; }
    void setColor(const QColor &color);

Q_SIGNALS:
    void figureChanged();
    void colorChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    QRectF place() const;

    int m_figure = 0;
    QColor m_color = Qt::black;
};

} // namespace Earshot
