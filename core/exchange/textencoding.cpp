// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/textencoding.h"

#include "exchange/encodingguess.h"

#include <algorithm>
#include <array>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 65536;
constexpr QByteArrayView utf8Mark = "\xef\xbb\xbf";

/*! Reads bytes as UTF-8 and counts what fits, what does not, and what no text holds. */
class ByteScan
{
public:
    void feed(const QByteArray &block)
    {
        for (const char c : block) {
            feed(static_cast<quint8>(c));
            telling.feed(c);
        }
    }
    void finish()
    {
        telling.feed('\n');
        if (m_wanted > 0)
            bad();
    }

    qint64 size = 0;
    qint64 nulBytes = 0;
    qint64 controls = 0; ///< what a terminal obeys, beside tabs, line ends and form feeds
    qint64 letters = 0; ///< longer than one byte, whole
    qint64 broken = 0;
    qint64 firstBrokenLine = 0;
    TellingWords telling;

private:
    void feed(quint8 byte)
    {
        ++size;
        if (m_wanted > 0 && (byte & 0xc0) == 0x80 && byte >= m_least && byte <= m_most) {
            m_least = 0x80;
            m_most = 0xbf;
            letters += --m_wanted == 0 ? 1 : 0;
            return;
        }
        if (m_wanted > 0)
            bad();
        if (byte >= 0x80)
            begin(byte);
        else if (byte < 0x20)
            control(byte);
    }

    // The first byte tells how many follow; the limits shut out what UTF-8 forbids (RFC 3629, 4).
    void begin(quint8 byte)
    {
        m_least = 0x80;
        m_most = 0xbf;
        if (byte == 0xe0)
            m_least = 0xa0;
        else if (byte == 0xf0)
            m_least = 0x90;
        else if (byte == 0xed)
            m_most = 0x9f;
        else if (byte == 0xf4)
            m_most = 0x8f;
        if (byte >= 0xc2 && byte <= 0xdf)
            m_wanted = 1;
        else if (byte >= 0xe0 && byte <= 0xef)
            m_wanted = 2;
        else if (byte >= 0xf0 && byte <= 0xf4)
            m_wanted = 3;
        else
            bad();
    }

    void control(quint8 byte)
    {
        if (byte == '\n')
            ++m_line;
        else if (byte == 0)
            ++nulBytes;
        else if (byte != '\t' && byte != '\r' && byte != '\f')
            ++controls;
    }

    void bad()
    {
        m_wanted = 0;
        if (broken++ == 0)
            firstBrokenLine = m_line;
    }

    int m_wanted = 0;
    quint8 m_least = 0x80;
    quint8 m_most = 0xbf;
    qint64 m_line = 1;
};

std::optional<QString> encodingByMark(const QByteArray &start)
{
    if (start.startsWith("\xff\xfe\0\0"_ba))
        return u"UTF-32LE"_s;
    if (start.startsWith("\0\0\xfe\xff"_ba))
        return u"UTF-32BE"_s;
    if (start.startsWith("\xff\xfe"_ba))
        return u"UTF-16LE"_s;
    if (start.startsWith("\xfe\xff"_ba))
        return u"UTF-16BE"_s;
    if (start.startsWith(utf8Mark))
        return u"UTF-8"_s;
    return std::nullopt;
}

// Text in UTF-16 without a mark: of most letters one byte is nought, always the same one.
std::optional<QString> encodingByNoughts(const QByteArray &start)
{
    std::array<qsizetype, 2> noughts{};
    for (qsizetype i = 0; i < start.size(); ++i)
        noughts.at(static_cast<size_t>(i % 2)) += start.at(i) == 0 ? 1 : 0;
    const qsizetype most = start.size() * 2 / 5; // of the half that may be
    if (start.size() < 4 || (noughts[0] > 0 && noughts[1] > 0))
        return std::nullopt;
    if (noughts[1] > most)
        return u"UTF-16LE"_s;
    if (noughts[0] > most)
        return u"UTF-16BE"_s;
    return std::nullopt;
}

