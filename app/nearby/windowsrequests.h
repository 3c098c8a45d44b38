#pragma once

#include "dnssd.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN // it would have a macro called interface
#endif
#include <winsock2.h>

#include <windns.h>

namespace Earshot {

//! One request. Windows answers on threads of its own, which only leave here what is to be said.
struct DnsSdRef
{
    std::function<void(DWORD status, void *answer)> answered = {}; // on Windows' threads, one at a time
    std::vector<std::function<void()>> replies = {};
    std::function<void()> whenReady = {};
    std::function<void()> end = {};
    std::wstring name = {};
    DNS_SERVICE_CANCEL cancel = {};
    DNS_SERVICE_REGISTER_REQUEST registration = {};
    std::set<QByteArray> heard = {};
    bool isKept = false; // Windows may look at it for as long as the program runs
    bool isAnswered = false;
    bool isDone = false; // no more answers
    bool isOver = false; // and nobody wants any
};

//! What is under way. Windows is given numbers of requests, not pointers: it may call when one is long over.
namespace WindowsRequests {

constexpr qint32 unknownError = -65537;

//! A new one, and its number.
std::pair<DnsSdRef *, void *> add();
//! 0 where Windows took it.
qint32 begun(DnsSdRef *request, DWORD status, DnsSd::Ref *ref);
//! On Windows' threads: what it says of the one with this number.
void answer(void *number, DWORD status, void *what);
//! Where nobody wants it any more: asks Windows once to end what it has only now begun.
void endIfOver(void *number);

void callWhenReady(DnsSd::Ref ref, const std::function<void()> &whenReady);
qint32 EARSHOT_DNSSD_CALL processResult(DnsSd::Ref ref);
void EARSHOT_DNSSD_CALL deallocate(DnsSd::Ref ref);

} // namespace WindowsRequests

} // namespace Earshot
