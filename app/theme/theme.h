// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace Callwell {

/*!
 * The looks of the whole program: the platform's style and colours where there are any, otherwise
 * Fusion with a calm palette of ours, light or dark as the system is. Made once by main.
 */
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { AsTheSystem, Light, Dark };
    Q_ENUM(Scheme)

    explicit Theme(QApplication &application, Scheme scheme = Scheme::AsTheSystem);

    void setScheme(Scheme scheme);
    [[nodiscard]] bool isDark() const;

    /*! Our own palette; what tests and the tour look at. */
    [[nodiscard]] static QPalette palette(bool dark);

private:
    void apply();

    QApplication &m_application;
    Scheme m_scheme;
    bool m_ownLooks; ///< no platform style here: ours
};

} // namespace Callwell
