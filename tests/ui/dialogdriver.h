// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callhouse.h"
#include "pages/call/entrydialog.h"
#include "theme/plainlabel.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>

namespace Callwell {

/*! Opens the small dialogs about a lead and presses their keys, as a test of them does. */
class DialogDriver
{
public:
    DialogDriver() { window->show(); }

    template<typename Dialog>
    void open()
    {
        auto *opened = new Dialog(*house->workspace, house->lead, window.get());
        dialog = opened;
        opened->open();
        QVERIFY(QTest::qWaitForWindowActive(opened));
        QTRY_VERIFY(find<QPushButton>(u"entrySend"_s)->isEnabled());
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QString refusal() const
    {
        const auto *label = find<PlainLabel>(u"entryRefusal"_s);
        return label->isVisible() ? label->text() : QString();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void send() { press(Qt::Key_Return, Qt::ControlModifier); }
    void sendAndWait() const
    {
        send();
        QTRY_VERIFY(!dialog);
    }

    std::unique_ptr<CallHouse> house = std::make_unique<CallHouse>();
    OpenedLinks links;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    QPointer<EntryDialog> dialog;
};

} // namespace Callwell
