#include "showntext.h"

namespace Earshot {

namespace {

//! What it costs to show a character: pictures are unpacked from their font anew for each layout, so a
//! thousand of them would freeze the window.
int costOf(char32_t character)
{
    const bool isPicture = character >= 0x1f000 || character == 0xfe0f;
    return isPicture ? 40 : 1;
}

//! Where `text` is to be cut so that it costs no more than maxCodePoints letters; its size when it is short
//! enough.
qsizetype cutPosition(QStringView text)
{
    qsizetype position = 0;
    int cost = 0;
    while (position < text.size()) {
        const bool isPair = text[position].isHighSurrogate() && position + 1 < text.size()
                            && text[position + 1].isLowSurrogate();
        cost += costOf(isPair ? QChar::surrogateToUcs4(text[position], text[position + 1])
                              : text[position].unicode());
        if (cost > ShownText::maxCodePoints)
            break;
        position += isPair ? 2 : 1;
    }
    return position;
}

} // namespace

ShownText ShownText::of(const QString &text)
{
    const qsizetype cut = cutPosition(text);
    if (cut == text.size())
        return {text, false};
    return {text.left(cut) + u'…', true};
}

} // namespace Earshot
