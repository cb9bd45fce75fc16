// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/importing/importformat.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/theirtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStringDecoder>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// The first of a box stands for what was found out.
void setFirst(QComboBox *box, const QString &found)
{
    box->setItemText(0,
                     found.isEmpty()
                         ? ImportFormat::tr("found out")
                         : ImportFormat::tr("found out: %1", "encoding or separator").arg(found));
}

QString nameOf(QChar separator)
{
    return separator == u'\t' ? ImportFormat::tr("tab", "separator of columns")
                              : Words::leftToRight(separator);
}

} // namespace

ImportFormat::ImportFormat(QWidget *parent)
    : QWidget(parent)
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_map(new QPushButton(tr("&Use a map ...")))
{
    m_encoding->setObjectName(u"importEncoding"_s);
    m_separator->setObjectName(u"importSeparator"_s);
    m_map->setObjectName(u"importMap"_s);
    m_encoding->addItem({});
    for (const auto *name :
         {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250", "windows-1251", "windows-1252",
          "windows-1253", "windows-1254", "windows-1255", "windows-1256", "ISO-8859-2",
          "ISO-8859-15", "KOI8-R", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR"}) {
        if (QStringDecoder(name).isValid())
            m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    }
    m_separator->addItem({});
    for (const QChar separator : {u',', u';', u'\t', u'|'})
        m_separator->addItem(nameOf(separator), QString(separator));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Small));
    const auto add = [layout](const QString &text, QComboBox *box) {
        auto *label = new PlainLabel(text);
        label->setBuddy(box);
        box->setAccessibleName(QString(text).remove(u'&'));
        layout->addWidget(label);
        layout->addWidget(box);
    };
    add(tr("&Written in"), m_encoding);
    add(tr("columns &divided by"), m_separator);
    layout->addStretch();
    layout->addWidget(m_map);
    for (const QComboBox *box : {m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ImportFormat::changed);
    connect(m_map, &QPushButton::clicked, this, &ImportFormat::mapWanted);
    reset();
}

void ImportFormat::reset()
{
    for (QComboBox *box : {m_encoding, m_separator}) {
        box->setCurrentIndex(0);
        setFirst(box, {});
    }
}

void ImportFormat::setFound(const QString &encoding, QChar separator)
{
    if (m_encoding->currentIndex() == 0)
        setFirst(m_encoding, encoding);
    if (m_separator->currentIndex() == 0)
        setFirst(m_separator, nameOf(separator));
}

QString ImportFormat::encoding() const
{
    return m_encoding->currentData().toString();
}

QChar ImportFormat::separator() const
{
    const QString separator = m_separator->currentData().toString();
    return separator.isEmpty() ? QChar() : separator.front();
}

} // namespace Callwell
