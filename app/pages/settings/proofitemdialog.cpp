// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/proofitemdialog.h"

#include "pages/settings/choices.h"
#include "usecase/saveproof.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int fewTimes = 4; ///< a year: once in each season
constexpr int mostTimes = 365;

} // namespace

ProofItemDialog::ProofItemDialog(Workspace &workspace, const Proof &proof, QWidget *parent)
    : SettingDialog(workspace, u"proofDialog"_s, proof.id.isNull() ? tr("New proof") : tr("Proof"),
                    parent)
    , m_proof(proof)
{
    m_kind = addField(tr("&Kind"), u"proofKind"_s, Choices::of(proof.kind));
    m_title = addLine(tr("&Title"), u"proofTitle"_s, proof.title);
    m_text = addText(tr("&What they are told"), u"proofWords"_s, proof.text, 4);
    m_address = addLine(tr("Web &address"), u"proofAddress"_s, proof.address);
    m_address->setMaxLength(2000);
    m_address->setPlaceholderText(u"https://"_s);
    m_role = addField(tr("&For whom"), u"proofRole"_s,
                      Choices::of(fromCode<BuyerRole>(proof.role).value_or(BuyerRole::Unknown)));
    m_role->setItemText(0, tr("Anybody"));
    m_industry = addLine(tr("&Industry"), u"proofIndustry"_s, proof.industry);
    m_industry->setPlaceholderText(tr("any"));
    m_theme = addLine(tr("Answers &objections about"), u"proofTheme"_s, proof.theme);
    addAsking();
    m_retired = addField({}, u"proofRetired"_s, new QCheckBox(tr("No &longer told")));
    m_retired->setAccessibleName(tr("No longer told"));
    m_retired->setChecked(proof.retired);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProofItemDialog::showAsking);
    connect(m_agreed, &QCheckBox::toggled, this, &ProofItemDialog::showAsking);
    showAsking();
    m_title->setFocus(Qt::OtherFocusReason);
}

void ProofItemDialog::addAsking()
{
    const bool agreed = m_proof.agreedOn.isValid();
    const QDate today = workspace().clock().now().toLocalTime().date();
    m_agreed = addField({}, u"proofAgreed"_s, new QCheckBox(tr("They a&greed to be asked")));
    m_agreed->setAccessibleName(tr("They agreed to be asked"));
    m_agreed->setChecked(agreed);
    m_on = addField(tr("Agreed o&n"), u"proofAgreedOn"_s,
                    new QDateEdit(agreed ? m_proof.agreedOn : today));
    m_until = addField(tr("&Until"), u"proofAgreedUntil"_s,
                       new QDateEdit(agreed ? m_proof.agreedUntil : today.addYears(1)));
    for (QDateEdit *edit : {m_on, m_until})
        edit->setCalendarPopup(true);
    m_times = addField(tr("At &most so often a year"), u"proofTimes"_s, new QSpinBox);
    m_times->setRange(1, mostTimes);
    m_times->setValue(agreed ? m_proof.timesAYear : fewTimes);
}

void ProofItemDialog::showAsking()
{
    const bool person = Choices::chosen<ProofKind>(m_kind) == ProofKind::ReferencePerson;
    setFieldVisible(m_agreed, person);
    for (QWidget *field : QList<QWidget *>{m_on, m_until, m_times})
        setFieldVisible(field, person && m_agreed->isChecked());
}

void ProofItemDialog::save()
{
    const auto role = Choices::chosen<BuyerRole>(m_role);
    m_proof.kind = Choices::chosen<ProofKind>(m_kind);
    m_proof.title = m_title->text();
    m_proof.text = m_text->toPlainText();
    m_proof.address = m_address->text();
    m_proof.role = role == BuyerRole::Unknown ? QString() : QString(code(role));
    m_proof.industry = m_industry->text();
    m_proof.theme = m_theme->text();
    m_proof.agreedOn = m_agreed->isChecked() ? m_on->date() : QDate();
    m_proof.agreedUntil = m_until->date();
    m_proof.timesAYear = m_times->value();
    m_proof.retired = m_retired->isChecked();
    perform(&saveProof, m_proof);
}

} // namespace Callwell
