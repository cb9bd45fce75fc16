// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour.h"

#include "main/examplemaker.h"
#include "main/house.h"
#include "main/language.h"
#include "main/makingpage.h"
#include "mainwindow/storeerrorpage.h"
#include "usecase/reopen.h"
#include "words/errorwords.h"

#include <QApplication>
#include <QDir>
#include <QPointer>
#include <QTimer>

#include <cstdio>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workspace> workspaceOf(std::unique_ptr<Database> database)
{
    return std::make_unique<Workspace>(std::move(database), std::make_shared<SystemClock>());
}

constexpr char leadsToImport[] =
    "First name,Last name,E-mail,Company,Phone,Asked\n"
    "Noor,Haddad,noor@oasis.example,Oasis Packaging,+44 20 7946 0123,Does it work offline?\n"
    "Jean,Dupré,jean@baise.example,Verreries de la Baïse,+33 1 99 00 45 67,\n"
    "Åsa,Lind,asa@malarens.example,Mälarens Bryggeri,+46 8 465 004 12,Which ERPs?\n"
    ",,not an address,Nobody Ltd,,\n"
    "Ewa,Nowak,ewa@zrodlo.example,Zakłady Źródło,+49 30 23125 123,\n";

} // namespace

Tour::Tour(Theme &theme, Language &language, QString folder, QString store)
    : m_theme(theme)
    , m_language(language)
    , m_folder(std::move(folder))
    , m_store(std::move(store))
{
    for (const QString &spoken : {u"en"_s, u"de"_s, u"ar"_s}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
                m_looks.append({spoken, dark, size});
        }
    }
    planScreens();
    planOwnScreens();
}

Tour::~Tour() = default;

int Tour::run()
{
    QGuiApplication::setQuitOnLastWindowClosed(false); // one screen goes before the next comes
    QTimer::singleShot(0, this, [this] {
        if (const Done done = prepare(); !done) {
            std::fputs(qPrintable(errorText(done.error()) + u'\n'), stderr);
            finish(3);
            return;
        }
        nextLook();
    });
    return QApplication::exec();
}

void Tour::drawOnly(const QString &beginning)
{
    if (m_screens.isEmpty())
        return;
    const QString first = m_screens.constFirst().name;
    m_screens.removeIf([&](const Screen &screen) {
        return screen.name != first && !screen.name.startsWith(beginning);
    });
}

Done Tour::prepare()
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::FileUnwritable, {m_folder});
    if (mayWrite()) {
        m_example = m_made.filePath(u"example.callwell"_s);
        CALLWELL_TRY(makeExampleStore(m_example).result());
    }
    QFile leads(m_made.filePath(u"leads.csv"_s));
    if (!leads.open(QIODevice::WriteOnly) || leads.write(leadsToImport) < 0)
        return failure(ErrorCode::FileUnwritable, {leads.fileName()});
    return {};
}

// Where the store is an example of ours, calls are made in it: the next look begins afresh.
Done Tour::openStores()
{
    m_workspace.reset();
    m_empty.reset();
    const QString number = QString::number(m_look);
    QString store = m_store;
    if (mayWrite()) {
        store = m_made.filePath(u"example-%1.callwell"_s.arg(number));
        if (!QFile::copy(m_example, store))
            return failure(ErrorCode::FileUnwritable, {store});
    }
    CALLWELL_LET(auto database, Database::open(store, Connection::Mode::ReadWrite));
    CALLWELL_LET(auto empty,
                 Database::open(m_made.filePath(u"empty-%1.callwell"_s.arg(number)),
                                Connection::Mode::Create));
    m_workspace = workspaceOf(std::move(database));
    m_empty = workspaceOf(std::move(empty));
    for (Workspace *workspace : {m_workspace.get(), m_empty.get()}) {
        CALLWELL_LET(const MemberId member,
                     workspace->perform(&settleIn, houseToSettleIn()).future().result());
        workspace->setMember(member);
        CALLWELL_TRY(workspace->perform(&bringBack).future().result());
    }
    return {};
}

QWidget *Tour::newWindow(Workspace &workspace, MainWindow::Kind kind)
{
    m_window.reset();
    m_team.reset();
    m_window = std::make_unique<MainWindow>(workspace, kind, nullptr);
    m_window->resize(m_looks.at(m_look).size);
    m_window->show();
    return m_window.get();
}

void Tour::nextLook()
{
    if (++m_look == m_looks.size()) {
        finish(0);
        return;
    }
    const Look &look = m_looks.at(m_look);
    m_window.reset();
    m_other.reset();
    m_team.reset();
    m_language.set(look.language);
    m_theme.setScheme(look.dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    if (const Done done = openStores(); !done) {
        std::fputs(qPrintable(errorText(done.error()) + u'\n'), stderr);
        finish(3);
        return;
    }
    m_screen = -1;
    nextScreen();
}

void Tour::nextScreen()
{
    if (++m_screen == m_screens.size()) {
        nextLook();
        return;
    }
    const Screen &screen = m_screens.at(m_screen);
    const QPointer<QWidget> widget = screen.show();
    const auto take = [this, widget, name = screen.name] {
        if (widget) {
            const Look &look = m_looks.at(m_look);
            const QString file = u"%1-%2-%3x%4-%5.png"_s.arg(
                name, look.dark ? u"dark"_s : u"light"_s, QString::number(look.size.width()),
                QString::number(look.size.height()), look.language);
            if (!widget->grab().save(m_folder + u'/' + file)) {
                std::fputs(qPrintable(errorText({.code = ErrorCode::FileUnwritable,
                                                 .arguments = {m_folder + u'/' + file}})
                                      + u'\n'),
                           stderr);
                finish(3);
                return;
            }
            ++m_drawn;
            if (widget != m_window.get() && widget != m_other.get())
                widget->close();
        } else {
            m_missing.append(name);
        }
        nextScreen();
    };
    if (screen.wait == Wait::ForTheStore)
        settle(8, take);
    else
        QTimer::singleShot(screen.wait == Wait::AMoment ? 1000 : 400, this, take);
}

// Each round waits behind all that was asked of the store, then lets the screen take it in.
void Tour::settle(int rounds, const std::function<void()> &then)
{
    if (rounds == 0) {
        then();
        return;
    }
    m_workspace->ask([](Connection &) -> Done { return {}; })
        .then(this, [this, rounds, then](const Done &) {
            QTimer::singleShot(25, this, [this, rounds, then] { settle(rounds - 1, then); });
        });
}

void Tour::finish(int code)
{
    m_window.reset();
    m_other.reset();
    if (code == 0 && !m_missing.isEmpty()) {
        m_missing.removeDuplicates();
        std::fputs(qPrintable(tr("There was nothing to draw for: %1").arg(m_missing.join(u", "_s))
                              + u'\n'),
                   stderr);
        code = 1;
    }
    if (code == 0) {
        m_language.set({}); // whose it is who reads this
        const QString told = tr("%n picture(s) of all screens are in %1", nullptr, m_drawn)
                                 .arg(QDir(m_folder).absolutePath());
        std::fputs(qPrintable(told + u'\n'), stdout);
    }
    QCoreApplication::exit(code);
}

} // namespace Callwell
