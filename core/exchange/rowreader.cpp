// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/rowreader.h"

#include <QRegularExpression>

namespace Callwell {

namespace {

void divideName(const QString &name, Person &person)
{
    if (const qsizetype comma = name.indexOf(u','); comma > 0) {
        person.familyName = name.left(comma).trimmed();
        person.givenName = name.mid(comma + 1).trimmed();
    } else if (const qsizetype space = name.lastIndexOf(u' '); space > 0) {
        person.givenName = name.left(space).trimmed();
        person.familyName = name.mid(space + 1);
    } else {
        person.familyName = name;
    }
}

template<Coded E>
bool takeCode(const QString &text, E &target)
{
    const auto value = fromCode<E>(text.toLower());
    target = value.value_or(target);
    return value.has_value();
}

bool takeNumber(const QString &text, int most, int &target)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return false;
    target = number;
    return true;
}

// One or several addresses: "a@example.org; b@example.org".
bool takeEmail(const QString &text, const QString &label, QList<EmailAddress> &addresses)
{
    static const QRegularExpression separators(u"[;,\\s]+"_s);
    static const QRegularExpression address(u"^[^@]+@[^@]+$"_s);
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!address.match(part).hasMatch())
            return false;
        addresses.append(EmailAddress{.address = part, .label = label});
    }
    return true;
}

} // namespace

RowReader::RowReader(const ImportMap &map, const CsvRow &header)
    : m_map(map)
    , m_header(header.fields)
    , m_zone(map.timeZone.isEmpty() ? QTimeZone(QTimeZone::UTC)
                                    : QTimeZone(map.timeZone.toLatin1()))
{
    for (const QString &name : header.fields) {
        const auto known = std::ranges::find(map.columns, name, &ColumnMap::column);
        ColumnMap column;
        column.column = name;
        column.to = name.isEmpty() ? MapTarget::Ignore : map.others;
        m_columns.append(known == map.columns.end() ? column : *known);
        if (m_columns.last().to == MapTarget::Fact && m_columns.last().key.isEmpty())
            m_columns.last().key = name;
    }
}

Result<RowReader> RowReader::make(const ImportMap &map, const CsvRow &header, const QString &path)
{
    for (const ColumnMap &column : map.columns) {
        if (!header.fields.contains(column.column))
            return failure(ErrorCode::MapColumnMissing, {path, column.column});
    }
    return RowReader(map, header);
}

std::expected<ReadRow, RowFault> RowReader::read(const CsvRow &row) const
{
    const RowFault count{.wanted = m_columns.size(), .found = row.fields.size()};
    if (count.found != count.wanted) {
        RowFault fault = count;
        fault.kind = count.found < count.wanted ? RowFault::Kind::TooFewFields
                                                : RowFault::Kind::TooManyFields;
        return std::unexpected(fault);
    }
    if (row.fields == m_header)
        return std::unexpected(RowFault{.kind = RowFault::Kind::HeaderAgain});

    ReadRow result;
    result.person.language = m_map.language;
    result.person.timeZone = m_map.timeZone;
    result.lead.stage = m_map.stage;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (Fault fault = take(m_columns.at(i), row.fields.at(i).trimmed(), result))
            return std::unexpected(*std::move(fault));
    }
    if (displayName(result.person).isEmpty())
        nameNobody(row, result.person);
    return result;
}

bool RowReader::meansNothing(const ColumnMap &column, const QString &value) const
{
    const QString folded = value.toCaseFolded();
    return value.isEmpty() || m_map.notAnswered.contains(folded)
        || column.notAnswered.contains(folded);
}

RowReader::Fault RowReader::take(const ColumnMap &column, const QString &written,
                                 ReadRow &result) const
{
    if (column.to == MapTarget::Ignore)
        return {};
    QString text = written;
    const auto mapped = column.values.isEmpty() ? column.values.cend()
                                                : column.values.constFind(written.toCaseFolded());
    if (mapped != column.values.cend()) {
        text = mapped->text;
        result.lead.stage = mapped->stage.value_or(result.lead.stage);
        if (column.to == MapTarget::Outcome)
            result.outcome.goodFor = mapped->goodFor.value_or(GoodFor::Neutral);
    } else if (meansNothing(column, written)) {
        return {};
    }
    if (text.isEmpty() || takeText(column, text, result))
        return {};
    Fault fault = takeEvent(column, text, result);
    if (fault) {
        fault->column = column.column;
        fault->value = written;
    }
    return fault;
}

