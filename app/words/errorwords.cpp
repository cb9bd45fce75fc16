// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include "words/addresswords.h"
#include "words/rulewords.h"
#include "words/scriptwords.h"
#include "words/serverwords.h"

#include <QCoreApplication>

namespace Callwell {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ErrorWords)

public:
    // What happened, what was kept, what to do. No default: the compiler names a missing one.
    static QString sentence(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::FileMissing:
            return tr("There is no file %1. Nothing was changed. Check its name and its folder.");
        case ErrorCode::FileIsDirectory:
            return tr("%1 is a folder, not a file. Nothing was changed. Name a file.");
        case ErrorCode::FolderMissing:
            return tr("There is no folder %1. Nothing was changed. Check its name, or make it "
                      "first.");
        case ErrorCode::FileUnreadable:
            return tr("%1 cannot be read. Nothing was changed. Check that you may read it and "
                      "that its disk is there.");
        case ErrorCode::FileUnwritable:
            return tr("%1 cannot be written. Nothing was changed. Check that you may write "
                      "there and that the disk has room.");
        case ErrorCode::FileEmpty:
            return tr("%1 is empty. Nothing was changed. Check that it was saved or exported "
                      "to its end.");
        case ErrorCode::FileBinary:
            return tr("%1 is not a text file. Nothing was changed. Save the table as CSV "
                      "first, then import that file.");
        case ErrorCode::StoreMissing:
            return tr("There is no workspace %1. Nothing was changed. Check the name, or make "
                      "a new workspace.");
        case ErrorCode::StoreNotOurs:
            return tr("%1 is not a Callwell workspace. It was not touched. Choose another file.");
        case ErrorCode::StoreNewer:
            return tr("%1 was made by a newer Callwell: it has version %2, and this one knows "
                      "versions up to %3. It was not touched. Install the newer Callwell to "
                      "open it.");
        case ErrorCode::StoreReadOnly:
            return tr("The workspace %1 may only be read. Nothing was changed. Check that you "
                      "may write the file and its folder.");
        case ErrorCode::StoreDiskFull:
            return tr("There is no room left on the disk of %1. What was saved before is kept, "
                      "this change was not made. Free some space, then try again.");
        case ErrorCode::StoreInUse:
            return tr("Another program is writing to the workspace %1. This change was not "
                      "made. Try again in a moment, or close the other program.");
        case ErrorCode::StoreDamaged:
            return tr("The workspace %1 is damaged. Nothing was changed. Make a copy of the "
                      "file, then go back to a backup.");
        case ErrorCode::StoreFailed:
            return tr("The workspace could not do that. Nothing was changed. Try again; if it "
                      "happens again, report it together with the details.");
        case ErrorCode::NotFound:
            return tr("What this was about (%1) is not there any more. Nothing was changed. "
                      "Look whether somebody removed it.");
        case ErrorCode::EncodingWrong:
            return tr("Line %2 of %1 holds letters that are not %3. Nothing was imported. Save "
                      "the file as UTF-8, or name its encoding in the map.");
        case ErrorCode::QuoteNeverClosed:
            return tr("The quotation mark that opens in line %2 of %1 is never closed. Nothing "
                      "was imported. Close it, then import again.");
        case ErrorCode::LineTooLong:
            return tr("Line %2 of %1 is longer than %3 bytes. Nothing was imported. Check that "
                      "this is a table with one row on each line.");
        case ErrorCode::HeaderTwice:
            return tr("Two columns of %1 are called “%2”. Nothing was imported. Give each "
                      "column a name of its own in the first line.");
        case ErrorCode::HeaderMissing:
            return tr("The first line of %1 does not name the columns. Nothing was imported. "
                      "Put a line with their names on top.");
        case ErrorCode::MapInvalid:
            return tr("The map %1 cannot be used: %2. Nothing was imported. Mend the map, then "
                      "import again.");
        case ErrorCode::MapColumnMissing:
            return tr("The map names the column “%2”, but %1 has none. Nothing was imported. "
                      "Check that the map belongs to this file.");
        case ErrorCode::NothingToImport:
            return tr("%1 has names of columns but no rows. Nothing was imported. Check that "
                      "it was exported to its end.");
        case ErrorCode::Cancelled:
            return tr("This was cancelled. Nothing was changed. Start again when you like.");
        case ErrorCode::NothingToTakeBack:
            return tr("There is nothing of today that can be taken back. Nothing was changed. "
                      "Change by hand what is older.");
        case ErrorCode::NothingToRedo:
            return tr("There is nothing that can be done again: something else was done since. "
                      "Nothing was changed. Do it by hand.");
        case ErrorCode::ChangedSince:
            return tr("“%1” cannot be taken back, because it was changed again since. Nothing "
                      "was changed. Change it by hand.");
        case ErrorCode::RuleBroken:
            return tr("This is not done here: the rule “%1” speaks against it. Nothing was "
                      "changed. Ask your team about that rule.");
        case ErrorCode::ScriptInvalid:
            return tr("Line %2 of the script “%1” cannot be understood: %3. Nothing was "
                      "changed. Mend that line, then try again.");
        case ErrorCode::AddressInvalid:
            return tr("“%1” is no address of a shared database: %2. Nothing was changed. Ask "
                      "for the joining file, or for an address such as "
                      "postgresql://name@host/callwell.");
        case ErrorCode::PasswordMissing:
            return tr("The password of %1 at %2 is needed. Nothing was sent. Type it, then go "
                      "on.");
        case ErrorCode::ServerUnreachable:
            return tr("%1 cannot be reached. What you do is kept here and was not sent "
                      "yet. It goes as soon as the server can be reached again.");
        case ErrorCode::ServerCertificate:
            return tr("%1 could not prove that it is the right server. No password was sent and "
                      "nothing was exchanged. Show this to whoever runs the server.");
        case ErrorCode::ServerRefused:
            return tr("%2 does not let %1 in: the name or the password is not right, or the "
                      "login was removed. Your work is kept here. Type the password again, or "
                      "ask whoever runs the server.");
        case ErrorCode::ServerFull:
            return tr("%1 has no room for another session now. Your work is kept here "
                      "and was not sent yet. It is tried again a little later.");
        case ErrorCode::ServerNotOurs:
            return tr("There is no Callwell workspace in the database “%2” at %1. Nothing was "
                      "changed. Check the address.");
        case ErrorCode::ServerOlder:
            return tr("The server %1 is older than this program: its schema is %2, "
                      "needed is %3. Nothing was exchanged, your work is kept here. Ask "
                      "whoever runs the server to upgrade it.");
        case ErrorCode::ServerNewer:
            return tr("The server %1 is newer than this program: its schema is %2, known "
                      "here is %3. Nothing was exchanged, your work is kept here. "
                      "Install the newer Callwell.");
        case ErrorCode::ServerOther:
            return tr("%1 holds another workspace than this one, or knows you as somebody else. "
                      "Nothing was exchanged. Check the address.");
        case ErrorCode::ServerExpired:
            return tr("What is here is too old to be brought up to date step by step. "
                      "Your work is kept, nothing of it was lost. What is here is not "
                      "thrown away but compared with the server as a whole.");
        case ErrorCode::ServerGap:
            return tr("The server has your work up to step %1 only. Nothing was lost, "
                      "all of it is kept here. It is sent again from there.");
        case ErrorCode::ServerUnknownLaptop:
            return tr("The server does not know this computer any more. Your work is "
                      "kept here. The computer is made known again at the next attempt.");
        case ErrorCode::ServerCloned:
            return tr("A copy of this workspace has already sent another step %1. "
                      "Nothing was lost, your work is kept here. This computer gets a "
                      "name of its own and sends it again.");
        case ErrorCode::ServerTooMuch:
            return tr("So many rows at once have to be counted. Nothing was changed "
                      "here. They are fetched again in another way.");
        case ErrorCode::ServerPartsMissing:
            return tr("Parts of step %1 did not arrive. They are kept here. They are "
                      "sent again.");
        case ErrorCode::ServerCeiling:
            return tr("%1 lets out no more rows to you today. What is here stays and was "
                      "not changed. Ask your manager, or go on tomorrow.");
        case ErrorCode::ServerFailed:
            return tr("The server %1 could not do it. Your work is kept here and was not "
                      "lost. It is tried again later; the details are in the log.");
        case ErrorCode::ServerRule:
            return tr("The server does not do this for %2: its rule “%1” speaks against it. "
                      "Nothing was changed. Ask whoever runs the server.");
        case ErrorCode::WrongUse:
            return tr("This cannot be done so: %1. Nothing was done. See "
                      "callwellctl --help.");
        }
        Q_UNREACHABLE_RETURN({});
    }
};

