#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QQuickItem>

namespace Earshot {

//! A text to be scanned from the screen: as large as fits with each module the same whole number of pixels,
//! in the middle of its place.
class QrCode : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    //! Whether there is a code to be seen.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    bool ready() const { return !m_image.isNull(); }

Q_SIGNALS:
    void textChanged();
    void readyChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void draw();
    void onDrawn();
    QRectF place() const;

    QString m_text;
    QImage m_image; // a pixel for each module
    bool m_isNew = false; // the image is not on the graphics card yet
    QFutureWatcher<QImage> m_drawing;
};

} // namespace Earshot
