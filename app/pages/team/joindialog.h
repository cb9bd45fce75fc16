// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/serveraddress.h"
#include "sync/syncer.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Callwell {

class PasswordField;
class PlainLabel;

/*!
 * Asks where a team's shared database is and for the password, and tries both before anything is
 * made. What goes wrong is said inside, and stays as it was typed. Deletes itself.
 */
class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    JoinDialog(GatewayOpener opener, QWidget *parent);
    ~JoinDialog() override;

    /*! Says inside what went wrong, and lets one try again. */
    void refuse(const Error &error);
    /*! Takes a joining file, or an address. */
    void setPlace(const QString &place);

Q_SIGNALS:
    /*! The server knows us. Somebody makes the store, then closes this, or calls refuse(). */
    void joined(const Callwell::ServerAddress &address, const QString &password, bool remember);

private:
    [[nodiscard]] QWidget *makePlace();
    [[nodiscard]] Result<ServerAddress> address() const;
    void browse();
    void showWhere();
    void tryIt();
    void setBusy(bool busy);

    GatewayOpener m_opener;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QWidget *m_body;
    QLineEdit *m_place;
    PlainLabel *m_where;
    PasswordField *m_password;
    PlainLabel *m_refusal;
    PlainLabel *m_busy;
    QPushButton *m_join;
};

} // namespace Callwell
