// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/workspace.h"

#include <QComboBox>

namespace Callwell {

/*! Where the leads of a list come from: from anywhere, or one of the workspace's sources. */
class SourceFilter : public QComboBox
{
    Q_OBJECT

public:
    explicit SourceFilter(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] SourceId source() const; ///< null: from anywhere

Q_SIGNALS:
    /*! Somebody chose another one. */
    void picked(Callwell::SourceId source);

private:
    void load();
    void show(const QList<Source> &sources);

    Workspace &m_workspace;
};

} // namespace Callwell
