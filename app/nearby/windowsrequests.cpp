#include "windowsrequests.h"

namespace Earshot::WindowsRequests {

namespace {

constexpr DWORD pending = 9506; // DNS_REQUEST_PENDING, which MinGW does not know

struct Requests
{
    std::mutex mutex;
    std::map<quintptr, std::unique_ptr<DnsSdRef>> all;
    quintptr last = 0;
};

// Never destroyed: those threads may outlive what is.
Requests &requests()
{
    static auto *const all = new Requests;
    return *all;
}

} // namespace

// A new one, and its number. Those that are over are taken away here, where Windows does not use them.
std::pair<DnsSdRef *, void *> add()
{
    const std::lock_guard lock(requests().mutex);
    std::erase_if(requests().all, [](const auto &each) {
        return each.second->isOver && each.second->isDone && !each.second->isKept;
    });
    const quintptr number = ++requests().last;
    const auto &added = requests().all[number] = std::make_unique<DnsSdRef>();
    return {added.get(), reinterpret_cast<void *>(number)};
}

qint32 begun(DnsSdRef *request, DWORD status, DnsSd::Ref *ref)
{
    *ref = request;
    if (status == pending)
        return 0;
    const std::lock_guard lock(requests().mutex);
    request->isOver = request->isDone = true;
    return unknownError;
}

// On Windows' threads.
void answer(void *number, DWORD status, void *what)
{
    const std::lock_guard lock(requests().mutex);
    const auto found = requests().all.find(reinterpret_cast<quintptr>(number));
    if (found == requests().all.end())
        return;
    DnsSdRef &request = *found->second;
    request.isAnswered = true;
    request.answered(status, what);
    if (!request.replies.empty() && request.whenReady)
        request.whenReady();
}

void endIfOver(void *number)
{
    std::function<void()> end;
    {
        const std::lock_guard lock(requests().mutex);
        const auto found = requests().all.find(reinterpret_cast<quintptr>(number));
        if (found != requests().all.end() && found->second->isOver && !found->second->isDone) {
            found->second->isDone = true;
            end = found->second->end;
        }
    }
    if (end)
        end();
}

void callWhenReady(DnsSd::Ref ref, const std::function<void()> &whenReady)
{
    const std::lock_guard lock(requests().mutex);
    ref->whenReady = whenReady;
    if (!ref->replies.empty())
        whenReady();
}

qint32 EARSHOT_DNSSD_CALL processResult(DnsSd::Ref ref)
{
    std::vector<std::function<void()>> replies;
    {
        const std::lock_guard lock(requests().mutex);
        replies.swap(ref->replies);
    }
    for (const auto &reply : replies)
        reply();
    return 0;
}

void EARSHOT_DNSSD_CALL deallocate(DnsSd::Ref ref)
{
    std::function<void()> end;
    {
        const std::lock_guard lock(requests().mutex);
        ref->isOver = true;
        ref->whenReady = {};
        ref->replies.clear();
        const bool isTooEarly = ref->isKept && !ref->isAnswered; // it ends when it has begun
        if (!ref->isDone && !isTooEarly)
            end = ref->end;
        ref->isDone = ref->isDone || (ref->isKept && !isTooEarly);
    }
    if (end)
        end(); // it may answer before it returns
}

} // namespace Earshot::WindowsRequests
