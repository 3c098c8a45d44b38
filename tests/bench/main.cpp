#include "orders.h"

#include "descriptors.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <unistd.h>

namespace {

// Lines of standard input, while the clients go on living.
void obeyAll(Earshot::Load &load, Earshot::Orders orders)
{
    std::string waiting;
    char chunk[4096];
    load.pool().watch(STDIN_FILENO);
    for (;;) {
        load.pool().turn(1000);
        const ssize_t size = ::read(STDIN_FILENO, chunk, sizeof chunk);
        if (size == 0)
            return;
        waiting.append(chunk, size > 0 ? std::size_t(size) : 0);
        for (std::size_t end = waiting.find('\n'); end != waiting.npos; end = waiting.find('\n')) {
            std::puts(orders.obey(waiting.substr(0, end)).c_str());
            std::fflush(stdout);
            waiting.erase(0, end + 1);
        }
    }
}

} // namespace

// --port N --pid N [--plain] [--lists] [--sources N] [--patience SECONDS]
int main(int argc, char *argv[])
{
    Earshot::Load::Options options;
    pid_t server = 0;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (name == "--plain")
            options.channels = false;
        else if (name == "--lists")
            options.lists = true;
        else if (const int value = ++i < argc ? std::atoi(argv[i]) : 0; name == "--port")
            options.port = std::uint16_t(value);
        else if (name == "--pid")
            server = value;
        else if (name == "--patience")
            options.patience = value;
        else if (name == "--sources")
            options.sources = value;
    }
    Earshot::raiseDescriptorLimit(); // each client needs one
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    Earshot::Load load(options, server);
    obeyAll(load, {load, server});
    return 0;
}
