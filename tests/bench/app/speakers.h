#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <vector>

namespace Earshot {

class Connection;

//! People in a room who say so much a second between them, or so much at once.
class Speakers : public QObject
{
    Q_OBJECT

public:
    Speakers(const QUrl &socketUrl, const QString &room, int people);
    ~Speakers() override;

    bool areInside() const { return m_inside == int(m_people.size()); }
    //! 0 ends it.
    void setRate(int perSecond);
    void say(int messages);

Q_SIGNALS:
    void entered();

private:
    struct Person
    {
        std::unique_ptr<Connection> line;
        QString joinRef;
    };

    void enter(Person &person);
    void sayOne();

    QString m_topic;
    std::vector<Person> m_people;
    int m_inside = 0;
    qint64 m_said = 0;
    int m_rate = 0;
    qint64 m_saidAtRate = 0;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace Earshot
