// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/rowreader.h"
#include "usecase/session.h"

#include <QHash>

namespace Callwell {

/*!
 * Puts read rows into the store, inside the open change group. What many rows share (source,
 * organisations, outcomes) is looked up once.
 */
class ImportFileWriter
{
public:
    /*! With `dryRun` it counts what it would write. */
    ImportFileWriter(Session &session, bool dryRun, const ImportMap &map, const QString &fileName);

    /*! Looks up what the workspace has set. */
    [[nodiscard]] Done begin();
    /*! False where the row with that key is there already. */
    [[nodiscard]] Result<bool> add(ReadRow row, RowId key);

    [[nodiscard]] qint64 organisations() const { return m_newOrganisations; }
    [[nodiscard]] qint64 activities() const { return m_activities; }
    [[nodiscard]] qint64 facts() const { return m_facts; }

private:
    template<typename Row>
    [[nodiscard]] Done insert(const Row &row)
    {
        return m_dryRun ? Done() : Rows::insert(m_session.store, row);
    }
    [[nodiscard]] Done beginBatch();
    [[nodiscard]] Result<SourceId> source();
    [[nodiscard]] Result<OrganisationId> organisation(const Organisation &wanted);
    [[nodiscard]] Result<OutcomeId> outcome(const CallOutcome &wanted);
    [[nodiscard]] Done addPerson(ReadRow &row);
    [[nodiscard]] Done addLead(ReadRow &row);
    [[nodiscard]] Done addAnswer(const ReadRow &row);
    [[nodiscard]] Done addInquiry(const ReadRow &row);
    [[nodiscard]] Done addClosing(const ReadRow &row);
    [[nodiscard]] Done addActivity(const ReadRow &row, Activity activity);
    [[nodiscard]] Result<ActivityId> addAttempt(const ReadRow &row);
    [[nodiscard]] Done addFacts(const ReadRow &row, ActivityId origin);

    Session &m_session;
    bool m_dryRun;
    QString m_fileName;
    QString m_sourceName;
    QString m_region;
    QDateTime m_now;
    ImportBatchId m_batch;
    SourceId m_source;
    QHash<QString, OrganisationId> m_organisations;
    QHash<QString, OutcomeId> m_outcomes;
    int m_outcomePosition = 0;
    qint64 m_newOrganisations = 0;
    qint64 m_activities = 0;
    qint64 m_facts = 0;
};

} // namespace Callwell
