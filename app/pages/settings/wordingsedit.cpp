// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/wordingsedit.h"

#include "pages/settings/codeedit.h"
#include "pages/settings/entrylist.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/teamwords.h"

#include <QFormLayout>
#include <QLineEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

WordingsEdit::WordingsEdit(QList<QuestionWording> wordings, QWidget *parent)
    : QWidget(parent)
    , m_wordings(std::move(wordings))
    , m_list(new EntryList(u"questionWordings"_s,
                           {.name = tr("Wordings"),
                            .add = tr("Add a language"),
                            .columns = {tr("Language"), tr("Wording")},
                            .emptyTitle = tr("No wording"),
                            .emptyText = tr("Here will be how it is asked in each language.")},
                           {}))
    , m_language(new CodeEdit({}, {}, &Words::language))
    , m_text(new QLineEdit)
{
    m_list->setMinimumHeight(Measures::px(130));
    QWidget *language = m_language->focusProxy();
    language->setObjectName(u"wordingLanguage"_s);
    language->setAccessibleName(tr("Language of the wording"));
    m_text->setObjectName(u"wordingText"_s);
    m_text->setAccessibleName(tr("Wording"));
    m_text->setMaxLength(1000);
    auto *fields = new QFormLayout;
    fields->setSpacing(Measures::px(Space::Small));
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *languageLabel = new PlainLabel(tr("Lan&guage"));
    languageLabel->setBuddy(m_language);
    auto *textLabel = new PlainLabel(tr("&Wording"));
    textLabel->setBuddy(m_text);
    fields->addRow(languageLabel, m_language);
    fields->addRow(textLabel, m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(m_list, 1);
    layout->addLayout(fields);
    m_list->shareKeysWith(this);
    setFocusProxy(m_list);

    connect(m_list, &EntryList::addWanted, this, &WordingsEdit::add);
    connect(m_list, &EntryList::removeWanted, this, &WordingsEdit::removeAt);
    connect(m_list, &EntryList::currentChanged, this, &WordingsEdit::showCurrent);
    connect(m_language, &CodeEdit::codeEdited, this, &WordingsEdit::keepCurrent);
    connect(m_text, &QLineEdit::textEdited, this, &WordingsEdit::keepCurrent);
    showWordings(0);
}

void WordingsEdit::add()
{
    m_wordings.append(QuestionWording{});
    showWordings(static_cast<int>(m_wordings.size()) - 1);
    m_language->setFocus(Qt::OtherFocusReason);
}

void WordingsEdit::removeAt(int row)
{
    if (row < 0 || row >= m_wordings.size())
        return;
    m_wordings.removeAt(row);
    showWordings(std::min(row, static_cast<int>(m_wordings.size()) - 1));
}

void WordingsEdit::showWordings(int current)
{
    QList<EntryRow> rows;
    for (const QuestionWording &wording : std::as_const(m_wordings))
        rows.append({.id = {}, .cells = {Words::language(wording.language), wording.text}});
    m_list->setRows(rows);
    m_list->setCurrentRow(current);
    showCurrent();
}

void WordingsEdit::showCurrent()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_wordings.size();
    m_language->setEnabled(any);
    m_text->setEnabled(any);
    const QuestionWording wording = any ? m_wordings.at(row) : QuestionWording{};
    // what is typed just now stays as it is, with its cursor
    if (m_language->code() != wording.language)
        m_language->setCode(wording.language);
    if (m_text->text() != wording.text)
        m_text->setText(wording.text);
}

void WordingsEdit::keepCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_wordings.size())
        return;
    m_wordings[row].language = m_language->code();
    m_wordings[row].text = m_text->text();
    showWordings(row);
}

} // namespace Callwell
