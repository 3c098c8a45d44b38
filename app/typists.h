#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Earshot {

//! Who is typing just now: each is forgotten a few seconds after the last sign of it.
class Typists : public QObject
{
    Q_OBJECT

public:
    static constexpr int forgetMs = 5000;
    static constexpr int namedAtMost = 3;

    explicit Typists(QObject *parent = nullptr);

    void add(const QString &memberId);
    void remove(const QString &memberId);
    void clear();
    QStringList memberIds() const { return m_until.keys(); }

Q_SIGNALS:
    void added(const QString &memberId);
    void removed(const QString &memberId);

private:
    void forgetOld();

    QHash<QString, qint64> m_until; // ms of a clock that never jumps
    QTimer m_sweep;
};

} // namespace Earshot
