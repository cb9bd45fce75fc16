// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/exampledice.h"
#include "usecase/examplerows.h"
#include "usecase/examplewords.h"
#include "usecase/session.h"

namespace Callwell {

/*! Invents people and their organisations. Keeps a bounded number of organisations in mind. */
class ExamplePeople
{
public:
    ExamplePeople(Session &session, const ExampleWords &words, ExampleDice &dice);

    [[nodiscard]] ExampleSomebody invent();
    /*! Writes them inside the open group, and remembers them as a colleague. */
    [[nodiscard]] Done write(const ExampleSomebody &somebody);

private:
    struct Workplace
    {
        Organisation organisation;
        QString site; ///< of their mail addresses
        PersonId last; ///< who was written there last
    };
    struct Place
    {
        QString key;
        QString language;
        QString timeZone;
        QString country; ///< of the telephone numbers
        QList<Workplace> workplaces;
        int made = 0; ///< organisations so far
    };

    [[nodiscard]] Workplace newWorkplace(Place &place);
    [[nodiscard]] QString titleSection(const Place &place) const;
    void addAddresses(const Place &place, const Workplace &at, const QString &latinName,
                      ExampleSomebody &somebody);

    Session &m_session;
    const ExampleWords &m_words;
    ExampleDice &m_dice;
    QList<Place> m_places;
    QList<int> m_weights;
};

} // namespace Callwell
