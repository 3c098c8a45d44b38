#pragma once

#include "hosting.h"
#include "sessions.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>
#include <vector>

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
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void click(const QString &objectName);
    QQuickItem *find(const QString &objectName) const;

    Earshot::Hosting *hosting() const;
    Earshot::Sessions *sessions() const;

private:
    QString m_folder;
    QString m_suffix;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::vector<std::unique_ptr<Earshot::Session>> m_guests;
};
