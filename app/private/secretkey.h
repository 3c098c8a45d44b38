#pragma once

#include <QByteArray>

#include <memory>

namespace Earshot {

//! A key: overwritten in memory when its last owner lets go of it.
class SecretKey
{
public:
    SecretKey() = default;
    //! The bytes given are overwritten, unless somebody else holds them too.
    explicit SecretKey(QByteArray &&bytes);

    bool isEmpty() const { return !m_bytes; }
    //! Without a copy: no longer good than this secret, or one that was copied from it.
    QByteArray bytes() const;

private:
    std::shared_ptr<QByteArray> m_bytes;
};

} // namespace Earshot