bool isBinary(const ByteScan &scan)
{
    return scan.nulBytes > 0 || scan.controls * 50 > scan.size;
}

} // namespace

Result<TextEncoding> findEncoding(QFile &file)
{
    const auto marked = encodingByMark(file.peek(4));
    if (marked && marked != "UTF-8"_L1)
        return TextEncoding{.name = *marked};
    if (const auto found = encodingByNoughts(file.peek(4096)))
        return TextEncoding{.name = *found};
    ByteScan scan;
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            return failure(ErrorCode::FileUnreadable, {file.fileName()}, file.errorString());
        scan.feed(block);
        if (scan.nulBytes > 0)
            return failure(ErrorCode::FileBinary, {file.fileName()});
    }
    scan.finish();
    file.seek(0);
    if (scan.size == 0 || (marked && scan.size == utf8Mark.size()))
        return failure(ErrorCode::FileEmpty, {file.fileName()});
    if (isBinary(scan))
        return failure(ErrorCode::FileBinary, {file.fileName()});
    if (scan.broken == 0)
        return TextEncoding{.name = u"UTF-8"_s, .proven = true};
    // Letters of more than one byte that fit UTF-8 by chance are rare: this is UTF-8, but damaged.
    if (marked || scan.letters > scan.broken) {
        return failure(ErrorCode::EncodingWrong,
                       {file.fileName(), QString::number(scan.firstBrokenLine), u"UTF-8"_s});
    }
    return TextEncoding{.name = guessEncoding(scan.telling.words())};
}

bool TextDecoder::knows(const QString &name)
{
    return QStringDecoder(name).isValid();
}

TextDecoder::TextDecoder(QString path, const TextEncoding &encoding)
    : m_path(std::move(path))
    , m_encoding(encoding)
    , m_decoder(encoding.name)
{
    if (!m_decoder.isValid() && encoding.name == "windows-1252"_L1)
        m_decoder = QStringDecoder(QStringConverter::Latin1); // a Qt without ICU
}

Result<QByteArray> TextDecoder::decode(const QByteArray &block)
{
    const bool first = m_bytes == 0;
    m_bytes += block.size();
    QByteArray text;
    if (m_encoding.proven) {
        text = first && block.startsWith(utf8Mark) ? block.mid(utf8Mark.size()) : block;
    } else {
        const QString decoded = m_decoder.decode(block);
        const bool unicode = m_encoding.name.startsWith("UTF-"_L1, Qt::CaseInsensitive);
        // Unicode may hold this letter, in other encodings it only stands for what did not fit
        if (const qsizetype at = decoded.indexOf(QChar::ReplacementCharacter);
            m_decoder.hasError() || (at >= 0 && !unicode))
            return wrong(QStringView(decoded).left(std::max<qsizetype>(at, 0)).count(u'\n'));
        text = decoded.toUtf8();
    }
    if (text.contains('\0'))
        return failure(ErrorCode::FileBinary, {m_path});
    m_lines += text.count('\n');
    return text;
}

Done TextDecoder::finish()
{
    qint64 unit = 1;
    if (m_encoding.name.startsWith("UTF-16"_L1))
        unit = 2;
    else if (m_encoding.name.startsWith("UTF-32"_L1))
        unit = 4;
    if (m_bytes % unit != 0)
        return wrong(0);
    if (unit > 1 || m_encoding.proven)
        return {};
    const QString rest = m_decoder.decode("\n"_ba);
    return m_decoder.hasError() || rest != "\n"_L1 ? Done(wrong(0)) : Done();
}

std::unexpected<Error> TextDecoder::wrong(qsizetype linesBefore) const
{
    return failure(ErrorCode::EncodingWrong,
                   {m_path, QString::number(m_lines + linesBefore + 1), m_encoding.name});
}

} // namespace Callwell
