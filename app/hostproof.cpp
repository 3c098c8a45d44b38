#include "hostproof.h"

#include "hosting.h"
#include "wire/fingerprint.h"

#include <QtConcurrent>

namespace Earshot {

HostProof::HostProof(QObject *parent)
    : QObject(parent)
{
    connect(&m_finding, &QFutureWatcherBase::finished, this, [this] {
        if (m_finding.future().resultCount() > 0)
            setWords(m_finding.result().join(u' '));
    });
}

void HostProof::setProof(const QString &proof)
{
    if (proof == m_proof)
        return;
    m_proof = proof;
    setWords({});
    if (const auto read = readFingerprint(proof); read && !read->fingerprint.isEmpty())
        m_finding.setFuture(QtConcurrent::run(&Hosting::wordsFor, read->fingerprint));
    else
        m_finding.setFuture({});
    Q_EMIT proofChanged();
}

void HostProof::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT wordsChanged();
}

} // namespace Earshot
