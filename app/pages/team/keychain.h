// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace Callwell {

/*! Where passwords are kept between runs. Never blocks: what is asked is answered later, or not. */
class Keychain
{
public:
    using Found = std::function<void(const std::optional<QString> &password)>;
    using Written = std::function<void(bool done)>;

    Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;
    virtual ~Keychain() = default;

    /*! Tells `then`, while `context` is there, the password of that name, or nothing. */
    virtual void read(const QString &name, QObject *context, Found then) = 0;
    virtual void write(const QString &name, const QString &password, QObject *context,
                       Written then) = 0;
    virtual void forget(const QString &name) = 0;
};

/*! The one of the desktop; where none answers within seconds there is none. */
class SystemKeychain : public Keychain
{
public:
    void read(const QString &name, QObject *context, Found then) override;
    void write(const QString &name, const QString &password, QObject *context,
               Written then) override;
    void forget(const QString &name) override;
};

} // namespace Callwell
