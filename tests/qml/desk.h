#pragma once

#include "session.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

namespace Earshot {

//! What stands around the program on a person's desk: the clipboard, an input method, a screen reader, a
//! browser.
class Desk : public QObject
{
    Q_OBJECT
    //! Links that were handed to the browser.
    Q_PROPERTY(QStringList visited READ visited NOTIFY visitedChanged)

public:
    explicit Desk(QObject *parent = nullptr);
    ~Desk() override;

    Q_INVOKABLE QString clipboard() const;
    Q_INVOKABLE void putOnClipboard(const QString &text) const;

    //! An input method shows what is being composed, and then hands it over.
    Q_INVOKABLE void compose(const QString &text) const;
    Q_INVOKABLE void commit(const QString &text) const;

    //! What a screen reader is told about an item.
    Q_INVOKABLE QString spokenName(QObject *item) const;
    Q_INVOKABLE bool hasRole(QObject *item) const;

    Q_INVOKABLE void readRightToLeft(bool rightToLeft) const;
    Q_INVOKABLE void darken(bool dark) const;

    //! This machine is in other networks now.
    Q_INVOKABLE void renumber(Earshot::Session *session, const QStringList &addresses) const;

    //! A phone held before a window: what its camera reads.
    Q_INVOKABLE bool hasScanner() const;
    Q_INVOKABLE QString scan(QObject *window) const;
    //! A window that was opened beside the first; null when there is none.
    Q_INVOKABLE QObject *windowNamed(const QString &name) const;

    //! As on the first start.
    Q_INVOKABLE void forgetSettings() const;
    //! The port that the program under `window` hosts on.
    Q_INVOKABLE void wishPort(QObject *window, int port) const;

    //! A room nearby answered, or one does no more.
    Q_INVOKABLE void hear(QObject *window, const QString &room, const QString &machine,
                          const QString &address, int people) const;
    Q_INVOKABLE void hearNoMore(QObject *window, const QString &address) const;

    QStringList visited() const { return m_visited; }

public Q_SLOTS:
    void visit(const QUrl &url);

Q_SIGNALS:
    void visitedChanged();

private:
    QStringList m_visited;
};

} // namespace Earshot
