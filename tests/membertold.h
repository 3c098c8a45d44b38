#pragma once

#include "membermodel.h"

#include <QStringList>

#include <utility>

namespace Earshot {

using namespace Qt::StringLiterals;

inline QVariant at(const MemberModel &model, int row, MemberModel::Role role)
{
    return model.data(model.index(row), role);
}

//! What the model's signals said, in words.
class Told
{
public:
    explicit Told(const MemberModel &model)
    {
        QObject::connect(
            &model, &MemberModel::joined, &m_context,
            [this](const QString &id, const QString &name) { m_words += u"+%1=%2"_s.arg(id, name); });
        QObject::connect(
            &model, &MemberModel::left, &m_context,
            [this](const QString &id, const QString &name) { m_words += u"-%1=%2"_s.arg(id, name); });
        QObject::connect(&model, &MemberModel::renamed, &m_context,
                         [this](const QString &id, const QString &from, const QString &to) {
                             m_words += u"%1=%2>%3"_s.arg(id, from, to);
                         });
    }

    QString take() { return takeAll().join(u' '); }
    QStringList takeAll() { return std::exchange(m_words, {}); }

private:
    QObject m_context;
    QStringList m_words;
};

} // namespace Earshot
