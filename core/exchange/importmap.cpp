// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importmap.h"

#include "exchange/textencoding.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Callwell {

namespace {

/*! Reads the parts of one map; every failure names the place in it. */
class MapParser
{
public:
    explicit MapParser(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] Result<ImportMap> parse(const QJsonObject &root)
    {
        ImportMap map;
        map.path = m_path;
        CALLWELL_TRY(onlyKeys(root,
                              {u"source"_s, u"encoding"_s, u"separator"_s, u"language"_s,
                               u"region"_s, u"time_zone"_s, u"times"_s, u"stage"_s, u"name"_s,
                               u"not_answered"_s, u"others"_s, u"columns"_s},
                              {}));
        for (const auto &[key, target] : {std::pair{u"source"_s, &map.source},
                                          {u"encoding"_s, &map.encoding},
                                          {u"language"_s, &map.language},
                                          {u"region"_s, &map.region},
                                          {u"time_zone"_s, &map.timeZone},
                                          {u"times"_s, &map.times},
                                          {u"name"_s, &map.name}})
            CALLWELL_ASSIGN(*target, text(root, key, {}));
        CALLWELL_TRY(general(root, map));
        if (root.contains(u"not_answered"_s))
            CALLWELL_ASSIGN(map.notAnswered, texts(root, {}));
        if (!root.value(u"columns"_s).isObject())
            return wrong(u"\"columns\" must be an object"_s);
        const QJsonObject columns = root.value(u"columns"_s).toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            CALLWELL_LET(auto parsed, parseColumn(column.key(), column.value()));
            map.columns.append(std::move(parsed));
        }
        return map;
    }

    [[nodiscard]] std::unexpected<Error> wrong(const QString &what) const
    {
        return failure(ErrorCode::MapInvalid, {m_path, what});
    }

private:
    [[nodiscard]] static QString at(const QString &column)
    {
        return column.isEmpty() ? QString() : u" in column \"%1\""_s.arg(column);
    }

    [[nodiscard]] Done onlyKeys(const QJsonObject &object, const QSet<QString> &known,
                                const QString &column) const
    {
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (!known.contains(entry.key()))
                return wrong(u"there is no \"%1\"%2"_s.arg(entry.key(), at(column)));
        }
        return {};
    }

    [[nodiscard]] Result<QString> text(const QJsonObject &object, const QString &key,
                                       const QString &column) const
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isString())
            return wrong(u"\"%1\"%2 must be a text"_s.arg(key, at(column)));
        return value.toString();
    }

    // The list under "not_answered", in small letters.
    [[nodiscard]] Result<QStringList> texts(const QJsonObject &object, const QString &column) const
    {
        const QJsonValue value = object.value(u"not_answered"_s);
        if (!value.isArray())
            return wrong(u"\"not_answered\"%1 must be a list of texts"_s.arg(at(column)));
        QStringList list;
        const QJsonArray entries = value.toArray();
        for (const auto &entry : entries) {
            if (!entry.isString())
                return wrong(u"\"not_answered\"%1 must be a list of texts"_s.arg(at(column)));
            list.append(entry.toString().toCaseFolded());
        }
        return list;
    }

    template<Coded E>
    [[nodiscard]] Result<std::optional<E>> coded(const QJsonObject &object, const QString &key,
                                                 const QString &column) const
    {
        CALLWELL_LET(const QString written, text(object, key, column));
        if (written.isEmpty())
            return std::nullopt;
        const auto value = fromCode<E>(written);
        if (!value)
            return wrong(u"\"%1\"%2 can't be \"%3\""_s.arg(key, at(column), written));
        return value;
    }

    [[nodiscard]] Done general(const QJsonObject &root, ImportMap &map) const
    {
        if (!map.encoding.isEmpty() && !TextDecoder::knows(map.encoding))
            return wrong(u"there is no encoding \"%1\""_s.arg(map.encoding));
        if (!map.timeZone.isEmpty() && !QTimeZone(map.timeZone.toLatin1()).isValid())
            return wrong(u"there is no time zone \"%1\""_s.arg(map.timeZone));
        CALLWELL_LET(const QString separator, text(root, u"separator"_s, {}));
        const bool fits = separator.size() == 1 && separator.front().unicode() < 128
            && !u"\"\r\n "_s.contains(separator);
        if (!separator.isEmpty() && !fits)
            return wrong(u"\"separator\" must be one character"_s);
        map.separator = separator.isEmpty() ? QChar() : separator.front();
        CALLWELL_LET(const auto stage, coded<Stage>(root, u"stage"_s, {}));
        map.stage = stage.value_or(map.stage);
        CALLWELL_LET(const auto others, coded<MapTarget>(root, u"others"_s, {}));
        map.others = others.value_or(map.others);
        if (map.others != MapTarget::Fact && map.others != MapTarget::Ignore)
            return wrong(u"\"others\" must be fact or ignore"_s);
        return {};
    }

    [[nodiscard]] Result<ColumnMap> parseColumn(const QString &name, const QJsonValue &value) const
    {
        const QJsonObject object =
            value.isString() ? QJsonObject{{u"to"_s, value}} : value.toObject();
        ColumnMap column;
        column.column = name;
        CALLWELL_TRY(onlyKeys(
            object, {u"to"_s, u"key"_s, u"kind"_s, u"joined_by"_s, u"values"_s, u"not_answered"_s},
            name));
        CALLWELL_LET(const auto to, coded<MapTarget>(object, u"to"_s, name));
        if (!to)
            return wrong(u"\"to\" is missing"_s + at(name));
        column.to = *to;
        CALLWELL_ASSIGN(column.key, text(object, u"key"_s, name));
        CALLWELL_LET(const auto kind, coded<ActivityKind>(object, u"kind"_s, name));
        column.kind = kind.value_or(column.kind);
        if (object.contains(u"joined_by"_s))
            CALLWELL_ASSIGN(column.joinedBy, text(object, u"joined_by"_s, name));
        if (object.contains(u"not_answered"_s))
            CALLWELL_ASSIGN(column.notAnswered, texts(object, name));
        if (!object.value(u"values"_s).isUndefined() && !object.value(u"values"_s).isObject())
            return wrong(u"\"values\"%1 must be an object"_s.arg(at(name)));
        const QJsonObject values = object.value(u"values"_s).toObject();
        for (auto entry = values.begin(); entry != values.end(); ++entry) {
            CALLWELL_LET(const auto mapped, parseValue(entry.value(), name));
            column.values.insert(entry.key().toCaseFolded(), mapped);
        }
        return column;
    }

    [[nodiscard]] Result<MappedValue> parseValue(const QJsonValue &value,
                                                 const QString &column) const
    {
        if (!value.isString() && !value.isObject())
            return wrong(u"each of the \"values\"%1 must be a text or an object"_s.arg(at(column)));
        const QJsonObject object =
            value.isString() ? QJsonObject{{u"text"_s, value}} : value.toObject();
        CALLWELL_TRY(onlyKeys(object, {u"text"_s, u"stage"_s, u"good_for"_s}, column));
        MappedValue mapped;
        CALLWELL_ASSIGN(mapped.text, text(object, u"text"_s, column));
        CALLWELL_ASSIGN(mapped.stage, coded<Stage>(object, u"stage"_s, column));
        CALLWELL_ASSIGN(mapped.goodFor, coded<GoodFor>(object, u"good_for"_s, column));
        return mapped;
    }

    QString m_path;
};