// All places at once: an argument may itself hold what looks like a place.
QString fill(const QString &sentence, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence.at(i) == u'%' && i + 1 < sentence.size()
            ? sentence.at(i + 1).digitValue()
            : -1;
        if (number < 1) {
            text += sentence.at(i);
            continue;
        }
        text += arguments.value(number - 1);
        ++i;
    }
    return text;
}

} // namespace

QString errorText(const Error &error)
{
    if (error.code == ErrorCode::RuleBroken) {
        if (const QString rule = ruleText(error.arguments.value(0)); !rule.isEmpty())
            return rule;
    }
    QStringList arguments = error.arguments;
    if (error.code == ErrorCode::ServerRule) {
        const QString rule = serverRuleText(arguments.value(0));
        if (!rule.isEmpty())
            return fill(rule, arguments);
    }
    if (error.code == ErrorCode::AddressInvalid && arguments.size() == 2) {
        if (const QString problem = addressProblemText(arguments.at(1)); !problem.isEmpty())
            arguments[1] = problem;
    }
    if (error.code == ErrorCode::ScriptInvalid && arguments.size() == 4) {
        const QString what = arguments.takeLast();
        arguments[2] = scriptProblemText(arguments.at(2), what);
    }
    return fill(ErrorWords::sentence(error.code), arguments);
}

QString serverErrorText(const Error &error)
{
    const QString door = serverDoorText(error.code);
    return door.isEmpty() ? errorText(error) : fill(door, error.arguments);
}

} // namespace Callwell
