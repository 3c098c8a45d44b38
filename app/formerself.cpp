// How a membership goes on as who one was, and what of it outlives the membership.
#include "formerself.h"

#include "membership.h"
#include "private/privateroom.h"

namespace Earshot {

void Membership::comeAs(const FormerSelf &self)
{
    m_place.setSession(self.session);
    if (m_private && !self.hand.by.isEmpty())
        m_private->goOn(self.hand);
}

FormerSelf Membership::self() const
{
    return {m_place.session(), m_private ? m_private->hand() : Seal::Hand()};
}

} // namespace Earshot
