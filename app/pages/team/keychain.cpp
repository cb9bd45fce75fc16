// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/team/keychain.h"

#include "base/logging.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace Callwell {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Somebody may have to unlock it first; after that the password is asked for here.
constexpr auto patience = 20s;

template<typename Job>
Job *newJob(const QString &name)
{
    auto *job = new Job(u"callwell"_s);
    job->setInsecureFallback(false); // never into a plain file
    job->setKey(name);
    return job;
}

// Calls `then` once: when the job ends, or when nobody waits for it any more.
template<typename Job>
void run(Job *job, QObject *context, const std::function<void(const Job *ended)> &then)
{
    auto *waiting = new QObject(context);
    QObject::connect(job, &QKeychain::Job::finished, waiting, [job, waiting, then] {
        waiting->deleteLater();
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            qCInfo(lcSync) << "the keychain:" << job->errorString();
        then(job);
    });
    QTimer::singleShot(patience, waiting, [job, waiting, then] {
        QObject::disconnect(job, nullptr, waiting, nullptr);
        waiting->deleteLater();
        qCInfo(lcSync) << "the keychain does not answer";
        then(nullptr);
    });
    job->start();
}

} // namespace

void SystemKeychain::read(const QString &name, QObject *context, Found then)
{
    using Job = QKeychain::ReadPasswordJob;
    run<Job>(newJob<Job>(name), context, [then = std::move(then)](const Job *job) {
        if (job && job->error() == QKeychain::NoError)
            then(job->textData());
        else
            then(std::nullopt);
    });
}

void SystemKeychain::write(const QString &name, const QString &password, QObject *context,
                           Written then)
{
    using Job = QKeychain::WritePasswordJob;
    auto *job = newJob<Job>(name);
    job->setTextData(password);
    run<Job>(job, context, [then = std::move(then)](const Job *ended) {
        then(ended && ended->error() == QKeychain::NoError);
    });
}

void SystemKeychain::forget(const QString &name)
{
    newJob<QKeychain::DeletePasswordJob>(name)->start();
}

} // namespace Callwell
