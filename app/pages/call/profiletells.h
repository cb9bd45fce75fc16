// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preparation.h"

#include <QMap>
#include <QWidget>

class QLineEdit;

namespace Callwell {

/*!
 * What a public profile told: the role, an interest, a challenge, news. Each is a line that becomes
 * a known fact; what is known already stands in it, muted.
 */
class ProfileTellsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileTellsEdit(QWidget *parent = nullptr);

    /*! Answers by the key of their question. */
    void setKnown(const QMap<QString, QString> &answers);
    void setTold(const QMap<QString, QString> &told);
    /*! Those that somebody wrote something for. */
    [[nodiscard]] QMap<QString, QString> told() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    QMap<ProfileTells, QLineEdit *> m_lines;
};

} // namespace Callwell
