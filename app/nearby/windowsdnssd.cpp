#include "windowsdnssd.h"

#include "windowsrequests.h"

#include <QHash>
#include <QLibrary>
#include <QSysInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

using namespace WindowsRequests;

constexpr char type[] = "_earshot._tcp";
constexpr char domain[] = "local.";
constexpr size_t mostNames = 4096;
constexpr qsizetype mostMachines = 64;

struct Functions
{
    decltype(&DnsServiceBrowse) browse = nullptr;
    decltype(&DnsServiceBrowseCancel) endBrowsing = nullptr;
    decltype(&DnsServiceResolve) resolve = nullptr;
    decltype(&DnsServiceResolveCancel) endResolving = nullptr;
    decltype(&DnsServiceRegister) announce = nullptr;
    decltype(&DnsServiceDeRegister) withdraw = nullptr;
    decltype(&DnsServiceConstructInstance) construct = nullptr;
    decltype(&DnsServiceFreeInstance) freeInstance = nullptr;
    decltype(&DnsFree) free = nullptr;
};

// Filled once, before anything is asked.
Functions &windows()
{
    static Functions found;
    return found;
}

// Addresses come with the resolution. Only for the thread that makes the requests.
QHash<QByteArray, std::pair<QByteArray, QByteArray>> &machines()
{
    static auto *const all = new QHash<QByteArray, std::pair<QByteArray, QByteArray>>;
    return *all;
}

void WINAPI onBrowsed(DWORD status, void *number, PDNS_RECORD records)
{
    answer(number, status, records);
    if (records)
        windows().free(records, DnsFreeRecordList);
}

void WINAPI onInstance(DWORD status, void *number, PDNS_SERVICE_INSTANCE instance)
{
    answer(number, status, instance);
    if (instance)
        windows().freeInstance(instance);
}

// What is withdrawn before it was announced is announced nevertheless.
void WINAPI onAnnounced(DWORD status, void *number, PDNS_SERVICE_INSTANCE instance)
{
    onInstance(status, number, instance);
    endIfOver(number);
}

std::wstring fullName(const char *name)
{
    const QString end = QLatin1String(type) + u".local"_s;
    return (name ? QString::fromUtf8(name) + u'.' + end : end).toStdWString();
}

QByteArray utf8(const wchar_t *text)
{
    return text ? QString::fromWCharArray(text).toUtf8() : QByteArray();
}

// What is known is heard again and again, and told once.
void hear(DnsSdRef &request, const DNS_RECORDW &record, DnsSd::BrowseReply reply, void *context)
{
    const QByteArray end = '.' + QByteArray(type) + ".local";
    const QByteArray name = record.wType == DNS_TYPE_PTR ? utf8(record.Data.PTR.pNameHost) : QByteArray();
    const bool isThere = record.dwTtl > 0;
    if (!name.endsWith(end) || request.heard.contains(name) == isThere)
        return;
    if (isThere && request.heard.size() >= mostNames)
        return;
    if (isThere)
        request.heard.insert(name);
    else
        request.heard.erase(name);
    request.replies.push_back([=, ref = &request, label = name.chopped(end.size())] {
        reply(ref, isThere ? DnsSd::add : 0, 0, 0, label.constData(), type, domain, context);
    });
}

qint32 EARSHOT_DNSSD_CALL browse(DnsSd::Ref *ref, quint32, quint32, const char *, const char *,
                                 DnsSd::BrowseReply reply, void *context)
{
    const auto [request, number] = add();
    request->name = fullName(nullptr);
    request->answered = [=, request = request](DWORD status, void *records) {
        request->isDone = request->isDone || status == ERROR_CANCELLED;
        for (auto *each = static_cast<DNS_RECORDW *>(records); each; each = each->pNext)
            hear(*request, *each, reply, context);
    };
    request->end = [request = request] { windows().endBrowsing(&request->cancel); };
    DNS_SERVICE_BROWSE_REQUEST what = {};
    what.Version = DNS_QUERY_REQUEST_VERSION1;
    what.QueryName = request->name.c_str();
    what.pBrowseCallback = onBrowsed;
    what.pQueryContext = number;
    return begun(request, windows().browse(&what, &request->cancel), ref);
}

QByteArray textOf(const DNS_SERVICE_INSTANCE &instance)
{
    QByteArray text;
    for (DWORD i = 0; i < instance.dwPropertyCount; ++i) {
        const QByteArray pair = utf8(instance.keys[i]) + '=' + utf8(instance.values[i]);
        if (pair.size() < 256)
            text += char(pair.size()) + pair;
    }
    return text;
}

