#pragma once

#include <QString>

#include <variant>

namespace Earshot {

//! Why something was not done: one stable token for programs, and how long to wait where waiting helps, or as
//! whom to ask again.
struct Refusal
{
    QString reason;
    qint64 retryMs = 0;
    QString session = {};

    bool operator==(const Refusal &) const = default;
};

//! A value or the reason why there is none; read with std::get_if.
template <typename T>
using Outcome = std::variant<T, Refusal>;

} // namespace Earshot
