#pragma once

#include <QObject>

#include <vector>

namespace Earshot {

//! One turn of the event loop, at whose end everything leaves at once: one send for each client, however much
//! was said to it meanwhile.
class Turn : public QObject
{
    Q_OBJECT

public:
    //! Something to be done when the turn ends, once.
    class Task
    {
    public:
        Task() = default;
        virtual ~Task();
        Task(const Task &) = delete;
        Task &operator=(const Task &) = delete;

        virtual void endTurn() = 0;

    private:
        friend class Turn;
        std::vector<Task *> *m_list = nullptr; // where it waits
        std::size_t m_place = 0;
    };

    //! Rooms tell their topics, and topics their sockets: in this order.
    enum class Stage { Rooms, Topics, Sockets };
    void add(Task *task, Stage stage);
    //! Does now what is to be done when the turn ends.
    void end();

private:
    std::vector<Task *> m_tasks[3];
    std::vector<Task *> m_ending;
    bool m_isDue = false;
};

} // namespace Earshot