qint32 EARSHOT_DNSSD_CALL resolve(DnsSd::Ref *ref, quint32, quint32 card, const char *name, const char *,
                                  const char *, DnsSd::ResolveReply reply, void *context)
{
    const auto [request, number] = add();
    request->name = fullName(name);
    request->answered = [=, request = request](DWORD status, void *what) {
        request->isDone = true;
        const auto *found = static_cast<const DNS_SERVICE_INSTANCE *>(what);
        if (status != ERROR_SUCCESS || !found)
            return; // the deadline tells
        const QByteArray machine = utf8(found->pszHostName);
        const auto bytes = [](const auto *address) {
            return QByteArray(reinterpret_cast<const char *>(address), address ? sizeof *address : 0);
        };
        const std::pair addresses(bytes(found->ip4Address), bytes(found->ip6Address));
        const quint16 port = qToBigEndian(quint16(found->wPort));
        request->replies.push_back([=, text = textOf(*found)] {
            if (machines().size() >= mostMachines)
                machines().clear();
            machines()[machine] = addresses;
            reply(request, 0, card, 0, "", machine.constData(), port, quint16(text.size()),
                  reinterpret_cast<const uchar *>(text.constData()), context);
        });
    };
    request->end = [request = request] { windows().endResolving(&request->cancel); };
    DNS_SERVICE_RESOLVE_REQUEST what = {};
    what.Version = DNS_QUERY_REQUEST_VERSION1;
    what.InterfaceIndex = card;
    what.QueryName = request->name.data();
    what.pResolveCompletionCallback = onInstance;
    what.pQueryContext = number;
    return begun(request, windows().resolve(&what, &request->cancel), ref);
}

qint32 EARSHOT_DNSSD_CALL queryRecord(DnsSd::Ref *ref, quint32, quint32 card, const char *machine,
                                      quint16 recordType, quint16, DnsSd::RecordReply reply, void *context)
{
    const auto [ip4, ip6] = machines().value(machine);
    const QByteArray address = recordType == DnsSd::typeA ? ip4 : ip6;
    *ref = add().first;
    (*ref)->isDone = true;
    (*ref)->replies.push_back([=, ref = *ref] {
        if (!address.isEmpty())
            reply(ref, DnsSd::add, card, 0, "", recordType, DnsSd::classIn, quint16(address.size()),
                  address.constData(), 0, context);
    });
    return 0;
}

// Pairs as DNS-SD packs them: a byte that tells how long each is.
DNS_SERVICE_INSTANCE *instanceOf(const std::wstring &name, quint16 port, QByteArrayView text)
{
    std::vector<std::wstring> words;
    for (qsizetype at = 0; at < text.size(); at += 1 + uchar(text.at(at))) {
        const QString pair = QString::fromUtf8(text.sliced(at + 1, uchar(text.at(at))));
        words.push_back(pair.section(u'=', 0, 0).toStdWString());
        words.push_back(pair.section(u'=', 1).toStdWString());
    }
    std::vector<PCWSTR> keys;
    std::vector<PCWSTR> values;
    for (size_t i = 0; i < words.size(); i += 2) {
        keys.push_back(words.at(i).c_str());
        values.push_back(words.at(i + 1).c_str());
    }
    const std::wstring machine = (QSysInfo::machineHostName() + u".local"_s).toStdWString();
    return windows().construct(name.c_str(), machine.c_str(), nullptr, nullptr, port, 0, 0,
                               DWORD(keys.size()), keys.data(), values.data());
}

qint32 EARSHOT_DNSSD_CALL announce(DnsSd::Ref *ref, quint32, quint32, const char *name, const char *,
                                   const char *, const char *, quint16 port, quint16 textSize,
                                   const void *text, DnsSd::RegisterReply reply, void *context)
{
    const auto [request, number] = add();
    request->isKept = true; // there are few
    request->answered = [=, request = request](DWORD status, void *) {
        const bool isTaken = status == DNS_ERROR_RECORD_ALREADY_EXISTS || status == DNS_ERROR_RCODE_YXDOMAIN;
        if (status != ERROR_SUCCESS)
            request->replies.push_back([=] {
                reply(request, 0, isTaken ? DnsSd::nameConflict : unknownError, "", type, domain, context);
            });
    };
    request->end = [request = request] { windows().withdraw(&request->registration, nullptr); };
    DNS_SERVICE_REGISTER_REQUEST &what = request->registration;
    what.Version = DNS_QUERY_REQUEST_VERSION1;
    what.pServiceInstance =
        instanceOf(fullName(name), qFromBigEndian(port), {static_cast<const char *>(text), textSize});
    what.pRegisterCompletionCallback = onAnnounced;
    what.pQueryContext = number;
    return begun(request, windows().announce(&what, &request->cancel), ref);
}

template <class Function>
bool find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

} // namespace

std::optional<DnsSd> windowsDnsSd()
{
    QLibrary library(u"dnsapi"_s);
    Functions &functions = windows();
    const bool all = find(library, "DnsServiceBrowse", functions.browse)
                     && find(library, "DnsServiceBrowseCancel", functions.endBrowsing)
                     && find(library, "DnsServiceResolve", functions.resolve)
                     && find(library, "DnsServiceResolveCancel", functions.endResolving)
                     && find(library, "DnsServiceRegister", functions.announce)
                     && find(library, "DnsServiceDeRegister", functions.withdraw)
                     && find(library, "DnsServiceConstructInstance", functions.construct)
                     && find(library, "DnsServiceFreeInstance", functions.freeInstance)
                     && find(library, "DnsFree", functions.free);
    if (!all)
        return {};
    DnsSd found;
    found.registerService = announce;
    found.browse = browse;
    found.resolve = resolve;
    found.queryRecord = queryRecord;
    found.processResult = processResult;
    found.deallocate = deallocate;
    found.callWhenReady = callWhenReady;
    return found;
}

} // namespace Earshot
