#include "dnssd.h"

#ifdef Q_OS_WIN
#include "windowsdnssd.h"
#endif

#include <QLibrary>

#include <optional>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! Where the functions are. Left loaded: its threads may still be about.
class Library
{
public:
    Library()
    {
#if defined(Q_OS_WIN)
        m_library.setFileName(u"dnssd"_s);
#elif defined(Q_OS_MACOS)
        m_library.setFileName(u"/usr/lib/libSystem.B.dylib"_s);
#else
        m_library.setFileNameAndVersion(u"dns_sd"_s, 1);
#endif
    }

    template <class Function>
    bool find(const char *name, Function &function)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        return function != nullptr;
    }

private:
    QLibrary m_library;
};

std::optional<DnsSd> read()
{
#ifdef Q_OS_WIN
    // First what is always there and what the system's firewall lets through; Bonjour may stand still.
    if (const auto own = windowsDnsSd())
        return own;
#endif
    Library library;
    DnsSd found;
    const bool all = library.find("DNSServiceRegister", found.registerService)
                     && library.find("DNSServiceBrowse", found.browse)
                     && library.find("DNSServiceResolve", found.resolve)
                     && library.find("DNSServiceQueryRecord", found.queryRecord)
                     && library.find("DNSServiceProcessResult", found.processResult)
                     && library.find("DNSServiceRefDeallocate", found.deallocate)
                     && library.find("DNSServiceRefSockFD", found.socket);
    return all ? std::optional(found) : std::nullopt;
}

} // namespace

const DnsSd *DnsSd::load()
{
    static const std::optional<DnsSd> loaded = read();
    return loaded ? &*loaded : nullptr;
}

} // namespace Earshot
