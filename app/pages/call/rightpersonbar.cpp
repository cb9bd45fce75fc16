// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/rightpersonbar.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/domainwords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Callwell {
using namespace Qt::StringLiterals;

RightPersonBar::RightPersonBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel)
{
    m_words->setObjectName(u"rightPerson"_s);
    m_words->setWordWrap(true);
    auto *help = new QPushButton(tr("Offer &help…"));
    help->setObjectName(u"offerHelp"_s);
    help->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addWidget(m_words, 1);
    layout->addWidget(help);
    connect(help, &QPushButton::clicked, this, &RightPersonBar::helpRequested);
    hide();
}

void RightPersonBar::setRecord(BuyerRole role, const RoleRecord &record)
{
    const bool rare = role != BuyerRole::Unknown && rarelyBuy(record);
    setVisible(rare);
    if (!rare)
        return;
    m_words->setText(tr("Is this the right person? Of %L1 with this part (%2) %L3 became "
                        "customers; of %L4 others %L5. Help may serve them better than a pitch.")
                         .arg(record.theirs.all)
                         .arg(Words::name(role))
                         .arg(record.theirs.good)
                         .arg(record.others.all)
                         .arg(record.others.good));
}

} // namespace Callwell
