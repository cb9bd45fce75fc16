// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptspelling.h"

#include "pages/script/menutext.h"
#include "pages/script/scriptedit.h"
#include "pages/script/scripthighlighter.h"
#include "theme/measures.h"

#include <Sonnet/Speller>

#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 5;
constexpr qsizetype mostKnown = 20'000; // words that are remembered
constexpr qsizetype longestWord = 60; // what is longer is no word

QString dictionaryOf(const QString &language, const QStringList &dictionaries)
{
    const QString wanted = QString(language).replace(u'-', u'_');
    if (dictionaries.contains(wanted))
        return wanted;
    const QString alone = wanted.section(u'_', 0, 0);
    // of several countries the one that speaks it at home: de_DE, fr_FR
    for (const QString &home : QStringList{alone, alone + u'_' + alone.toUpper(), u"en_US"_s}) {
        if (dictionaries.contains(home) && home.startsWith(alone))
            return home;
    }
    const auto any = std::ranges::find_if(
        dictionaries, [&alone](const QString &one) { return one.section(u'_', 0, 0) == alone; });
    return any == dictionaries.cend() ? QString() : *any;
}

} // namespace

ScriptSpelling::ScriptSpelling(ScriptEdit &edit)
    : QObject(&edit)
    , m_edit(edit)
    , m_speller(std::make_shared<std::unique_ptr<Sonnet::Speller>>())
{
    m_thread.setMaxThreadCount(1);
    connect(edit.verticalScrollBar(), &QScrollBar::valueChanged, this, &ScriptSpelling::changed);
}

ScriptSpelling::~ScriptSpelling()
{
    m_thread.clear();
    m_thread.waitForDone();
}

template<typename Task, typename Then>
void ScriptSpelling::run(Task task, Then then)
{
    using Answer = std::invoke_result_t<Task, std::unique_ptr<Sonnet::Speller> &>;
    ++m_tasks;
    QtConcurrent::run(&m_thread, [task, speller = m_speller] {
        return task(*speller);
    }).then(this, [this, then](const Answer &answer) {
        --m_tasks;
        then(answer);
    });
}

void ScriptSpelling::setLanguages(const QStringList &languages)
{
    if (languages == m_languages)
        return;
    m_languages = languages;
    run(
        [languages](std::unique_ptr<Sonnet::Speller> &speller) {
            QString found;
            const QStringList dictionaries =
                languages.isEmpty() ? QStringList() : Sonnet::Speller().availableLanguages();
            for (const QString &language : languages) {
                if (found.isEmpty())
                    found = dictionaryOf(language, dictionaries);
            }
            speller = found.isEmpty() ? nullptr : std::make_unique<Sonnet::Speller>(found);
            return found;
        },
        [this, languages](const QString &found) {
            if (languages != m_languages)
                return;
            m_dictionary = found;
            m_known.clear();
            Q_EMIT changed();
        });
}

// Until it was looked up a word is.
bool ScriptSpelling::isKnown(const QString &word)
{
    if (const auto known = m_known.constFind(word); known != m_known.cend())
        return *known;
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(this, &ScriptSpelling::lookUp, Qt::QueuedConnection);
    m_wanted.insert(word);
    return true;
}

void ScriptSpelling::lookUp()
{
    run(
        [words = std::exchange(m_wanted, {})](const std::unique_ptr<Sonnet::Speller> &speller) {
            QHash<QString, bool> known;
            for (const QString &word : words)
                known.insert(word, !speller || !speller->isMisspelled(word));
            return known;
        },
        [this, dictionary = m_dictionary](const QHash<QString, bool> &known) {
            if (dictionary != m_dictionary)
                return;
            if (m_known.size() + known.size() > mostKnown)
                m_known.clear();
            m_known.insert(known);
            if (std::ranges::contains(known, false))
                Q_EMIT changed();
        });
}

QList<TextSpan> ScriptSpelling::misspelt(const QTextBlock &block)
{
    QList<TextSpan> found;
    if (m_dictionary.isEmpty())
        return found;
    const QString text = block.text();
    for (const ScriptHighlighter::Run &run : m_edit.highlighter().runs(block)) {
        if (!m_edit.highlighter().isProse(run.kind))
            continue;
        QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
        words.setPosition(run.begin);
        while (words.position() >= 0 && words.position() < run.begin + run.length) {
            const qsizetype begin = words.position();
            const bool begins = words.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
            const qsizetype end = words.toNextBoundary();
            if (!begins || end < 0 || end - begin < 2 || end - begin > longestWord)
                continue;
            const QString word = text.sliced(begin, end - begin);
            const auto isLetter = [](QChar c) {
                return c.isLetter() || c.isMark() || c == u'\'' || c == u'’' || c.isSurrogate();
            };
            if (std::ranges::all_of(word, isLetter) && !isKnown(word))
                found.append({block.position() + int(begin), int(end - begin)});
        }
    }
    return found;
}

QList<QTextEdit::ExtraSelection> ScriptSpelling::underlines()
{
    QList<QTextEdit::ExtraSelection> all;
    const int typing = m_edit.hasFocus() ? m_edit.textCursor().position() : -1;
    const int bottom = m_edit.viewport()->height();
    for (QTextBlock block = m_edit.firstShown();
         !m_dictionary.isEmpty() && block.isValid() && m_edit.lineRect(block).top() <= bottom;
         block = block.next()) {
        if (!block.isVisible())
            continue;
        for (const TextSpan &span : misspelt(block)) {
            if (span.begin + span.length == typing)
                continue;
            QTextEdit::ExtraSelection marked;
            marked.cursor = QTextCursor(m_edit.document());
            marked.cursor.setPosition(span.begin);
            marked.cursor.setPosition(span.begin + span.length, QTextCursor::KeepAnchor);
            marked.format.setUnderlineStyle(QTextCharFormat::DotLine);
            marked.format.setUnderlineColor(Measures::accent(m_edit.palette()));
            all.append(marked);
        }
    }
    return all;
}

void ScriptSpelling::addTo(QMenu &menu, int position)
{
    const QTextBlock block = m_edit.document()->findBlock(position);
    const QList<TextSpan> all = misspelt(block);
    const auto span = std::ranges::find_if(all, [position](const TextSpan &one) {
        return position >= one.begin && position <= one.begin + one.length;
    });
    if (span == all.cend())
        return;
    const QString word = block.text().sliced(span->begin - block.position(), span->length);
    QAction *add =
        menu.addAction(tr("Add “%1” to the Dictionary").arg(menuText(word)), this, [this, word] {
            run(
                [word](const std::unique_ptr<Sonnet::Speller> &speller) {
                    return speller && speller->addToPersonal(word);
                },
                [this, word](bool) {
                    m_known.insert(word, true);
                    Q_EMIT changed();
                });
        });
    run(
        [word](const std::unique_ptr<Sonnet::Speller> &speller) {
            return speller ? speller->suggest(word) : QStringList();
        },
        [this, word, place = *span, menu = QPointer(&menu), add](const QStringList &better) {
            if (!menu)
                return; // somebody was faster
            for (const QString &one : better.first(std::min(better.size(), mostSuggestions))) {
                auto *mend = new QAction(menuText(one), menu);
                connect(mend, &QAction::triggered, &m_edit, [this, place, one] {
                    m_edit.applyFix(
                        {.label = {}, .begin = place.begin, .length = place.length, .text = one});
                });
                menu->insertAction(add, mend);
            }
            if (menu->isVisible() && !better.isEmpty() && menu->activeAction() == add)
                menu->setActiveAction(menu->actions().constFirst());
        });
}

} // namespace Callwell