// What can be any text.
bool RowReader::takeText(const ColumnMap &column, const QString &text, ReadRow &result) const
{
    switch (column.to) {
    case MapTarget::Fact:
        result.facts.append(KnownFact{.key = column.key, .answer = text});
        return true;
    case MapTarget::GivenName:
        result.person.givenName = text;
        return true;
    case MapTarget::FamilyName:
        result.person.familyName = text;
        return true;
    case MapTarget::FullName:
        divideName(text, result.person);
        return true;
    case MapTarget::JobTitle:
        result.person.jobTitle = text;
        return true;
    case MapTarget::Address:
        result.person.address +=
            (result.person.address.isEmpty() ? QString() : column.joinedBy) + text;
        return true;
    case MapTarget::Language:
        result.person.language = text;
        return true;
    case MapTarget::PersonNote:
        result.person.note += (result.person.note.isEmpty() ? u""_s : u"\n"_s) + text;
        return true;
    case MapTarget::Organisation:
        result.organisation.name = text;
        return true;
    case MapTarget::Industry:
        result.organisation.industry = text;
        return true;
    case MapTarget::Size:
        result.organisation.size = text;
        return true;
    case MapTarget::Site:
        result.organisation.site = text;
        return true;
    case MapTarget::Interest:
        result.lead.interest = text;
        return true;
    case MapTarget::Inquiry:
        result.inquiry += (result.inquiry.isEmpty() ? u""_s : u"\n"_s) + text;
        return true;
    case MapTarget::Activity:
        result.activities.append(Activity{.kind = column.kind, .words = text});
        return true;
    case MapTarget::Outcome:
        result.outcome.name = text;
        return true;
    case MapTarget::Phone:
        result.phoneNumbers.append(PhoneNumber{.written = text, .label = column.key});
        return true;
    case MapTarget::Profile:
        result.profiles.append(PublicProfile{
            .network = column.key.isEmpty() ? column.column : column.key, .address = text});
        return true;
    default:
        return false;
    }
}

// What only some texts can be.
RowReader::Fault RowReader::takeEvent(const ColumnMap &column, const QString &text,
                                      ReadRow &result) const
{
    constexpr int mostAttempts = 1000;
    constexpr int mostSeconds = 7 * 24 * 3600;
    bool fits = false;
    switch (column.to) {
    case MapTarget::BuyerRole:
        fits = takeCode(text, result.person.buyerRole);
        break;
    case MapTarget::TimeZone:
        fits = QTimeZone(text.toLatin1()).isValid();
        result.person.timeZone = text;
        break;
    case MapTarget::Stage:
        fits = takeCode(text, result.lead.stage);
        break;
    case MapTarget::HandRaise:
        fits = takeCode(text, result.lead.handRaise);
        break;
    case MapTarget::Attempts:
        fits = takeNumber(text, mostAttempts, result.attempts);
        break;
    case MapTarget::Seconds:
        fits = takeNumber(text, mostSeconds, result.seconds);
        break;
    case MapTarget::Disposition:
        fits = takeCode(text, result.disposition.emplace());
        break;
    case MapTarget::Channel:
        fits = takeCode(text, result.channel);
        break;
    case MapTarget::At:
        result.at = time(text);
        fits = result.at.isValid();
        break;
    case MapTarget::Email:
        fits = takeEmail(text, column.key, result.emailAddresses);
        break;
    default:
        Q_UNREACHABLE();
    }
    return fits ? Fault() : Fault(RowFault{.kind = RowFault::Kind::ValueWrong});
}

QDateTime RowReader::time(const QString &text) const
{
    QDateTime when = m_map.times.isEmpty() ? QDateTime::fromString(text, Qt::ISODate)
                                           : QDateTime::fromString(text, m_map.times);
    if (!when.isValid())
        return {};
    if (when.timeSpec() == Qt::LocalTime) // it names no zone of its own
        when = QDateTime(when.date(), when.time(), m_zone);
    return when.toUTC();
}

// As a family name, so that nobody is greeted by it.
void RowReader::nameNobody(const CsvRow &row, Person &person) const
{
    QString name = m_map.name;
    name.replace("{line}"_L1, QString::number(row.line));
    for (qsizetype i = 0; i < m_header.size() && name.contains(u'{'); ++i)
        name.replace(u'{' + m_header.at(i) + u'}', row.fields.at(i));
    person.familyName = name.simplified();
}

} // namespace Callwell
