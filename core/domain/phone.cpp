// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phone.h"

#include <algorithm>
#include <phonenumbers/phonenumberutil.h>

namespace Callwell {
using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

// "FR" -> "0": what is dialled before a number within the country.
QString nationalPrefix(const QString &region)
{
    std::string prefix;
    util().GetNddPrefixForRegion(region.toStdString(), true, &prefix);
    return QString::fromStdString(prefix);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (const int value = c.digitValue(); value >= 0)
            digits += QString::number(value);
    }
    return digits;
}

bool looksLikeNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringView(u"+-./()").contains(c);
    });
}

} // namespace

QString toE164(const QString &written, const QString &region)
{
    PhoneNumber number;
    if (util().ParseAndKeepRawInput(written.toStdString(),
                                    region.isEmpty() ? "ZZ" : region.toStdString(), &number)
        != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    if (!util().IsPossibleNumber(number))
        return {};
    // Read by the rules of another country a number often has a possible length: it must be in use
    // there, or be written as only people there do.
    const QString trunk = nationalPrefix(region);
    if (number.country_code_source() == PhoneNumber::FROM_DEFAULT_COUNTRY
        && (trunk.isEmpty() || !digitsOf(written).startsWith(trunk))
        && !util().IsValidNumber(number))
        return {};
    std::string formatted;
    util().Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

QString dialled(const QString &number)
{
    const QString digits = digitsOf(number);
    return number.trimmed().startsWith(u'+') ? u'+' + digits : digits;
}

QString readableNumber(const QString &e164, const QString &region)
{
    PhoneNumber number;
    if (util().Parse(e164.toStdString(), region.toStdString(), &number)
        != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string home;
    util().GetRegionCodeForNumber(number, &home);
    std::string formatted;
    util().Format(number,
                  home == region.toStdString() ? PhoneNumberUtil::NATIONAL
                                               : PhoneNumberUtil::INTERNATIONAL,
                  &formatted);
    return QString::fromStdString(formatted);
}

std::optional<NumberSearch> numberSearch(const QString &typed, const QString &region)
{
    const QString text = QString(typed).remove(u"(0)"_s).trimmed();
    QString digits = digitsOf(text);
    if (digits.size() < 3 || !looksLikeNumber(text))
        return std::nullopt;

    NumberSearch search;
    if (digits.size() >= 4)
        search.suffix = digits;
    if (text.startsWith(u'+')) {
        search.prefix = u'+' + digits;
        search.suffix.clear();
    } else if (digits.startsWith("00"_L1)) {
        search.prefix = u'+' + digits.sliced(2);
        search.suffix.clear();
    } else {
        const QString trunk = nationalPrefix(region);
        if (!trunk.isEmpty() && digits.startsWith(trunk))
            digits.remove(0, trunk.size());
        const int country = util().GetCountryCodeForRegion(region.toStdString());
        search.prefix = u'+' + (country > 0 ? QString::number(country) : QString()) + digits;
    }
    return search;
}

} // namespace Callwell
