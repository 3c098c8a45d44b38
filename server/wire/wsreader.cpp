#include "wire/wsreader.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace Earshot {

namespace {

constexpr quint64 mostInControl = 125;
constexpr qsizetype maskBytes = 4;

// RFC 6455, section 7.4, with what IANA's registry has added: 1012 to 1014. 1004 to 1006 and 1015 never
// travel.
bool maySay(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

bool isKnown(Opcode opcode)
{
    switch (opcode) {
    case Opcode::Continuation:
    case Opcode::Text:
    case Opcode::Binary:
    case Opcode::Close:
    case Opcode::Ping:
    case Opcode::Pong: return true;
    }
    return false;
}

// Eight bytes at a time; `at` says where in the frame they stand, which turns the mask.
void unmask(char *bytes, qsizetype size, const uchar *mask, qint64 at)
{
    std::array<uchar, 8> turned;
    for (std::size_t i = 0; i < turned.size(); ++i)
        turned[i] = mask[std::size_t(at + qint64(i)) % maskBytes];
    quint64 wide = 0;
    std::memcpy(&wide, turned.data(), sizeof wide);
    qsizetype i = 0;
    for (quint64 word = 0; size - i >= qsizetype(sizeof word); i += qsizetype(sizeof word)) {
        std::memcpy(&word, bytes + i, sizeof word);
        word ^= wide;
        std::memcpy(bytes + i, &word, sizeof word);
    }
    for (; i < size; ++i)
        bytes[i] = char(uchar(bytes[i]) ^ turned[std::size_t(i) % turned.size()]);
}

} // namespace

std::optional<WsEvent> WsReader::read(QByteArrayView &bytes)
{
    while (!bytes.isEmpty() && !m_ended) {
        if (Outcome event = isHeaderComplete() ? readPayload(bytes) : readHeader(bytes))
            return event;
    }
    if (m_ended)
        bytes = {};
    return {};
}

qsizetype WsReader::headerLength() const
{
    if (m_headerSize < 2)
        return 2;
    const int size = m_header[1] & 0x7f;
    return 2 + (size == 127 ? 8 : size == 126 ? 2 : 0) + maskBytes;
}

WsReader::Outcome WsReader::readHeader(QByteArrayView &bytes)
{
    const qsizetype size = std::min(headerLength() - m_headerSize, bytes.size());
    std::memcpy(m_header.data() + m_headerSize, bytes.data(), std::size_t(size));
    bytes = bytes.sliced(size);
    const bool isBeginning = m_headerSize < 2;
    m_headerSize = quint8(m_headerSize + size);
    if (isBeginning) {
        if (Outcome failure = beginHeader())
            return failure;
    }
    return isHeaderComplete() ? beginPayload() : std::nullopt;
}

// What its first byte, or its first two, say already.
WsReader::Outcome WsReader::beginHeader()
{
    const bool isReserved = (m_header[0] & 0x70) != 0 || !isKnown(opcode());
    const bool isMisplaced = !isControl() && (opcode() == Opcode::Continuation) != isInsideMessage();
    if (isReserved || isMisplaced || (isControl() && !isFinal()))
        return fail(CloseCode::ProtocolError);
    if (m_headerSize < 2)
        return {};
    const bool isMasked = m_header[1] & 0x80;
    if (!isMasked || (isControl() && (m_header[1] & 0x7f) > mostInControl))
        return fail(CloseCode::ProtocolError);
    return {};
}

quint64 WsReader::announcedSize() const
{
    const int size = m_header[1] & 0x7f;
    return size == 127   ? qFromBigEndian<quint64>(m_header.data() + 2)
           : size == 126 ? quint64(qFromBigEndian<quint16>(m_header.data() + 2))
                         : quint64(size);
}

WsReader::Outcome WsReader::beginPayload()
{
    const quint64 size = announcedSize();
    const quint64 shortest = headerLength() == 14 ? 0x10000 : headerLength() == 8 ? 126 : 0;
    if (size < shortest || size > quint64(std::numeric_limits<qint64>::max()))
        return fail(CloseCode::ProtocolError);
    m_left = qint64(size);
    m_taken = 0;
    if (!isControl()) {
        if (m_limit > 0 && m_left > m_limit - m_data.size())
            return fail(CloseCode::MessageTooBig);
        if (!isInsideMessage())
            m_message = opcode();
    }
    return m_left == 0 ? endFrame() : std::nullopt;
}

WsReader::Outcome WsReader::readPayload(QByteArrayView &bytes)
{
    const auto size = qsizetype(std::min<qint64>(m_left, bytes.size()));
    QByteArray &data = isControl() ? m_control : m_data;
    const qsizetype before = data.size();
    data.append(bytes.first(size));
    bytes = bytes.sliced(size);
    char *added = data.data() + before;
    unmask(added, size, m_header.data() + m_headerSize - maskBytes, m_taken);
    m_left -= size;
    m_taken += size;
    if (!isControl() && m_message == Opcode::Text && !m_text.add(added, size))
        return fail(CloseCode::NotUtf8);
    return m_left == 0 ? endFrame() : std::nullopt;
}

WsReader::Outcome WsReader::endFrame()
{
    Outcome event;
    if (isControl())
        event = endControl();
    else if (isFinal())
        event = endMessage();
    m_headerSize = 0;
    return event;
}

WsReader::Outcome WsReader::endMessage()
{
    const bool isText = std::exchange(m_message, Opcode::Continuation) == Opcode::Text;
    if (isText && !m_text.isWhole())
        return fail(CloseCode::NotUtf8);
    return WsEvent{isText ? WsEvent::Kind::Text : WsEvent::Kind::Binary, std::exchange(m_data, {})};
}

WsReader::Outcome WsReader::endControl()
{
    if (opcode() == Opcode::Close)
        return close();
    const auto kind = opcode() == Opcode::Ping ? WsEvent::Kind::Ping : WsEvent::Kind::Pong;
    return WsEvent{kind, std::exchange(m_control, {})};
}

WsReader::Outcome WsReader::close()
{
    const QByteArray payload = std::exchange(m_control, {});
    const int code = payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.constData());
    if (payload.size() == 1 || (code == 0 ? !payload.isEmpty() : !maySay(code)))
        return fail(CloseCode::ProtocolError);
    Utf8Check reason;
    if (payload.size() > 2 && (!reason.add(payload.constData() + 2, payload.size() - 2) || !reason.isWhole()))
        return fail(CloseCode::NotUtf8);
    *this = WsReader(m_limit);
    m_ended = true;
    return WsEvent{WsEvent::Kind::Close, payload.mid(2), code};
}

// Nothing is kept of what will never be complete.
WsEvent WsReader::fail(CloseCode code)
{
    *this = WsReader(m_limit);
    m_ended = true;
    return WsEvent{WsEvent::Kind::Failure, {}, int(code)};
}

} // namespace Earshot
