// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/profilebox.h"

#include "theme/flowlayout.h"
#include "theme/links.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 2; ///< seen at once

QPushButton *buttonOf(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

// "example.com/ada": what tells pages apart.
QString withoutScheme(const QString &address)
{
    const qsizetype end = address.indexOf("://"_L1);
    return end < 0 ? address : address.sliced(end + 3);
}

} // namespace

ProfileBox::ProfileBox(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_none(new PlainLabel)
    , m_address(new QLineEdit)
    , m_open(buttonOf(tr("Open"), u"openProfile"_s))
    , m_lookedAt(buttonOf(tr("Looked at  (L)"), u"lookedAt"_s))
    , m_noneFound(buttonOf(tr("None found  (X)"), u"noneFound"_s))
    , m_add(buttonOf(tr("Found one  (W)"), u"addProfile"_s))
{
    m_list->setObjectName(u"profiles"_s);
    m_list->setAccessibleName(tr("Public profiles"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setText(tr("No public profile is known. Look for one, and say where you looked."));
    m_none->setWordWrap(true);
    Measures::setMuted(m_none);
    m_address->setObjectName(u"profileAddress"_s);
    m_address->setAccessibleName(tr("Address of the page that you found"));
    m_address->setPlaceholderText(tr("Its address. Enter keeps it, Esc leaves it."));
    m_address->installEventFilter(this);
    m_address->hide();

    auto *marks = new FlowLayout;
    marks->setSpacing(Measures::px(Space::Small));
    for (QPushButton *button : {m_open, m_lookedAt, m_add, m_noneFound})
        marks->addWidget(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Hair));
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    layout->addWidget(m_address);
    layout->addLayout(marks);

    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    comeBack();
            });
    connect(m_list, &QListWidget::itemActivated, this, &ProfileBox::openChosen);
    connect(m_open, &QPushButton::clicked, this, &ProfileBox::openChosen);
    connect(m_lookedAt, &QPushButton::clicked, this, &ProfileBox::markLookedAt);
    connect(m_noneFound, &QPushButton::clicked, this, &ProfileBox::markNoneFound);
    connect(m_add, &QPushButton::clicked, this, &ProfileBox::askForOne);
}

void ProfileBox::setProfiles(const QList<PublicProfile> &profiles,
                             const QHash<MemberId, QString> &finders, const QDateTime &now)
{
    const int before = m_list->currentRow();
    m_profiles = profiles;
    m_list->clear();
    for (const PublicProfile &profile : profiles) {
        const QString network = profile.network.isEmpty() ? tr("Profile") : profile.network;
        const QStringList where{Words::isolated(network.simplified()),
                                Words::leftToRight(withoutScheme(profile.address.simplified()))};
        QStringList looks;
        if (const QString finder = finders.value(profile.foundBy); !finder.isEmpty())
            looks.append(tr("found by %1").arg(Words::isolated(finder.simplified())));
        looks.append(profile.lookedAt.isValid()
                         ? tr("looked at %1", "when")
                               .arg(Words::ago(profile.lookedAt, now, QTimeZone::systemTimeZone()))
                         : tr("never looked at"));
        const QString text = where.join(u" · "_s) + u'\n' + looks.join(u" · "_s);
        auto *item = new QListWidgetItem(text);
        // letters of another script may be taller than the font's own
        const int height = m_list->fontMetrics().boundingRect({}, 0, text).height();
        item->setSizeHint({0, height + Measures::px(4)});
        m_list->addItem(item);
    }
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 1)
                           + 2 * m_list->frameWidth());
    if (!profiles.isEmpty())
        m_list->setCurrentRow(std::clamp(before, 0, m_list->count() - 1));
    chooseFound();
    m_list->setVisible(!profiles.isEmpty());
    m_none->setVisible(profiles.isEmpty());
    m_open->setVisible(!profiles.isEmpty());
    m_lookedAt->setVisible(!profiles.isEmpty());
}

void ProfileBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QPushButton *button : {m_lookedAt, m_noneFound, m_add})
        button->setEnabled(!readOnly);
    if (readOnly)
        m_address->hide();
}

void ProfileBox::openChosen()
{
    const int row = chosen();
    if (row < 0)
        return;
    const bool opened = openLink(QUrl(m_profiles.at(row).address, QUrl::StrictMode));
    m_away = opened && !m_readOnly ? m_profiles.at(row).id : RowId();
    if (!opened)
        Q_EMIT notOpened();
}

void ProfileBox::comeBack()
{
    const RowId seen = std::exchange(m_away, RowId());
    if (!seen.isNull() && !m_readOnly && isVisible()
        && std::ranges::contains(std::as_const(m_profiles), seen, &PublicProfile::id))
        Q_EMIT lookedAt(seen);
}

void ProfileBox::markLookedAt()
{
    if (const int row = chosen(); row >= 0 && !m_readOnly)
        Q_EMIT lookedAt(m_profiles.at(row).id);
}

void ProfileBox::markNoneFound()
{
    if (!m_readOnly)
        Q_EMIT noneFound();
}

void ProfileBox::askForOne()
{
    if (m_readOnly)
        return;
    m_address->show();
    m_address->setFocus(Qt::ShortcutFocusReason);
}

void ProfileBox::showFound(RowId profile)
{
    m_address->clear();
    m_address->hide();
    m_found = profile;
    chooseFound();
}

void ProfileBox::chooseFound()
{
    const auto place = std::ranges::find(std::as_const(m_profiles), m_found, &PublicProfile::id);
    if (place == m_profiles.cend())
        return;
    m_list->setCurrentRow(int(place - m_profiles.cbegin()));
    m_found = {};
}

void ProfileBox::focusFirst()
{
    if (m_list->count() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_noneFound->setFocus(Qt::OtherFocusReason);
}

int ProfileBox::chosen() const
{
    return m_list->currentRow();
}

bool ProfileBox::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_address || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool leaves = plain && key->key() == Qt::Key_Escape;
    const bool keeps = plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!leaves && !keeps)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // it is about the address, not about the page
        return true;
    }
    if (leaves || m_address->text().trimmed().isEmpty()) {
        m_address->clear();
        m_address->hide();
        Q_EMIT left();
    } else {
        Q_EMIT oneFound(m_address->text());
    }
    return true;
}

} // namespace Callwell
