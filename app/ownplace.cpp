#include "ownplace.h"

#include "roomwords.h"

using namespace Qt::StringLiterals;

namespace Earshot {

using namespace RoomWords;

namespace {

constexpr quint64 mostMissing = 1'000'000; // more says no more

}

QJsonObject OwnPlace::claim() const
{
    QJsonObject claim{{u"session"_s, m_session}};
    if (!m_epoch.isEmpty()) {
        claim.insert("epoch"_L1, m_epoch);
        claim.insert("seq"_L1, qint64(m_seq));
    }
    return claim;
}

void OwnPlace::take(const QJsonObject &response)
{
    const QString member = token(response["member"_L1]);
    const QString epoch = token(response["epoch"_L1]);
    m_isSameRoom = !epoch.isEmpty() && epoch == m_epoch;
    m_isRestarted = !m_epoch.isEmpty() && !m_isSameRoom;
    m_isBack = m_isSameRoom && member == m_member;
    m_session = token(response["session"_L1]);
    m_member = member;
    m_epoch = epoch;
    m_seqAtJoin = seqIn(response);
    m_limits = response["limits"_L1].toObject();
}

void OwnPlace::waitWith(const QJsonObject &refusal)
{
    if (const QString session = token(refusal["session"_L1]); !session.isEmpty())
        m_session = session;
}

std::optional<int> OwnPlace::see(quint64 seq)
{
    if (seq == 0)
        return 0;
    if (seq <= m_seq)
        return {};
    const quint64 missing = seq - std::exchange(m_seq, seq) - 1;
    return int(std::min(missing, mostMissing));
}

int OwnPlace::catchUp()
{
    const quint64 missing = m_isSameRoom && m_seqAtJoin > m_seq ? m_seqAtJoin - m_seq : 0;
    m_seq = m_seqAtJoin;
    return int(std::min(missing, mostMissing));
}

} // namespace Earshot
