// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/languagehelp.h"

#include "theme/measures.h"
#include "theme/scriptview.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// In the first language of the program that it is written in.
QString reference()
{
    QStringList languages = QLocale().uiLanguages();
    languages.append(u"en"_s);
    for (const QString &language : std::as_const(languages)) {
        QFile file(u":/callwell/help/scripts.%1.md"_s.arg(language.section(u'-', 0, 0)));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

LanguageHelp::LanguageHelp(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"languageHelp"_s);
    setWindowTitle(tr("The language of scripts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    auto *page = new ScriptView;
    page->setObjectName(u"languageReference"_s);
    page->setAccessibleName(windowTitle());
    QString text = reference();
    text.remove(
        QRegularExpression(u"^<!--.*?-->\n"_s, QRegularExpression::DotMatchesEverythingOption));
    page->showScript({.filled = {.markdown = text, .marks = {}}, .context = {}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(page);
    resize(Measures::px(620), Measures::px(720));
    page->setFocus();
}

} // namespace Callwell
