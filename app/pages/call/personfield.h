// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/searchstore.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;

namespace Callwell {

class FoundModel;
class PlainLabel;
class Workspace;

/*!
 * Chooses a person: one types a part of a name, an address or a number, arrow keys go through who
 * is found, Enter takes them. Typing on lets them go again.
 */
class PersonField : public QWidget
{
    Q_OBJECT

public:
    /*! `name` is what a screen reader calls it. */
    PersonField(Workspace &workspace, const QString &objectName, const QString &name,
                QWidget *parent = nullptr);

    /*! Nothing until one was taken. */
    [[nodiscard]] const std::optional<FoundPerson> &person() const { return m_person; }

    /*! Somebody found, in a line: "Ada Byron · Planner · Works". */
    [[nodiscard]] static QString words(const FoundPerson &found);

Q_SIGNALS:
    void personChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void showFound();
    void take();
    void setPerson(const std::optional<FoundPerson> &person);

    FoundModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    PlainLabel *m_state;
    std::optional<FoundPerson> m_person;
};

} // namespace Callwell
