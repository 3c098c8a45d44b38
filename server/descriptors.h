#pragma once

#include <QtGlobal>

namespace Earshot {

//! Lets this process open as many files and connections as the system allows it at all; what a process begins
//! with is often far less. Unix only.
void raiseDescriptorLimit();

//! How many more could be opened, as the number of the newest tells: the lowest that is free is given out.
//! Very many where the system has no such limit.
int descriptorsLeft(qintptr newest);

} // namespace Earshot
