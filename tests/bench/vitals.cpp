#include "vitals.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace Earshot {

Vitals Vitals::of(pid_t pid)
{
    Vitals vitals;
    const std::string folder = "/proc/" + std::to_string(pid);
    std::error_code gone;
    for (const auto &task : std::filesystem::directory_iterator(folder + "/task", gone)) {
        std::ifstream file(task.path() / "schedstat");
        double ran = 0;
        double waited = 0;
        if (file >> ran >> waited) {
            vitals.cpu += ran / 1e9;
            vitals.waited += waited / 1e9;
        }
    }
    std::ifstream status(folder + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            vitals.rssKiB = std::stoll(line.substr(6));
        else if (line.starts_with("VmHWM:"))
            vitals.peakKiB = std::stoll(line.substr(6));
    }
    return vitals;
}

} // namespace Earshot
