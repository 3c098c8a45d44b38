#pragma once

#include <QString>

namespace Earshot {

//! Bytes of memory that the control groups of this process, a container's for one, let it have (Linux,
//! versions 1 and 2); 0: as much as there is. `mounted` is where they are mounted, `membership` the file that
//! says which ones these are: https://docs.kernel.org/admin-guide/cgroup-v2.html
qint64 memoryGranted(const QString &mounted = QStringLiteral("/sys/fs/cgroup"),
                     const QString &membership = QStringLiteral("/proc/self/cgroup"));

} // namespace Earshot
