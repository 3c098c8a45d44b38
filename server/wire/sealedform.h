#pragma once

#include "wire/base64url.h"

//! What a server sees of what is said in a private room: letters of base64url, and how many.
namespace Earshot::SealedForm {

constexpr qsizetype nameLetters = 512;
constexpr qsizetype textLetters = 24'000;
constexpr qsizetype typingLetters = 512;

} // namespace Earshot::SealedForm
