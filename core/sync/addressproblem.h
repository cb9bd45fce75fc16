// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "base/error.h"
#include "sync/serveraddress.h"

#include <optional>

namespace Callwell {
using namespace Qt::StringLiterals;

/*! What is wrong with an address or a joining file: second argument of AddressInvalid. */
enum class AddressProblem {
    NotOurs, ///< not the JSON of a joining file
    Newer, ///< made by a newer program
    TooLong,
    Form, ///< not postgresql://name@host:port/database
    Password, ///< it holds one
    Parameter, ///< one that is not known, or twice; the detail says which
    Host,
    Port,
    Database,
    Login,
    Certificate, ///< not PEM certificates and nothing else
    PrivateKey, ///< a secret of the server stands where its certificate should
};
template<>
inline constexpr auto codes<AddressProblem> = std::to_array<QLatin1StringView>(
    {"not_ours"_L1, "newer"_L1, "too_long"_L1, "form"_L1, "password"_L1, "parameter"_L1, "host"_L1,
     "port"_L1, "database"_L1, "login"_L1, "certificate"_L1, "private_key"_L1});

/*! What keeps these values from being an address; the folder of a local socket is a host. */
[[nodiscard]] std::optional<AddressProblem> problemWith(const ServerAddress &address);
/*! What keeps these bytes from being certificates in PEM. */
[[nodiscard]] std::optional<AddressProblem> problemWithCertificate(const QByteArray &pem);

/*! AddressInvalid: `what` was given. */
[[nodiscard]] std::unexpected<Error> addressFailure(const QString &what, AddressProblem problem,
                                                    const QString &detail = {});

/*! The certificates in a file: FileMissing and the like, AddressInvalid. */
[[nodiscard]] Result<QByteArray> readCertificate(const QString &path);

} // namespace Callwell
