// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/personfield.h"

#include "domain/person.h"
#include "model/foundmodel.h"
#include "theme/listkeys.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/errorwords.h"
#include "words/theirtext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

PersonField::PersonField(Workspace &workspace, const QString &objectName, const QString &name,
                         QWidget *parent)
    : QWidget(parent)
    , m_model(new FoundModel(workspace, this))
    , m_typed(new QLineEdit)
    , m_list(new QListView)
    , m_state(new PlainLabel)
{
    m_typed->setObjectName(objectName);
    m_typed->setAccessibleName(name);
    m_typed->setPlaceholderText(tr("A name, an address or a number"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    setFocusProxy(m_typed);
    m_model->setWords(&PersonField::words);
    m_list->setObjectName(objectName + u"Found"_s);
    m_list->setAccessibleName(tr("People found"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // typing goes on while one moves
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedHeight(5 * (fontMetrics().height() + Measures::px(Space::Hair)));
    m_list->hide();
    m_state->setWordWrap(true);
    m_state->hide();
    Measures::setMuted(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Hair));
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    layout->addWidget(m_state);

    connect(m_typed, &QLineEdit::textChanged, this, &PersonField::search);
    connect(m_model, &FoundModel::loaded, this, &PersonField::showFound);
    connect(m_model, &FoundModel::failed, this, [this](const Error &error) {
        m_state->setText(errorText(error));
        m_state->show();
    });
    connect(m_list, &QListView::clicked, this, &PersonField::take);
}

QString PersonField::words(const FoundPerson &found)
{
    const QString name =
        displayName({.givenName = found.givenName, .familyName = found.familyName});
    QStringList parts{Words::isolated(name), Words::isolated(found.jobTitle.simplified()),
                      Words::isolated(found.organisation.simplified())};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void PersonField::search(const QString &typed)
{
    if (m_person && typed == words(*m_person))
        return;
    setPerson({});
    m_model->search(typed);
}

void PersonField::showFound()
{
    const bool typed = !m_model->typed().isEmpty() && !m_person;
    const bool found = typed && m_model->rowCount() > 0;
    m_list->setVisible(found);
    if (found)
        m_list->setCurrentIndex(m_model->index(0));
    m_state->setVisible(typed && !found);
    m_state->setText(tr("Nobody is found by that."));
}

void PersonField::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    setPerson(m_model->foundAt(row));
    m_typed->setText(words(*m_person));
    m_list->hide();
}

void PersonField::setPerson(const std::optional<FoundPerson> &person)
{
    const bool changed = m_person.has_value() || person.has_value();
    m_person = person;
    if (changed)
        Q_EMIT personChanged();
}

bool PersonField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress && m_list->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (moveByKey(*m_list, *key))
            return true;
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & ~Qt::KeypadModifier)) {
            take();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Callwell
