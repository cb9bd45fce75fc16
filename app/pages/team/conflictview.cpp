// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/team/conflictview.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/fieldwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QAction>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace Callwell {
using namespace Qt::StringLiterals;

using Take = SettleConflict::Take;

ConflictView::ConflictView(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_what(new PlainLabel)
{
    setObjectName(u"conflictView"_s);
    Measures::setType(m_title, Type::Heading);
    m_what->setObjectName(u"conflictWhat"_s);
    m_title->setWordWrap(true);
    m_what->setWordWrap(true);
    auto *versions = new QGridLayout;
    versions->setSpacing(Measures::px(Space::Small));
    versions->setHorizontalSpacing(Measures::px(Space::Medium));
    m_mine = addVersion(versions, 0, u"mine"_s);
    m_theirs = addVersion(versions, 1, u"theirs"_s);
    m_before = addVersion(versions, 2, u"before"_s);
    fill(m_mine, tr("Mine"), {});
    fill(m_theirs, tr("Theirs: %1", "who").arg(tr("somebody else")), {});
    fill(m_before, tr("Before"), {});
    m_mine.take = addButton(tr("Take &Mine"), Qt::Key_1);
    m_mine.take->setObjectName(u"takeMine"_s);
    m_theirs.take = addButton(tr("Take &Theirs"), Qt::Key_2);
    versions->addWidget(m_mine.take, 2, 0, Qt::AlignLeading);
    versions->addWidget(m_theirs.take, 2, 1, Qt::AlignLeading);
    m_keep = addButton(tr("&Keep What Is There"), Qt::Key_3);
    m_seen = addButton(tr("&It Stays Removed"), Qt::Key_Delete);
    m_merge = addButton(tr("Make One of &Both…"), Qt::Key_4);
    m_merge->setObjectName(u"merge"_s);
    makeMerge();
    auto *others = new QHBoxLayout;
    others->setSpacing(Measures::px(Space::Small));
    others->addWidget(m_keep);
    others->addWidget(m_seen);
    others->addWidget(m_merge);
    others->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(m_title);
    layout->addWidget(m_what);
    layout->addSpacing(Measures::px(Space::Small));
    layout->addLayout(versions, 2);
    layout->addSpacing(Measures::px(Space::Small));
    layout->addLayout(others);
    layout->addWidget(m_merging, 3);
    layout->addStretch(1);
    setFocusProxy(m_mine.take);

    connect(m_mine.take, &QPushButton::clicked, this, [this] { settle(Take::Mine); });
    connect(m_theirs.take, &QPushButton::clicked, this, [this] { settle(Take::Theirs); });
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(Take::AsItIs); });
    connect(m_seen, &QPushButton::clicked, this, [this] { settle(Take::AsItIs); });
    connect(m_merge, &QPushButton::clicked, this, [this] { merge(true); });
}

ConflictView::Version ConflictView::addVersion(QGridLayout *grid, int column,
                                               const QString &objectName)
{
    Version version{.name = new PlainLabel, .text = new QPlainTextEdit};
    Measures::setType(version.name, Type::Strong);
    version.text->setObjectName(objectName);
    version.text->setReadOnly(true);
    version.text->setTabChangesFocus(true);
    version.text->setMinimumHeight(Measures::px(64));
    grid->addWidget(version.name, 0, column);
    grid->addWidget(version.text, 1, column);
    grid->setColumnStretch(column, 1);
    return version;
}

QPushButton *ConflictView::addButton(const QString &text, const QKeySequence &key)
{
    auto *button = new QPushButton(
        tr("%1  (%2)", "button, its key").arg(text, key.toString(QKeySequence::NativeText)));
    button->setAccessibleName(QString(text).remove(u'&'));
    auto *action = new QAction(button);
    action->setShortcut(key);
    addAction(action); // the list beside it has the focus
    connect(action, &QAction::triggered, button, [button] {
        if (button->isVisible())
            button->click();
    });
    return button;
}

