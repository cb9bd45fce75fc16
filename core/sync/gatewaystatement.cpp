// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gatewaystatement.h"

#include <QUuid>

#include <libpq-fe.h>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Numbers of PostgreSQL's own types; they never change.
enum TypeNumber : Oid {
    Bool = 16,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    NumberOfObject = 26,
    Float4 = 700,
    Float8 = 701,
};

QByteArray textOf(const QVariant &value)
{
    if (value.isNull() || (value.typeId() == QMetaType::QUuid && value.toUuid().isNull()))
        return {};
    QByteArray text;
    switch (value.typeId()) {
    case QMetaType::QStringList:
        text = arrayText(value.toStringList());
        break;
    case QMetaType::QUuid:
        text = value.toUuid().toByteArray(QUuid::WithoutBraces);
        break;
    case QMetaType::QByteArray:
        text = value.toByteArray();
        break;
    default:
        text = value.toString().toUtf8();
        break;
    }
    return text.isNull() ? QByteArray("") : text;
}

} // namespace

void FreeResult::operator()(pg_result *result) const
{
    PQclear(result);
}

StatementValues::StatementValues(const QVariantList &values)
{
    for (const QVariant &value : values)
        m_texts.append(textOf(value));
}

bool StatementValues::holdNul() const
{
    return std::ranges::any_of(m_texts, [](const QByteArray &text) { return text.contains('\0'); });
}

std::vector<const char *> StatementValues::pointers() const
{
    std::vector<const char *> all;
    for (const QByteArray &text : m_texts)
        all.push_back(text.isNull() ? nullptr : text.constData());
    return all;
}

QByteArray arrayText(const QStringList &texts)
{
    QByteArray array = "{";
    for (const QString &text : texts) {
        if (array.size() > 1)
            array += ',';
        array += '"' + text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + '"';
    }
    return array + '}';
}

QVariant valueIn(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return {};
    const QByteArrayView text(PQgetvalue(result, row, column), PQgetlength(result, row, column));
    switch (PQftype(result, column)) {
    case Bool:
        return text == "t";
    case Int2:
    case Int4:
    case Int8:
    case NumberOfObject:
        return text.toLongLong();
    case Float4:
    case Float8:
        return text.toDouble();
    default:
        return QString::fromUtf8(text);
    }
}

} // namespace Callwell
