// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/personstore.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Callwell {

/*! What is known about a person beside the timeline: inquiries, facts, people, objections. */
class DetailsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsView(QWidget *parent = nullptr);

    void setDetails(const PersonDetails &details, LeadId lead, const QDateTime &now);
    /*! How high it would have to be to show all. */
    [[nodiscard]] int heightFor(int width) const;

Q_SIGNALS:
    void personRequested(Callwell::PersonId person);

private:
    [[nodiscard]] QVBoxLayout *addSection(QVBoxLayout *column, const QString &title);
    void addLine(QVBoxLayout *section, const QString &text, const QString &beside,
                 bool warns = false);
    void addTasks(const PersonDetails &details);
    void addAlternatives(const PersonDetails &details);
    void addQuestions(const PersonDetails &details);
    void addFacts(QVBoxLayout *column, const PersonDetails &details);
    void addAround(QVBoxLayout *column, const PersonDetails &details);
    void addObjections(const PersonDetails &details);
    void addLeads(const PersonDetails &details, LeadId lead);
    void addClosings(const PersonDetails &details);

    QDateTime m_now;
    QVBoxLayout *m_layout = nullptr; ///< of what is shown now
};

} // namespace Callwell
