// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/profiletells.h"

#include "theme/measures.h"
#include "words/domainwords.h"
#include "words/theirtext.h"

#include <QGridLayout>
#include <QLineEdit>

namespace Callwell {

ProfileTellsEdit::ProfileTellsEdit(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Measures::px(Space::Hair));
    constexpr int columns = 2;
    int place = 0;
    for (const ProfileTells what : allValues<ProfileTells>()) {
        auto *line = new QLineEdit;
        line->setObjectName(u"tells-"_s + code(what));
        line->setAccessibleName(Words::name(what));
        connect(line, &QLineEdit::textEdited, this, &ProfileTellsEdit::edited);
        grid->addWidget(line, place / columns, place % columns);
        m_lines.insert(what, line);
        ++place;
    }
    setKnown({});
}

void ProfileTellsEdit::setKnown(const QMap<QString, QString> &answers)
{
    for (const auto &[what, line] : m_lines.asKeyValueRange()) {
        const QString known = answers.value(QString(code(what))).simplified();
        line->setPlaceholderText(known.isEmpty()
                                     ? Words::name(what)
                                     : tr("%1: %2", "what a profile tells, what is known of it")
                                           .arg(Words::name(what), Words::isolated(known)));
        line->setAccessibleDescription(
            known.isEmpty() ? QString() : tr("Known already: %1").arg(Words::isolated(known)));
    }
}

void ProfileTellsEdit::setTold(const QMap<QString, QString> &told)
{
    for (const auto &[what, line] : m_lines.asKeyValueRange())
        line->setText(told.value(QString(code(what))));
}

QMap<QString, QString> ProfileTellsEdit::told() const
{
    QMap<QString, QString> told;
    for (const auto &[what, line] : m_lines.asKeyValueRange()) {
        if (!line->text().trimmed().isEmpty())
            told.insert(QString(code(what)), line->text());
    }
    return told;
}

void ProfileTellsEdit::setReadOnly(bool readOnly)
{
    for (QLineEdit *line : std::as_const(m_lines))
        line->setReadOnly(readOnly);
}

} // namespace Callwell
