#pragma once

#include <array>

namespace Earshot {

//! A history in the short form of tst_checker, and what it violates, a line each.
struct CheckerRow
{
    const char *name;
    const char *history;
    const char *violations = "";
};

constexpr std::array checkerRows{
    // D1, D4: numbers and markers
    CheckerRow{"nobody", "test truth ann clean"},
    CheckerRow{"two who stay",
               "c1 joined E 0 | c2 joined E 0 | c1 shown E 1 a | c2 shown E 1 a | c1 shown E 2 b | "
               "c2 shown E 2 b | 5000 c1 left | c2 left"},
    CheckerRow{"a newcomer starts at its join",
               "c1 joined E 0 | c1 shown E 1 a | c2 joined E 1 | c1 shown E 2 b | "
               "c2 shown E 2 b | 5000 c1 left | c2 left"},
    CheckerRow{"a newcomer shows what was before",
               "c1 joined E 0 | c1 shown E 1 a | c2 joined E 1 | c2 shown E 1 a",
               "D1 c2 seq 1 shown, which was said before it joined"},
    CheckerRow{"a hole", "c1 joined E 0 | c1 shown E 1 a | c1 shown E 3 c",
               "D1 c1 seq 2 never shown, and no gap marked"},
    CheckerRow{"a long hole", "c1 joined E 0 | c1 shown E 5 c",
               "D1 c1 seq 1 to 4 never shown, and no gap marked"},
    CheckerRow{"a marked hole of one who stayed",
               "c1 joined E 0 | c1 shown E 1 a | c1 gap 1 | c1 shown E 3 c",
               "D1 c1 seq 2 never shown though it stayed joined, but marked as a gap"},
    CheckerRow{"twice", "c1 joined E 0 | c1 shown E 1 a | c1 shown E 1 a", "D1 c1 seq 1 shown twice"},
    CheckerRow{"twice, later", "c1 joined E 0 | c1 shown E 1 a | c1 shown E 2 b | c1 shown E 1 a",
               "D1 c1 seq 1 shown twice"},
    CheckerRow{"swapped", "c1 joined E 0 | c1 shown E 2 b | c1 shown E 1 a",
               "D1 c1 seq 1 never shown, and no gap marked\nD1 c1 seq 1 shown after seq 2"},
    CheckerRow{"the last is missing",
               "c1 joined E 0 | c2 joined E 0 | c1 shown E 1 a | 5000 c1 left | c2 left",
               "D1 c2 seq 1 never shown"},
    CheckerRow{"the last is missing at the end",
               "c1 joined E 0 | c2 joined E 0 | c1 shown E 1 a | 5000 test truth ann",
               "D1 c2 seq 1 never shown"},
    CheckerRow{"the last is on its way", "c1 joined E 0 | c2 joined E 0 | c1 shown E 1 a | 1900 c2 left"},
    CheckerRow{"the last is missing for one who was killed",
               "c1 joined E 0 | c2 joined E 0 | c1 shown E 1 a | 5000 test killed c2"},
    CheckerRow{"the last is missing for one who was lost",
               "c1 joined E 0 | c2 joined E 0 | c1 shown E 1 a | 5000 c2 lost | 9000 c1 left"},
    CheckerRow{"the line was lost before",
               "c1 joined E 0 | c2 joined E 0 | c2 lost | c1 shown E 1 a | 9000 c1 left"},
    CheckerRow{"shown after it left", "c1 joined E 0 | c1 left | c1 shown E 1 a",
               "D1 c1 seq 1 shown while it was not in the room"},
    CheckerRow{"shown of another epoch", "c1 joined E 0 | c1 shown F 1 a",
               "D1 c1 seq 1 shown while it was not in the room"},
    CheckerRow{
        "back, and it is told what it missed",
        "c1 joined E 0 | c2 joined E 0 | c1 shown E 1 a | c2 shown E 1 a | c2 lost | c1 shown E 2 b | "
        "c2 joined E 2 kept | c2 shown E 2 b | c1 shown E 3 c | c2 shown E 3 c | 5000 c1 left | c2 left"},
    CheckerRow{"back, and a part is marked",
               "c1 joined E 0 | c2 joined E 0 | c2 lost | c1 shown E 1 a | c1 shown E 2 b | c1 shown E 3 c | "
               "c2 joined E 3 kept | c2 gap 2 | c2 shown E 3 c | 5000 c1 left | c2 left"},
    CheckerRow{"back, and all is marked",
               "c1 joined E 0 | c2 joined E 0 | c2 lost | c1 shown E 1 a | c1 shown E 2 b | "
               "c2 joined E 2 kept | c2 gap 2 | 5000 c1 left | c2 left"},
    CheckerRow{"back, and nothing is marked",
               "c1 joined E 0 | c2 joined E 0 | c2 lost | c1 shown E 1 a | c1 shown E 2 b | "
               "c2 joined E 2 kept | 5000 c1 left | c2 left",
               "D1 c2 seq 1 to 2 never shown"},
    CheckerRow{"back, and too little is marked",
               "c1 joined E 0 | c2 joined E 0 | c2 lost | c1 shown E 1 a | c1 shown E 2 b | c1 shown E 3 c | "
               "c2 joined E 3 kept | c2 gap 1 | c2 shown E 3 c | 5000 c1 left | c2 left",
               "D4 c2 a gap of 1 marked where 2 are missing before seq 3"},
    CheckerRow{"back, and too much is marked",
               "c1 joined E 0 | c2 joined E 0 | c2 lost | c1 shown E 1 a | c2 joined E 1 kept | c2 gap 2 | "
               "5000 c1 left | c2 left",
               "D4 c2 a gap of 2 marked where 1 are missing"},
    CheckerRow{"a marker without a gap",
               "c1 joined E 0 | c1 shown E 1 a | c1 lost | c1 joined E 1 kept | c1 gap 1 | c1 shown E 2 b",
               "D4 c1 a gap of 1 marked where 0 are missing before seq 2"},
    CheckerRow{"a gap of nothing", "c1 joined E 0 | c1 gap 0", "D4 c1 a gap of 0 marked"},
    CheckerRow{"back, and what it had is told again",
               "c1 joined E 0 | c1 shown E 1 a | c1 lost | c1 joined E 1 kept | c1 shown E 1 a",
               "D1 c1 seq 1 shown twice"},
    CheckerRow{"back as another member of the same room",
               "c1 joined E 0 | c1 shown E 1 a | c1 lost | c2 joined E 1 | c2 shown E 2 b | c1 joined E 2 | "
               "c1 gap 1 | "
               "c1 shown E 3 c | c2 shown E 3 c | 5000 c1 left | c2 left"},
    CheckerRow{"the room counts backwards", "c1 joined E 0 | c1 shown E 1 a | c1 lost | c1 joined E 0 kept",
               "D1 c1 joined at seq 0 though it showed seq 1"},
    CheckerRow{"in another client's place",
               "c1 joined E 7 kept | c1 shown E 6 a | c1 shown E 7 b | c1 shown E 8 c"},
    CheckerRow{"in another client's place, with a hole",
               "c1 joined E 7 kept | c1 shown E 6 a | c1 shown E 8 c",
               "D1 c1 seq 7 never shown, and no gap marked"},
    CheckerRow{"a restart is marked",
               "c1 joined E 0 | c1 shown E 1 a | c1 lost | c1 joined F 0 | c1 restarted | c1 shown F 1 b"},
    CheckerRow{"a restart is not marked",
               "c1 joined E 0 | c1 shown E 1 a | c1 lost | c1 joined F 0 | c1 shown F 1 b",
               "D4 c1 no \"restarted\" marked when the epoch became F"},
    CheckerRow{"a restart is not marked, and nothing follows",
               "c1 joined E 0 | c1 lost | c1 joined F 0 | c1 left",
               "D4 c1 no \"restarted\" marked when the epoch became F"},
    CheckerRow{"a restart that was none",
               "c1 joined E 0 | c1 lost | c1 joined E 0 kept | c1 restarted | c1 shown E 1 a",
               "D4 c1 \"restarted\" marked though the epoch stayed E"},
    CheckerRow{"a server that counts nothing", "c1 joined E 0 | c1 shown E 0 a | c1 shown E 0 b"},
    // D2
    CheckerRow{"two texts under one number",
               "c1 joined E 0 | c2 joined E 0 | c1 shown E 1 a | c2 shown E 1 b",
               "D2 c2 seq 1 is id b, for c1 it is a"},
    CheckerRow{"the same numbers in two rooms",
               "c1@tea joined E 0 | c1@pub joined F 0 | c1@tea shown E 1 a | "
               "c1@pub shown F 1 b"},
    CheckerRow{"a hole in one of two rooms",
               "c1@tea joined E 0 | c1@pub joined F 0 | c1@tea shown E 2 a | "
               "c1@pub shown F 1 b | test killed c1",
               "D1 c1 seq 1 never shown, and no gap marked (room tea)"},
    // D3
    CheckerRow{"sent and shown",
               "c1 joined E 0 | c2 joined E 0 | c1 composed a | c1 ok a 1 | c1 shown E 1 a | "
               "c2 shown E 1 a | 5000 c1 left | c2 left"},
    CheckerRow{"ok, and shown by nobody", "c1 joined E 0 | c1 composed a | c1 ok a 1 | 5000 c1 left",
               "D1 c1 seq 1 never shown"},
    CheckerRow{"ok without a number, and shown by nobody",
               "c1 joined E 0 | c1 composed a | c1 ok a | 5000 test back x",
               "D3 c1 id a never shown, which c1 was told is ok"},
    CheckerRow{"ok without a number",
               "c1 joined E 0 | c1 composed a | c1 ok a | c1 shown E 0 a | 5000 test back x"},
    CheckerRow{"ok under another's number", "c1 joined E 0 | c1 composed a | c1 shown E 1 b | c1 ok a 1",
               "D3 c1 id a is ok as seq 1, which is shown as id b"},
    CheckerRow{"no outcome", "c1 joined E 0 | c1 composed a | c1 left", "D3 c1 id a has no outcome"},
    CheckerRow{"one of two outcomes", "c1 joined E 0 | c1 composed a | c1 refused a | c1 composed a",
               "D3 c1 id a has no outcome"},
    CheckerRow{"no outcome for one who was killed", "c1 joined E 0 | c1 composed a | test killed c1"},
    CheckerRow{"an outcome of nothing", "c1 joined E 0 | c1 refused a",
               "D3 c1 id a is refused though it was not on its way"},
    CheckerRow{"two outcomes", "c1 joined E 0 | c1 composed a | c1 refused a | c1 unknown a",
               "D3 c1 id a is unknown though it was not on its way"},
    CheckerRow{"refused, and shown all the same",
               "c1 joined E 0 | c1 composed a | c1 refused a | c1 shown E 1 a",
               "D3 c1 id a shown, which was refused"},
    CheckerRow{"refused, and sent once more",
               "c1 joined E 0 | c1 composed a | c1 refused a | c1 composed a | c1 shown E 1 a | c1 ok a 1"},
    CheckerRow{"unknown, and shown", "c1 joined E 0 | c1 composed a | c1 shown E 1 a | c1 unknown a"},
    CheckerRow{"unknown, and not shown", "c1 joined E 0 | c1 composed a | c1 unknown a"},
    CheckerRow{"repeated, and shown under two numbers",
               "c1 joined E 0 | c1 composed a | c1 lost | c1 joined E 1 kept | c1 shown E 1 a | c1 ok a 2 | "
               "c1 shown E 2 a",
               "D3 c1 id a shown 2 times, which was sent 1 times"},
    CheckerRow{"said once, and shown in two rooms",
               "c1 joined E 0 | c1 composed a | c1 shown E 1 a | c1 lost | c1 joined F 0 | c1 restarted | c1 "
               "shown F 1 a | "
               "c1 ok a 1",
               "D3 c1 id a shown 2 times, which was sent 1 times"},
    CheckerRow{"the same said twice",
               "c1 joined E 0 | c1 composed a | c1 shown E 1 a | c1 ok a 1 | c1 composed a | "
               "c1 shown E 2 a | c1 ok a 2"},
    CheckerRow{"the same from one who is not watched", "c1 joined E 0 | c1 shown E 1 a | c1 shown E 2 a",
               "D3 c1 id a shown 2 times, which was sent 1 times"},
    CheckerRow{"the same from strangers", "test strangers | c1 joined E 0 | c1 shown E 1 a | c1 shown E 2 a"},
    CheckerRow{"twice without a number",
               "c1 joined E 0 | c1 composed a | c1 ok a | c1 shown E 0 a | c1 shown E 0 a",
               "D3 c1 id a shown 2 times, which was sent 1 times"},
    // D5
    CheckerRow{"seen in time",
               "c1 joined E 0 | test truth ann clean | c1 presence ann | 3000 test truth ann,ben clean | "
               "4900 c1 presence ann,ben | 9000 c1 left"},
    CheckerRow{"seen too late",
               "c1 joined E 0 | test truth ann clean | c1 presence ann | 3000 test truth ann,ben clean | "
               "5100 c1 presence ann,ben | 9000 c1 left",
               "D5 c1 does not show ben, who is in the room"},
    CheckerRow{"seen in time, told with leeway",
               "c1 joined E 0 | test truth ann clean | c1 presence ann | 3000 test truth ann,ben clean 500 | "
               "5400 c1 presence ann,ben | 9000 c1 left"},
    CheckerRow{"seen too late, for all its leeway",
               "c1 joined E 0 | test truth ann clean | c1 presence ann | 3000 test truth ann,ben clean 500 | "
               "5600 c1 presence ann,ben | 9000 c1 left",
               "D5 c1 does not show ben, who is in the room"},
    CheckerRow{"never seen", "c1 joined E 0 | c1 presence ann | test truth ann,ben clean | 9000 c1 left",
               "D5 c1 does not show ben, who is in the room"},
    CheckerRow{"a ghost", "c1 joined E 0 | c1 presence ann,ben | test truth ann clean | 9000 c1 left",
               "D5 c1 shows ben, who is not in the room"},
    CheckerRow{"a silent death", "c1 joined E 0 | test truth ann,ben clean | c1 presence ann,ben | "
                                 "9000 test truth ann silent | 43900 c1 presence ann | 90000 c1 left"},
    CheckerRow{
        "a silent death, and a clean change during it",
        "c1 joined E 0 | test truth ann,ben clean | c1 presence ann,ben | 9000 test truth ann silent | "
        "15000 test truth ann,cat clean | c1 presence ann,ben,cat | 40000 c1 presence ann,cat | 90000 c1 "
        "left"},
    CheckerRow{"a silent death for too long",
               "c1 joined E 0 | test truth ann,ben clean | c1 presence ann,ben | "
               "9000 test truth ann silent | 44100 c1 presence ann | 90000 c1 left",
               "D5 c1 shows ben, who is not in the room"},
    CheckerRow{"a flicker",
               "c1 joined E 0 | test truth ann,ben clean | c1 presence ann,ben | 9000 c1 presence ann | "
               "9100 c1 presence ann,ben | 9900 c1 left",
               "D5 c1 does not show ben, who is in the room"},
    CheckerRow{"away and not seen",
               "c1 joined E 0 | c1 presence ann,ben | test truth ann,ben clean | 9000 test away ben | "
               "12000 test back ben | 15000 c1 left"},
    CheckerRow{"away and seen",
               "c1 joined E 0 | c1 presence ann,ben | test truth ann,ben clean | 9000 test away ben | "
               "10000 c1 presence ann | 10100 c1 presence ann,ben | 12000 test back ben | 15000 c1 left",
               "D5 c1 saw ben leave, who was away for less than the grace"},
    CheckerRow{"away and renamed by its other line",
               "c1 joined E 0 | c1 presence ann,ben | test truth ann,ben clean | 9000 test away ben | "
               "test truth ann,bob clean 500 | c1 presence ann,bob ben | 9100 test back ben | 15000 c1 left"},
    CheckerRow{
        "away and renamed, and another who is away is seen to leave",
        "c1 joined E 0 | c1 presence ann,ben,cat | test truth ann,ben,cat clean | 9000 test away ben | "
        "test away cat | test truth ann,bob,cat clean 500 | c1 presence ann,bob ben | "
        "c1 presence ann,bob,cat | 9100 test back ben | test back cat | 15000 c1 left",
        "D5 c1 saw cat leave, who was away for less than the grace"},
    CheckerRow{"away and renamed by nobody",
               "c1 joined E 0 | c1 presence ann,ben | test truth ann,ben clean | 9000 test away ben | "
               "test truth ann silent | 9050 c1 presence ann,bob ben | 9100 c1 presence ann,ben bob | "
               "test truth ann,ben clean | test back ben | 15000 c1 left",
               "D5 c1 shows bob, who is not in the room"},
    CheckerRow{"one who is lost sees nothing",
               "c1 joined E 0 | c1 presence ann,ben | test truth ann,ben clean | "
               "9000 c1 lost | test truth ann clean | 20000 c1 joined E 0 kept | "
               "21900 c1 presence ann | 30000 c1 left"},
    CheckerRow{"one who came back sees a ghost",
               "c1 joined E 0 | c1 presence ann,ben | test truth ann,ben clean | "
               "9000 c1 lost | test truth ann clean | 20000 c1 joined E 0 kept | "
               "22100 c1 presence ann | 30000 c1 left",
               "D5 c1 shows ben, who is not in the room"},
    CheckerRow{"one who shows no list", "c1 joined E 0 | test truth ann,ben clean | 9000 c1 left"},
    CheckerRow{"two see a ghost",
               "c1 joined E 0 | c2 joined E 0 | c1 presence a,b | c2 presence a,b | test truth a clean | "
               "9000 c1 left | 9500 c2 presence a | 9600 c2 left",
               "D5 c1 shows b, who is not in the room\nD5 c2 shows b, who is not in the room"},
    CheckerRow{"strangers are there",
               "test strangers | c1 joined E 0 | c1 presence ann,ben | test truth ann clean | "
               "9000 c1 left"},
    // D6
    CheckerRow{"nothing found", "test searched memory 0"},
    CheckerRow{"something found", "test searched memory 3 | test searched /x 1",
               "D6 memory holds what was said, 3 times\nD6 /x holds what was said, 1 times"},
};

} // namespace Earshot
