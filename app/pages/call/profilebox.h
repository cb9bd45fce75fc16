// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Callwell {

class PlainLabel;

/*! Where somebody shows themselves in public: what is known, and a place for one more. */
class ProfileBox : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBox(QWidget *parent = nullptr);

    /*! Finders: the names of who found them, by ID; who is missing there is not named. */
    void setProfiles(const QList<PublicProfile> &profiles, const QHash<MemberId, QString> &finders,
                     const QDateTime &now);
    void setReadOnly(bool readOnly); ///< they are still opened, and nothing else

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /*! With the system's browser; who comes back from it has looked at it. */
    void openChosen();
    void markLookedAt(); ///< the chosen one
    void markNoneFound();
    void askForOne(); ///< by its address
    void showFound(RowId profile); ///< it is chosen as soon as it is known
    void focusFirst();

Q_SIGNALS:
    void lookedAt(Callwell::RowId profile);
    void noneFound();
    void notOpened(); ///< what is there is no address of a page
    /*! As it was typed or pasted. */
    void oneFound(const QString &address);
    void left(); ///< no address was given after all

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int chosen() const;
    void chooseFound();
    void comeBack();

    QList<PublicProfile> m_profiles;
    RowId m_found; ///< to be chosen; null: whatever is chosen already
    RowId m_away; ///< is open in the browser since nobody came back; null: none
    bool m_readOnly = false;

    QListWidget *m_list;
    PlainLabel *m_none;
    QLineEdit *m_address;
    QPushButton *m_open;
    QPushButton *m_lookedAt;
    QPushButton *m_noneFound;
    QPushButton *m_add;
};

} // namespace Callwell
