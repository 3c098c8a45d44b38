#pragma once

#include <QtGlobal>

#include <functional>

namespace Earshot {

#ifdef Q_OS_WIN
#define EARSHOT_DNSSD_CALL __stdcall
#else
#define EARSHOT_DNSSD_CALL
#endif

//! The C interface of DNS service discovery (Apple's dns_sd.h), which macOS has, Avahi's compatibility
//! library on Linux, and Bonjour for Windows where Windows has nothing of its own. Loaded while running:
//! without it there just are no rooms nearby.
struct DnsSd
{
    using Ref = struct DnsSdRef *;
    using RegisterReply = void(EARSHOT_DNSSD_CALL *)(Ref, quint32 flags, qint32 error, const char *name,
                                                     const char *type, const char *domain, void *context);
    using BrowseReply = void(EARSHOT_DNSSD_CALL *)(Ref, quint32 flags, quint32 interface, qint32 error,
                                                   const char *name, const char *type, const char *domain,
                                                   void *context);
    using ResolveReply = void(EARSHOT_DNSSD_CALL *)(Ref, quint32 flags, quint32 interface, qint32 error,
                                                    const char *fullName, const char *target, quint16 port,
                                                    quint16 textSize, const uchar *text, void *context);
    using RecordReply = void(EARSHOT_DNSSD_CALL *)(Ref, quint32 flags, quint32 interface, qint32 error,
                                                   const char *fullName, quint16 type, quint16 recordClass,
                                                   quint16 size, const void *data, quint32 ttl,
                                                   void *context);

    static constexpr quint32 add = 2; //!< flag: it came; without it, it went
    static constexpr qint32 nameConflict = -65548; //!< error: somebody else has this name
    static constexpr quint16 typeA = 1;
    static constexpr quint16 typeAaaa = 28;
    static constexpr quint16 classIn = 1;

    //! What its functions are; null where this system has none. Loaded once.
    static const DnsSd *load();

    // Errors are 0 or negative; ports are in network order; names are UTF-8.
    qint32(EARSHOT_DNSSD_CALL *registerService)(Ref *, quint32 flags, quint32 interface, const char *name,
                                                const char *type, const char *domain, const char *host,
                                                quint16 port, quint16 textSize, const void *text,
                                                RegisterReply, void *context) = nullptr;
    qint32(EARSHOT_DNSSD_CALL *browse)(Ref *, quint32 flags, quint32 interface, const char *type,
                                       const char *domain, BrowseReply, void *context) = nullptr;
    qint32(EARSHOT_DNSSD_CALL *resolve)(Ref *, quint32 flags, quint32 interface, const char *name,
                                        const char *type, const char *domain, ResolveReply,
                                        void *context) = nullptr;
    qint32(EARSHOT_DNSSD_CALL *queryRecord)(Ref *, quint32 flags, quint32 interface, const char *fullName,
                                            quint16 type, quint16 recordClass, RecordReply,
                                            void *context) = nullptr;
    qint32(EARSHOT_DNSSD_CALL *processResult)(Ref) = nullptr;
    void(EARSHOT_DNSSD_CALL *deallocate)(Ref) = nullptr;
#ifdef Q_OS_WIN
    qintptr(EARSHOT_DNSSD_CALL *socket)(Ref) = nullptr;
#else
    int (*socket)(Ref) = nullptr;
#endif
    //! Instead of a socket to wait for, where that is null: calls when there is something to process, on any
    //! thread.
    void (*callWhenReady)(Ref, const std::function<void()> &ready) = nullptr;
};

} // namespace Earshot
