// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/settings/settingssection.h"
#include "store/proofstore.h"

namespace Callwell {

/*! What helps buyers picture the use: case studies, stories, comparisons, people to ask. */
class ProofSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ProofSection(Workspace &workspace);

protected:
    void refresh() override;

private:
    void showProof(const QList<CountedProof> &proof);
    [[nodiscard]] QString asking(const CountedProof &proof) const;
    void open(const Proof &proof);
    void removeAt(int row);

    QList<CountedProof> m_proof;
    EntryList *m_list;
};

} // namespace Callwell
