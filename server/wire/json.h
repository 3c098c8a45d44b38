#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Earshot {

//! Reads JSON (RFC 8259) from front to back, strictly: what Phoenix's parser refuses is refused here, too.
//!
//! Refused are invalid UTF-8, a byte order mark, control characters and unknown escapes in strings, lone
//! surrogates, numbers that overflow (1e400) and more than `maxDepth` levels. Of equal keys the first counts.
//! After the first false nothing that follows means anything. Time and memory grow with the text, whatever
//! stands in it.
class JsonReader
{
public:
    static constexpr int maxDepth = 64;

    //! `text` must outlive the reader.
    explicit JsonReader(QByteArrayView text);

    //! Passes over white space, and over `sign` where it comes next.
    bool take(char sign);
    //! Whether a string comes next.
    bool hasString();
    //! Whether only white space is left.
    bool atEnd();
    //! The next value. An integer of more than 64 bits becomes the nearest double.
    bool read(QJsonValue &value) { return readValue(&value); }
    //! The next value, which has to be a string.
    bool read(QString &text);
    //! The next value as it stands there, checked like any other.
    std::optional<QByteArrayView> readRaw();

private:
    // Without a place to put it, a value is only checked.
    bool readValue(QJsonValue *value);
    bool readArray(QJsonValue *value);
    bool readObject(QJsonValue *value);
    bool readString(QString *text);
    bool readEscape(QString *text);
    bool readCodeUnit(char16_t &unit);
    bool readNumber(QJsonValue *value);
    bool readText(QJsonValue *value);
    bool readWord(QByteArrayView word, QJsonValue *value, const QJsonValue &meaning);
    bool pass(QByteArrayView word);
    bool readDigits();
    void passPlain(QString *text);
    void passSpace();
    bool isAt(char sign) const { return m_at != m_end && *m_at == sign; }

    const char *m_at;
    const char *m_end;
    int m_depth = 0;
};

} // namespace Earshot
