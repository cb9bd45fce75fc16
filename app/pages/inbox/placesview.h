// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/place.h"

#include <QListView>

namespace Callwell {

class PlacesModel;
class Workspace;

/*! The places of the inbox, with live numbers. */
class PlacesView : public QListView
{
    Q_OBJECT

public:
    explicit PlacesView(Workspace &workspace, QWidget *parent = nullptr);

    void setPlace(Place place);
    [[nodiscard]] PlacesModel &places() const { return *m_model; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(Callwell::Place place);

private:
    PlacesModel *m_model;
};

} // namespace Callwell
