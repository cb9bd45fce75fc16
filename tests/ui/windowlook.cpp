// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowlook.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QUrl>

#include <algorithm>

namespace Callwell::WindowLooks {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 50;

QString nameOf(const QObject &object)
{
    return QLatin1StringView(object.metaObject()->className()) + u' ' + object.objectName();
}

QList<QWidget *> visible(const QWidget &window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        // bars to scroll with come and go with the length of words
        if (widget->isVisibleTo(&window) && !qobject_cast<const QScrollBar *>(widget)
            && !widget->objectName().startsWith("qt_scrollarea"_L1))
            all.append(widget);
    }
    return all;
}

// What has no words of a lead, unless it says so itself.
QString ownWords(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return u"%1 choices"_s.arg(combo->count());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        return menu->title();
    return {};
}

// A tool tip that says whether it is rich is made by plainToolTip(), a line or several.
bool isPlain(const QString &toolTip)
{
    static const QRegularExpression ours(u"\\A<span>[^<>]*</span>(<br><span>[^<>]*</span>)*\\z"_s);
    return !Qt::mightBeRichText(toolTip) || ours.match(toolTip).hasMatch();
}

bool mayStand(const QString &address)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"fold"_s};
    return schemes.contains(QUrl(address).scheme());
}

void lookAtDocument(const QTextDocument &document, const QString &name, QStringList &faults)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat())
                faults.append(u"an image in "_s + name);
            if (format.isAnchor() && !mayStand(format.anchorHref()))
                faults.append(u"a link in "_s + name + u": "_s + format.anchorHref().left(80));
        }
    }
}

void lookAtView(const QAbstractItemView &view, QStringList &faults)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < std::min(mostRows, model->rowCount(view.rootIndex())); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole}) {
                if (!isPlain(index.data(role).toString()))
                    faults.append(u"a rich tool tip in "_s + nameOf(view));
            }
        }
    }
}

void lookAtWords(const QWidget &widget, QStringList &faults)
{
    if (!isPlain(widget.toolTip()) || !isPlain(widget.whatsThis()))
        faults.append(u"a rich tool tip: "_s + nameOf(widget) + u": "_s
                      + widget.toolTip().left(80));
    for (const QAction *action : widget.actions()) {
        if (!isPlain(action->toolTip()) || !isPlain(action->whatsThis()))
            faults.append(u"a rich tool tip: "_s + nameOf(*action) + u": "_s
                          + action->toolTip().left(80));
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget);
        label && label->textFormat() != Qt::PlainText)
        faults.append(u"a label that is not plain: "_s + nameOf(widget));
    if (const auto *box = qobject_cast<const QMessageBox *>(&widget);
        box && box->textFormat() != Qt::PlainText)
        faults.append(u"a box that is not plain: "_s + nameOf(widget));
}

// Whether something of ours stands beside the words of the lead.
bool isComposed(const QString &part)
{
    QString rest = part.section(u": "_s, 1);
    rest.remove(marker);
    return std::ranges::any_of(rest, [](QChar c) { return c.isLetterOrNumber(); });
}

// Whoever writes "%1 by %2" keeps what a name does with directions inside of that name.
bool staysOpen(const QString &text)
{
    QList<QChar> open;
    for (const QChar c : text) {
        const bool isolates = c >= QChar(0x2066) && c <= QChar(0x2068);
        if (isolates || (c >= QChar(0x202a) && c <= QChar(0x202e) && c != QChar(0x202c))) {
            open.append(isolates ? QChar(0x2069) : QChar(0x202c));
        } else if (c == QChar(0x2069)) { // ends what was begun inside, too
            if (!open.contains(c))
                return true;
            while (open.takeLast() != c) { }
        } else if (c == QChar(0x202c) && !open.isEmpty() && open.last() == c) {
            open.removeLast();
        }
    }
    return !open.isEmpty();
}

} // namespace

WindowLook of(const QWidget &window)
{
    WindowLook look;
    look.parts.append(u"window: "_s + window.windowTitle());
    for (const QWidget *widget : visible(window)) {
        look.parts.append(nameOf(*widget) + u": "_s + ownWords(*widget));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look.parts.append(u"key: "_s + button->shortcut().toString());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->model())
            look.parts.append(u"rows: %1"_s.arg(view->model()->rowCount(view->rootIndex())));
        for (const QAction *action : widget->actions())
            look.parts +=
                QStringList({u"command: "_s + action->text(),
                             u"key: "_s + QKeySequence::mnemonic(action->text()).toString()});
    }
    return look;
}

QString difference(const WindowLook &harmless, const WindowLook &look)
{
    const qsizetype common = std::min(harmless.parts.size(), look.parts.size());
    for (qsizetype i = 0; i < common; ++i) {
        const QString &is = look.parts.at(i);
        const QString &was = harmless.parts.at(i);
        const bool theirs =
            was.contains(marker) && is.section(u':', 0, 0) == was.section(u':', 0, 0);
        if (is != was && !theirs)
            return u"is \"%1\", was \"%2\""_s.arg(is.left(120), was.left(120));
        if (theirs && isComposed(was) && staysOpen(is))
            return u"turns what stands beside it: \"%1\""_s.arg(is.left(200));
    }
    if (harmless.parts.size() == look.parts.size())
        return {};
    return u"%1 parts, were %2: %3"_s.arg(look.parts.size())
        .arg(harmless.parts.size())
        .arg((look.parts.size() > common ? look : harmless).parts.at(common).left(120));
}

QStringList faults(QWidget &window)
{
    QStringList faults;
    lookAtWords(window, faults);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        lookAtWords(*widget, faults);
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
            lookAtDocument(*edit->document(), nameOf(*widget), faults);
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            lookAtDocument(*edit->document(), nameOf(*widget), faults);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            lookAtView(*view, faults);
    }
    return faults;
}

} // namespace Callwell::WindowLooks
