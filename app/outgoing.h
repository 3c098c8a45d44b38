#pragma once

#include <QElapsedTimer>
#include <QString>

namespace Earshot {

//! What its writer sent and the room has not answered yet: at most one text, under one id however often it is
//! sent, so that a room that heard it already does not show it twice.
class Outgoing
{
public:
    const QString &text() const { return m_text; }
    const QString &id() const { return m_id; }
    bool isEmpty() const { return m_id.isEmpty(); }

    void begin(const QString &text);
    void sentAs(const QString &ref);
    //! Whether it left this program, so that the room may have it.
    bool wasSent() const { return m_wasSent; }
    //! ms since it was begun.
    qint64 age() const { return m_begun.elapsed(); }
    bool isAnswered(const QString &ref) const { return !isEmpty() && !ref.isEmpty() && ref == m_ref; }
    //! The text, which is no longer on its way.
    QString finish();

private:
    QString m_text;
    QString m_id;
    QString m_ref;
    bool m_wasSent = false;
    QElapsedTimer m_begun;
};

} // namespace Earshot
