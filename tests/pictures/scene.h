#pragma once

#include "hosting.h"
#include "nearby.h"
#include "sessions.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSize>

#include <functional>
#include <memory>
#include <vector>

//! Waits some seconds at most for what a picture is to show.
void until(const std::function<bool()> &condition);

//! The whole program with its window, and other people to fill its rooms.
class Scene
{
public:
    Scene(const QString &folder, const QString &suffix);
    ~Scene();

    void resize(int width, int height);
    Earshot::Session *host(const QString &room, const QString &name);
    Earshot::Session *guest(const QString &room, const QString &name);
    //! Waits until the text is said.
    void say(Earshot::Session *session, const QString &text);
    //! Writes what the window shows now to NAME-SUFFIX.png.
    void take(const QString &name);
    //! The same of a window that was opened beside the first, at that size; then closes it.
    void takeWindow(const QString &objectName, const QString &name, const QList<QSize> &sizes);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void click(const QString &objectName);
    QQuickItem *find(const QString &objectName) const;

    Earshot::Hosting *hosting() const;
    Earshot::Sessions *sessions() const;
    Earshot::Nearby *nearby() const;

private:
    QString m_folder;
    QString m_suffix;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::vector<std::unique_ptr<Earshot::Session>> m_guests;
};
