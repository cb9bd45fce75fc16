// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/encodingguess.h"

#include <QList>
#include <QStringDecoder>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 8000; ///< bytes; ICU looks at no more
constexpr qsizetype longestWord = 200;
constexpr int leastConfidence = 20; ///< of 100; below it the match is noise
// Languages in Latin letters are told apart by how often they are used, and names are few letters.
constexpr qsizetype enoughOfNames = 100; ///< bytes
constexpr int clearLead = 10; ///< before the encoding of Western Europe

const QString western = u"windows-1252"_s; // is ISO-8859-1 with more letters

struct Match
{
    QString name;
    int confidence = 0; ///< of 100
};

bool isWestern(const QString &name)
{
    return name == western || name == "ISO-8859-1"_L1;
}

bool isLatin(const QString &name)
{
    return isWestern(name) || name == "windows-1250"_L1 || name == "windows-1254"_L1
        || name == "ISO-8859-2"_L1 || name == "ISO-8859-9"_L1;
}

// The best first.
QList<Match> matches(UCharsetDetector *detector, UErrorCode &status)
{
    int32_t count = 0;
    const UCharsetMatch **found = ucsdet_detectAll(detector, &count, &status);
    QList<Match> all;
    for (int32_t i = 0; i < count && U_SUCCESS(status); ++i) {
        QString name = QString::fromLatin1(ucsdet_getName(found[i], &status));
        if (name.endsWith("-I"_L1))
            name.chop(2); // Hebrew in the order of reading, as all text is
        all.append({name, ucsdet_getConfidence(found[i], &status)});
    }
    return all;
}

} // namespace

void TellingWords::feed(char byte)
{
    if (m_words.size() >= mostWords)
        return;
    if (!QByteArrayView(" \t\r\n,;\"").contains(byte)) {
        m_tells |= static_cast<quint8>(byte) >= 0x80;
        if (m_word.size() < longestWord)
            m_word.append(byte);
        return;
    }
    if (m_tells)
        m_words.append(m_word + ' ');
    m_word.clear();
    m_tells = false;
}

QString guessEncoding(const QByteArray &words)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), words.constData(), static_cast<int32_t>(words.size()), &status);
    const QList<Match> all = matches(detector.get(), status);
    if (U_FAILURE(status) || all.isEmpty())
        return western;
    const Match &best = all.constFirst();
    const auto latin = std::ranges::find_if(all, &isWestern, &Match::name);
    const int rival = latin == all.cend() ? 0 : latin->confidence;
    const bool sure = isLatin(best.name)
        ? words.size() >= enoughOfNames && best.confidence >= rival + clearLead
        : best.confidence >= leastConfidence;
    return sure && !isWestern(best.name) && QStringDecoder(best.name).isValid() ? best.name
                                                                                : western;
}

} // namespace Callwell
