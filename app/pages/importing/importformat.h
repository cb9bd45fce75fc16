// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace Callwell {

/*! How a file is written, as it was found out or as somebody says, and a map to read it by. */
class ImportFormat : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFormat(QWidget *parent = nullptr);

    /*! Another file: everything is found out anew. */
    void reset();
    /*! What was found out about the file. */
    void setFound(const QString &encoding, QChar separator);

    [[nodiscard]] QString encoding() const; ///< empty: to be found out
    [[nodiscard]] QChar separator() const; ///< null: to be found out

Q_SIGNALS:
    /*! Somebody says otherwise. */
    void changed();
    void mapWanted();

private:
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QPushButton *m_map;
};

} // namespace Callwell
