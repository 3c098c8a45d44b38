#pragma once

#include "scene.h"

namespace Earshot {

// One scene each: who is there, what they do, and when the picture is taken.
void takeWelcome(Scene &scene);
void takeTrouble(Scene &scene);
void takeNearby(Scene &scene);
void takeTalk(Scene &scene);
void takePrivate(Scene &scene);
void takeCrowd(Scene &scene);
void takeCourtesy(Scene &scene);
void takeLong(Scene &scene);
void takeInvitations(Scene &scene);
void takeLost(Scene &scene);
void takeDoctor(Scene &scene, const QString &name);

} // namespace Earshot
