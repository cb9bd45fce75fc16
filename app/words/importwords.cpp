// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/importwords.h"

#include <QCoreApplication>

namespace Callwell {

namespace {

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ImportWords)

public:
    static QString rejection(const RowFault &fault)
    {
        switch (fault.kind) {
        case RowFault::Kind::TooFewFields:
            return tr("too few fields: %1 instead of %2").arg(fault.found).arg(fault.wanted);
        case RowFault::Kind::TooManyFields:
            return tr("too many fields: %1 instead of %2").arg(fault.found).arg(fault.wanted);
        case RowFault::Kind::HeaderAgain:
            return tr("the names of the columns once more");
        case RowFault::Kind::ValueWrong:
            return tr("the value of %1 does not fit: %2").arg(fault.column, fault.value);
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString noName() { return tr("No name (row {line})"); }

    static QString target(const ColumnMap &column)
    {
        switch (column.to) {
        case MapTarget::Ignore:
            return tr("left out");
        case MapTarget::Fact:
            return tr("known fact: %1").arg(column.key);
        case MapTarget::GivenName:
            return tr("given name");
        case MapTarget::FamilyName:
            return tr("family name");
        case MapTarget::FullName:
            return tr("full name");
        case MapTarget::JobTitle:
            return tr("job title");
        case MapTarget::BuyerRole:
            return tr("buyer role");
        case MapTarget::Address:
            return tr("part of the postal address");
        case MapTarget::Language:
            return tr("language");
        case MapTarget::TimeZone:
            return tr("time zone");
        case MapTarget::PersonNote:
            return tr("note about the person");
        case MapTarget::Organisation:
            return tr("organisation");
        case MapTarget::Industry:
            return tr("industry of the organisation");
        case MapTarget::Size:
            return tr("size of the organisation");
        case MapTarget::Site:
            return tr("site of the organisation");
        case MapTarget::Interest:
            return tr("interest of the lead");
        case MapTarget::Inquiry:
            return tr("question that waits for an answer");
        case MapTarget::Stage:
            return tr("stage of the lead");
        case MapTarget::HandRaise:
            return tr("hand-raise");
        case MapTarget::Activity:
            return tr("event on the timeline");
        case MapTarget::Attempts:
            return tr("number of attempts");
        case MapTarget::Seconds:
            return tr("length of the call in seconds");
        case MapTarget::Disposition:
            return tr("what the line did");
        case MapTarget::Outcome:
            return tr("outcome of the call");
        case MapTarget::Channel:
            return tr("channel of the attempt");
        case MapTarget::At:
            return tr("when it happened");
        case MapTarget::Email:
            return tr("e-mail address");
        case MapTarget::Phone:
            return tr("phone number");
        case MapTarget::Profile:
            return tr("public profile");
        }
        Q_UNREACHABLE_RETURN({});
    }
};

} // namespace

QString rejectionText(const RowFault &fault)
{
    return ImportWords::rejection(fault);
}

QString noNameTemplate()
{
    return ImportWords::noName();
}

QString targetText(const ColumnMap &column)
{
    return ImportWords::target(column);
}

} // namespace Callwell
