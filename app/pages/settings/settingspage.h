// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/workspace.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace Callwell {

class SettingsSection;

/*! How the team works: what is set for everybody, a section for each part of it. */
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /*! Somebody is done here. */
    void finished();

private:
    void add(SettingsSection *section);
    [[nodiscard]] QLayout *makeHeader();

    QListWidget *m_sections;
    QStackedWidget *m_stack;
};

} // namespace Callwell
