// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rules make of leads that are not like most, for the tour.
#include "main/tour.h"

#include "main/tourleads.h"
#include "mainwindow/commands.h"
#include "model/timelinemodel.h"
#include "pages/call/keychoice.h"
#include "pages/contact/eventdialog.h"

#include <QAction>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

using Case = std::function<bool(const CallBriefing &)>;

QModelIndex firstCall(const QAbstractItemModel &timeline)
{
    for (int row = 0; row < timeline.rowCount(); ++row) {
        const QModelIndex index = timeline.index(row, 0);
        if (index.data(TimelineModel::RowRole).value<TimelineRow>().call)
            return index;
    }
    return {};
}

// Chooses the first objection.
void press(const QDialog &dialog)
{
    const QKeyEvent one(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s);
    if (auto *which = dialog.findChild<KeyChoice *>(u"objectionWhich"_s))
        std::ignore = which->takeKey(one);
}

bool isOpen(const CallBriefing &briefing)
{
    return !isClosed(briefing.lead.stage);
}

bool wantsNoCalls(const CallBriefing &briefing)
{
    return isOpen(briefing) && !allows(briefing.person.consents, Channel::Phone);
}

bool waitsForAnswer(const CallBriefing &briefing)
{
    return isOpen(briefing)
        && std::ranges::any_of(briefing.person.inquiries,
                               [](const Inquiry &inquiry) { return inquiry.answer.isNull(); });
}

bool objects(const CallBriefing &briefing)
{
    return isOpen(briefing)
        && std::ranges::any_of(briefing.person.objections, [](const Objection &one) {
               return one.state == ObjectionState::Open && !one.theme.isEmpty();
           });
}

bool saidOtherwise(const CallBriefing &briefing)
{
    return std::ranges::any_of(briefing.person.facts, &FactRow::disagrees);
}

bool toldSomething(const CallBriefing &briefing)
{
    return isOpen(briefing) && !briefing.person.facts.isEmpty() && !saidOtherwise(briefing);
}

bool didNotAsk(const CallBriefing &briefing)
{
    return isOpen(briefing) && briefing.lead.handRaise != HandRaise::Yes;
}

bool getsALastMessage(const CallBriefing &briefing)
{
    return briefing.lead.nextStep == "last_message"_L1;
}

bool cameBack(const CallBriefing &briefing)
{
    return briefing.lead.nextStep == "look_again"_L1;
}

} // namespace

void Tour::planCases()
{
    const auto person = [this](const QString &name, const Case &isTrue) {
        m_screens.append({name, [this, isTrue]() -> QWidget * {
                              const Lead lead = TourLeads::like(*m_workspace, isTrue);
                              if (lead.id.isNull())
                                  return nullptr;
                              m_window->showPerson(lead.person, lead.id);
                              return m_window.get();
                          }});
    };
    // the dialog over the person who was shown last, with something typed in it
    const auto dialog = [this](const QString &name, QAction *Commands::*command,
                               const QString &field = {}, const QString &typed = {}) {
        m_screens.append({name, [this, command, field, typed]() -> QWidget * {
                              (m_window->commands().*command)->trigger();
                              const auto dialogs = m_window->findChildren<QDialog *>();
                              if (dialogs.isEmpty())
                                  return nullptr;
                              if (auto *edit = dialogs.last()->findChild<QLineEdit *>(field))
                                  edit->setText(typed);
                              return dialogs.last();
                          }});
    };
    person(u"person-wants-no-calls"_s, &wantsNoCalls);
    m_screens.append({u"call-not-wanted"_s, [this]() -> QWidget * {
                          m_window->commands().call->trigger();
                          return m_window.get();
                      }});
    person(u"person-waits-for-an-answer"_s, &waitsForAnswer);
    dialog(u"close-answer-first"_s, &Commands::close);
    person(u"person-objects"_s, &objects);
    m_screens.append({u"objection-goes-on"_s,
                      [this]() -> QWidget * {
                          m_window->commands().objection->trigger();
                          const auto dialogs = m_window->findChildren<QDialog *>();
                          QDialog *opened = dialogs.isEmpty() ? nullptr : dialogs.last();
                          if (opened)
                              QTimer::singleShot(500, opened, [opened] { press(*opened); });
                          return opened;
                      },
                      Wait::AMoment});
    m_screens.append({u"person-objects-conversation"_s,
                      [this]() -> QWidget * {
                          auto *list = m_window->findChild<QListView *>(u"timeline"_s);
                          const QModelIndex call = firstCall(*list->model());
                          if (!call.isValid())
                              return nullptr;
                          Q_EMIT list->activated(call);
                          return m_window->findChild<EventDialog *>();
                      },
                      Wait::AMoment});
    person(u"person-said-otherwise"_s, &saidOtherwise);
    dialog(u"fact-to-settle"_s, &Commands::fact, u"factKey"_s, u"plants"_s);
    person(u"person-told-something"_s, &toldSomething);
    person(u"person-did-not-ask"_s, &didNotAsk);
    dialog(u"claim"_s, &Commands::takeOn);
    person(u"person-last-message"_s, &getsALastMessage);
    dialog(u"last-message"_s, &Commands::reachOut);
    person(u"person-came-back"_s, &cameBack);
}

} // namespace Callwell
