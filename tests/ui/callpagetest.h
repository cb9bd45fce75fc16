// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callhouse.h"
#include "pages/call/callpage.h"
#include "theme/plainlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>

namespace Callwell {

/*! A test that presses the keys of the call page, each time of a house of its own. */
class CallPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // what the offscreen platform says of itself is no warning of ours
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_house = std::make_unique<CallHouse>();
        m_links = std::make_unique<OpenedLinks>();
    }
    void cleanup()
    {
        m_page.reset();
        m_links.reset();
        m_house.reset();
    }

protected:
    void openPage()
    {
        m_page = std::make_unique<CallPage>(*m_house->workspace);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open(m_house->lead);
        QTRY_VERIFY(find<QPushButton>(u"startCall"_s)->isVisible());
    }

    void prepareAndStart()
    {
        openPage();
        press(Qt::Key_L);
        type(u"Speaks about planning"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_house->rows<Preparation>().size(), 1);
        QTRY_VERIFY(!label(u"callClock"_s).isEmpty());
    }

    /*! They ask us not to be called any more: wherever they said so. */
    void noMoreCalls()
    {
        m_house->add(Consent{.id = m_house->newId<RowId>(),
                             .person = m_house->person,
                             .channel = Channel::Phone,
                             .allowed = false,
                             .at = m_house->clock->now()});
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *label = m_page->findChild<PlainLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    std::unique_ptr<CallHouse> m_house;
    std::unique_ptr<OpenedLinks> m_links;
    std::unique_ptr<CallPage> m_page;
};

} // namespace Callwell
