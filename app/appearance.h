#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! How the person's system is set to look: dark or light, with more contrast, with less motion.
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)

public:
    explicit Appearance(QObject *parent = nullptr);

    bool dark() const;
    bool highContrast() const { return m_contrast == 1; }
    bool reducedMotion() const { return !m_animations; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void apply(const QString &key, const QVariant &value);

    // As the desktop portal counts them: 0 no preference, 1 dark, 2 light; 1 higher contrast.
    uint m_colorScheme = 0;
    uint m_contrast = 0;
    bool m_animations = true;
};

} // namespace Earshot
