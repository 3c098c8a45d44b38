#pragma once

#include "load.h"

#include <sstream>
#include <string>

namespace Earshot {

//! What a load is told to do, line by line; each line is answered with one line of JSON when it is done.
//!
//! gather FIRST_ROOM ROOMS MEMBERS AT_ONCE | talk closed IN_FLIGHT SECONDS FIRST_ROOM ROOMS SIZE |
//! talk open PER_SECOND SECONDS FIRST_ROOM ROOMS SIZE | stall ROOM | end MS | settle MS | lap
class Orders
{
public:
    Orders(Load &load, pid_t server)
        : m_load(load)
        , m_server(server)
    {}

    //! The answer to one line.
    std::string obey(const std::string &line);

private:
    std::string gather(std::istream &words);
    std::string talk(std::istream &words);
    std::string lap();

    Load &m_load;
    pid_t m_server;
};

} // namespace Earshot