QJsonValue columnJson(const ColumnMap &column)
{
    QJsonObject object{{u"to"_s, QString(code(column.to))}};
    if (!column.key.isEmpty())
        object.insert(u"key"_s, column.key);
    if (column.to == MapTarget::Activity)
        object.insert(u"kind"_s, QString(code(column.kind)));
    if (column.to == MapTarget::Address && column.joinedBy != "\n"_L1)
        object.insert(u"joined_by"_s, column.joinedBy);
    if (!column.notAnswered.isEmpty())
        object.insert(u"not_answered"_s, QJsonArray::fromStringList(column.notAnswered));
    QJsonObject values;
    for (auto entry = column.values.begin(); entry != column.values.end(); ++entry) {
        const MappedValue &value = *entry;
        QJsonObject mapped{{u"text"_s, value.text}};
        if (value.stage)
            mapped.insert(u"stage"_s, QString(code(*value.stage)));
        if (value.goodFor)
            mapped.insert(u"good_for"_s, QString(code(*value.goodFor)));
        values.insert(entry.key(), mapped);
    }
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    return object.size() == 1 ? object.value(u"to"_s) : QJsonValue(object);
}

} // namespace

QStringList ImportMap::defaultNotAnswered()
{
    return {QString(u""_s), u"select"_s, u"unknown"_s, u"n/a"_s};
}

Result<ImportMap> ImportMap::fromFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, {path});
    constexpr qint64 mostBytes = 1 << 20;
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (file.size() > mostBytes)
        return failure(ErrorCode::MapInvalid, {path, u"it is too long for a map"_s});
    return fromJson(file.readAll(), path);
}

Result<ImportMap> ImportMap::fromJson(const QByteArray &json, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    MapParser parser(path);
    if (error.error != QJsonParseError::NoError) {
        const qint64 line = json.left(error.offset).count('\n') + 1;
        return parser.wrong(u"line %1: %2"_s.arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        return parser.wrong(u"it must be a JSON object"_s);
    return parser.parse(document.object());
}

QJsonObject ImportMap::toJson() const
{
    QJsonObject object;
    for (const auto &[key, value] :
         {std::pair{u"source"_s, source},
          {u"encoding"_s, encoding},
          {u"separator"_s, separator.isNull() ? QString() : QString(separator)},
          {u"language"_s, language},
          {u"region"_s, region},
          {u"time_zone"_s, timeZone},
          {u"times"_s, times},
          {u"name"_s, name}}) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    object.insert(u"stage"_s, QString(code(stage)));
    object.insert(u"not_answered"_s, QJsonArray::fromStringList(notAnswered));
    object.insert(u"others"_s, QString(code(others)));
    QJsonObject all;
    for (const ColumnMap &column : columns)
        all.insert(column.column, columnJson(column));
    object.insert(u"columns"_s, all);
    return object;
}

} // namespace Callwell
