// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/leaddialogs.h"

#include "mainwindow/commands.h"
#include "pages/call/alternativedialog.h"
#include "pages/call/answerdialog.h"
#include "pages/call/assigndialog.h"
#include "pages/call/closeleaddialog.h"
#include "pages/call/consentdialog.h"
#include "pages/call/factdialog.h"
#include "pages/call/giveupdialog.h"
#include "pages/call/handraisedialog.h"
#include "pages/call/inquirydialog.h"
#include "pages/call/mergedialog.h"
#include "pages/call/notedialog.h"
#include "pages/call/objectiondialog.h"
#include "pages/call/postdialog.h"
#include "pages/call/promisedialog.h"
#include "pages/call/putrightdialog.h"
#include "pages/call/reachoutdialog.h"
#include "pages/call/relatedialog.h"
#include "pages/call/takeondialog.h"
#include "pages/call/viewdialog.h"

#include <QAction>

namespace Callwell {

namespace {

struct Opener
{
    Workspace &workspace;
    QWidget *window;
    std::function<LeadId()> lead;

    template<typename Dialog>
    void open(const QAction *on) const
    {
        QObject::connect(on, &QAction::triggered, window, [opener = *this] {
            auto *dialog = new Dialog(opener.workspace, opener.lead(), opener.window);
            dialog->open();
        });
    }
};

} // namespace

void connectLeadDialogs(const Commands &commands, Workspace &workspace, QWidget *window,
                        const std::function<LeadId()> &lead)
{
    const Opener opener{workspace, window, lead};
    opener.open<AnswerDialog>(commands.answer);
    opener.open<HandRaiseDialog>(commands.handRaise);
    opener.open<ReachOutDialog>(commands.reachOut);
    opener.open<GiveUpDialog>(commands.giveUp);
    opener.open<TakeOnDialog>(commands.takeOn);
    opener.open<ConsentDialog>(commands.consent);
    opener.open<InquiryDialog>(commands.inquiry);
    opener.open<FactDialog>(commands.fact);
    opener.open<ObjectionDialog>(commands.objection);
    opener.open<AlternativeDialog>(commands.alternative);
    opener.open<ViewDialog>(commands.view);
    opener.open<PutRightDialog>(commands.putRight);
    opener.open<AssignDialog>(commands.assign);
    opener.open<PromiseDialog>(commands.promise);
    opener.open<NoteDialog>(commands.note);
    opener.open<CloseLeadDialog>(commands.close);
    opener.open<RelateDialog>(commands.relate);
    opener.open<PostDialog>(commands.post);
    opener.open<MergeDialog>(commands.merge);
}

} // namespace Callwell
