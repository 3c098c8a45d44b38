#include "orders.h"

namespace Earshot {

namespace {

std::string quoted(const std::string &text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

//! One JSON object, as it grows.
class Json
{
public:
    //! The value is written as it is: a number, or JSON.
    template <typename Value>
    Json &add(const std::string &key, const Value &value)
    {
        m_text << (m_text.view().empty() ? "" : ",") << quoted(key) << ':' << value;
        return *this;
    }
    std::string text() const { return '{' + m_text.str() + '}'; }

private:
    std::ostringstream m_text;
};

std::string json(const std::map<std::string, int> &counts)
{
    Json json;
    for (const auto &[key, count] : counts)
        json.add(key, count);
    return json.text();
}

Json &addFaults(Json &json, const Faults &faults)
{
    return json.add("lost", faults.lost)
        .add("doubled", faults.doubled)
        .add("disordered", faults.disordered)
        .add("foreign", faults.foreign)
        .add("misnumbered", faults.misnumbered);
}

} // namespace

std::string Orders::obey(const std::string &line)
{
    std::istringstream words(line);
    std::string verb;
    int number = 0;
    words >> verb;
    if (verb == "gather")
        return gather(words);
    if (verb == "talk")
        return talk(words);
    if (verb == "lap")
        return lap();
    words >> number;
    if (verb == "stall")
        return Json().add("in", int(m_load.addStalled(std::uint32_t(number)))).text();
    if (verb == "end")
        return Json().add("end", quoted(m_load.endOfStalled(number))).text();
    if (verb != "settle")
        return Json().add("error", quoted("no such order: " + line)).text();
    m_load.settle(number);
    return lap();
}

std::string Orders::gather(std::istream &words)
{
    std::uint32_t first = 0;
    std::uint32_t rooms = 0;
    std::uint32_t members = 0;
    int atOnce = 0;
    words >> first >> rooms >> members >> atOnce;
    const Load::Arrivals arrivals = m_load.gather(first, rooms, members, atOnce);
    return Json()
        .add("in", arrivals.in)
        .add("seconds", arrivals.seconds)
        .add("problems", json(arrivals.problems))
        .text();
}

std::string Orders::talk(std::istream &words)
{
    std::string kind;
    double number = 0;
    Load::Plan plan;
    words >> kind >> number >> plan.seconds >> plan.firstRoom >> plan.rooms >> plan.size;
    plan.inFlight = kind == "closed" ? int(number) : 0;
    plan.perSecond = kind == "closed" ? 0 : number;
    const Load::Outcome outcome = m_load.talk(plan);
    Json json;
    json.add("seconds", outcome.seconds)
        .add("said", outcome.said)
        .add("deliveries", outcome.deliveries)
        .add("cpu", outcome.after.cpu - outcome.before.cpu)
        .add("waited", outcome.after.waited - outcome.before.waited)
        .add("rss", outcome.after.rssKiB)
        .add("peak", outcome.after.peakKiB)
        .add("p50", m_load.latencies().quantile(0.5))
        .add("p99", m_load.latencies().quantile(0.99))
        .add("refused", outcome.refused)
        .add("unanswered", outcome.unanswered);
    return addFaults(json, outcome.faults).text();
}

std::string Orders::lap()
{
    const Vitals vitals = Vitals::of(m_server);
    return Json()
        .add("cpu", vitals.cpu)
        .add("waited", vitals.waited)
        .add("rss", vitals.rssKiB)
        .add("peak", vitals.peakKiB)
        .add("frames", m_load.pool().frames())
        .add("bytes", m_load.pool().bytes())
        .add("presence", m_load.presenceFrames())
        .add("differing", m_load.differingLists())
        .text();
}

} // namespace Earshot
