// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/addressproblem.h"

#include "sync/smallfile.h"

#include <QRegularExpression>

namespace Callwell {

namespace {

constexpr int longestCertificate = 32 * 1024; // bytes; a chain of three has some 6,000
constexpr int longestName = 63; // bytes: PostgreSQL cuts off what is longer

bool isName(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return !bytes.isEmpty() && bytes.size() <= longestName
        && std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

bool isHost(const QString &host)
{
    // a name of the net, or an address of either kind: no list, no abstract socket
    static const QRegularExpression plain(
        u"\\A[A-Za-z0-9]([A-Za-z0-9._-]{0,252}[A-Za-z0-9.])?\\z"_s);
    static const QRegularExpression colons(u"\\A[0-9A-Fa-f:.]{2,45}(%[A-Za-z0-9._-]{1,16})?\\z"_s);
    if (host.startsWith(u'/'))
        return host.size() < 100
            && std::ranges::all_of(host, [](QChar c) { return c.isPrint() && c != u','; });
    return plain.match(host).hasMatch() || (host.contains(u':') && colons.match(host).hasMatch());
}

} // namespace

std::optional<AddressProblem> problemWith(const ServerAddress &address)
{
    if (!isHost(address.host))
        return AddressProblem::Host;
    if (address.port < 1 || address.port > 65535)
        return AddressProblem::Port;
    if (!isName(address.database))
        return AddressProblem::Database;
    if (!isName(address.login))
        return AddressProblem::Login;
    if (address.certificate.isEmpty())
        return std::nullopt;
    return problemWithCertificate(address.certificate);
}

std::optional<AddressProblem> problemWithCertificate(const QByteArray &pem)
{
    if (pem.size() > longestCertificate)
        return AddressProblem::TooLong;
    if (pem.contains("PRIVATE KEY"))
        return AddressProblem::PrivateKey;
    static const QRegularExpression block(
        u"-----BEGIN CERTIFICATE-----\\s+([A-Za-z0-9+/=\\s]+)-----END CERTIFICATE-----"_s);
    const QString text = QString::fromLatin1(pem);
    qsizetype count = 0;
    for (const auto &match : block.globalMatch(text)) {
        const QByteArray body = match.captured(1).simplified().remove(u' ').toLatin1();
        const auto bytes =
            QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
        // ASN.1: a certificate is a sequence
        if (!bytes || !bytes.decoded.startsWith('\x30'))
            return AddressProblem::Certificate;
        ++count;
    }
    if (count == 0 || pem.count("-----BEGIN") != count)
        return AddressProblem::Certificate;
    return std::nullopt;
}

std::unexpected<Error> addressFailure(const QString &what, AddressProblem problem,
                                      const QString &detail)
{
    return failure(ErrorCode::AddressInvalid, {what, code(problem)}, detail);
}

Result<QByteArray> readCertificate(const QString &path)
{
    CALLWELL_LET(const auto pem, readSmallFile(path, longestCertificate));
    if (!pem)
        return addressFailure(path, AddressProblem::TooLong);
    if (const auto problem = problemWithCertificate(*pem))
        return addressFailure(path, *problem);
    return *pem;
}

} // namespace Callwell