void ConflictView::makeMerge()
{
    m_merging = new QWidget;
    m_words = new QPlainTextEdit;
    m_words->setObjectName(u"mergedWords"_s);
    m_words->setAccessibleName(tr("One text of both"));
    m_words->setTabChangesFocus(true);
    const QKeySequence key(Qt::CTRL | Qt::Key_Return);
    auto *keep =
        new QPushButton(tr("%1  (%2)", "button, its key")
                            .arg(tr("Keep This Te&xt"), key.toString(QKeySequence::NativeText)));
    keep->setAccessibleName(tr("Keep this text"));
    auto *layout = new QVBoxLayout(m_merging);
    layout->setContentsMargins({});
    layout->addWidget(m_words, 1);
    layout->addWidget(keep, 0, Qt::AlignLeading);
    m_merging->hide();
    auto *shortcut = new QShortcut(m_merging);
    shortcut->setKeys({key, QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, keep, &QPushButton::click);
    connect(keep, &QPushButton::clicked, this, [this] { settle(Take::Words); });
}

QString ConflictView::title(const FieldConflict &conflict)
{
    const QString about = conflict.subject.isEmpty() ? Words::tableRows(conflict.table)
                                                     : Words::isolated(conflict.subject);
    const QString what =
        conflict.field.isEmpty() ? tr("removed meanwhile") : Words::fieldName(conflict.field);
    return tr("%1: %2", "whom it is about, the field").arg(about, what);
}

QString ConflictView::inWords(const QJsonValue &value, const QHash<QUuid, QString> &names,
                              const QDateTime &now) const
{
    if (!m_conflict.field.isEmpty())
        return Words::fieldValue(m_conflict.field, value, names, now);
    QStringList lines;
    const QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.key() != "id"_L1)
            lines.append(tr("%1: %2", "field, value")
                             .arg(Words::fieldName(field.key()),
                                  Words::fieldValue(field.key(), field.value(), names, now)));
    }
    return lines.isEmpty() ? u"–"_s : lines.join(u'\n');
}

void ConflictView::fill(const Version &version, const QString &name, const QString &text)
{
    version.name->setText(name);
    version.text->setAccessibleName(name);
    if (version.text->toPlainText() != text)
        version.text->setPlainText(text);
}

void ConflictView::show(const FieldConflict &conflict, const QHash<QUuid, QString> &names,
                        const QDateTime &now)
{
    if (conflict.id != m_conflict.id)
        merge(false);
    m_conflict = conflict;
    const QString who =
        conflict.who.isEmpty() ? tr("somebody else") : Words::isolated(conflict.who.simplified());
    const QString when = Words::when(conflict.at, now, QTimeZone::systemTimeZone());
    const bool removed = conflict.field.isEmpty();
    m_title->setText(title(conflict));
    if (removed)
        m_what->setText(
            conflict.mineWon
                ? tr("You removed it while %1 changed it (%2). It stays removed; this is what was "
                     "written there.",
                     "who, when")
                      .arg(who, when)
                : tr("%1 removed it while you changed it (%2). It stays removed; this is what was "
                     "written there.",
                     "who, when")
                      .arg(who, when));
    else
        m_what->setText(conflict.mineWon
                            ? tr("You and %1 wrote this while apart (%2). Yours came later and is "
                                 "in place.",
                                 "who, when")
                                  .arg(who, when)
                            : tr("You and %1 wrote this while apart (%2). Theirs came later and is "
                                 "in place.",
                                 "who, when")
                                  .arg(who, when));
    const auto version = [&](const QJsonValue &value) {
        return removed && value.isNull() ? tr("removed") : inWords(value, names, now);
    };
    fill(m_mine, tr("Mine"), version(conflict.mine));
    fill(m_theirs, tr("Theirs: %1", "who").arg(who), version(conflict.theirs));
    fill(m_before, tr("Before"), inWords(conflict.before, names, now));
    m_mine.take->setVisible(!removed);
    m_theirs.take->setVisible(!removed);
    m_keep->setVisible(!removed);
    m_seen->setVisible(removed);
    m_merge->setVisible(!removed && Words::isWritten(conflict.field, conflict.mine)
                        && Words::isWritten(conflict.field, conflict.theirs));
}

void ConflictView::merge(bool merging)
{
    m_merging->setVisible(merging);
    if (!merging)
        return;
    m_words->setPlainText(m_conflict.mine.toString() + u'\n' + m_conflict.theirs.toString());
    m_words->setFocus(Qt::OtherFocusReason);
}

void ConflictView::settle(Take take)
{
    Q_EMIT settleWanted(
        {.conflict = m_conflict, .take = take, .words = m_words->toPlainText().trimmed()});
    merge(false);
}

} // namespace Callwell
