#include "turn.h"

#include <utility>

namespace Earshot {

Turn::Task::~Task()
{
    if (m_list)
        (*m_list)[m_place] = nullptr;
}

void Turn::add(Task *task, Stage stage)
{
    if (task->m_list)
        return;
    std::vector<Task *> &list = m_tasks[int(stage)];
    task->m_list = &list;
    task->m_place = list.size();
    list.push_back(task);
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &Turn::end, Qt::QueuedConnection);
}

void Turn::end()
{
    m_isDue = false; // what is added from here on has a turn of its own, or this one still
    for (std::vector<Task *> &tasks : m_tasks) {
        m_ending.swap(tasks);
        for (Task *task : m_ending) {
            if (task)
                task->m_list = &m_ending;
        }
        for (std::size_t i = 0; i < m_ending.size(); ++i) {
            if (Task *task = std::exchange(m_ending[i], nullptr)) {
                task->m_list = nullptr;
                task->endTurn();
            }
        }
        m_ending.clear();
    }
}

} // namespace Earshot
