// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "domain/rightperson.h"

#include <QWidget>

namespace Callwell {

class PlainLabel;

/*!
 * "Is this the right person?": where people of that part rarely buy, by the team's own numbers, it
 * says so and offers help instead of a pitch. Not there for anybody else.
 */
class RightPersonBar : public QWidget
{
    Q_OBJECT

public:
    explicit RightPersonBar(QWidget *parent = nullptr);

    void setRecord(BuyerRole role, const RoleRecord &record);

Q_SIGNALS:
    void helpRequested();

private:
    PlainLabel *m_words;
};

} // namespace Callwell
