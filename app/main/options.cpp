// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

void describe(QCommandLineParser &parser)
{
    const auto text = [](const char *words) {
        return QCoreApplication::translate("Callwell::Options", words);
    };
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("Callwell::Options",
                               "For the people who answer leads. Without STORE it opens the last "
                               "workspace, or an example to play with.")));
    parser.addPositionalArgument(
        u"STORE"_s, text(QT_TRANSLATE_NOOP("Callwell::Options", "The file of a workspace.")),
        u"[STORE]"_s);
    parser.addOptions({
        {u"example"_s,
         text(QT_TRANSLATE_NOOP("Callwell::Options",
                                "Open the example, making it the first time."))},
        {u"tour"_s,
         text(QT_TRANSLATE_NOOP("Callwell::Options", "Draw every screen to PNG files in DIR.")),
         u"DIR"_s},
        {u"screens"_s,
         text(QT_TRANSLATE_NOOP("Callwell::Options", "Draw only screens whose names begin so.")),
         u"NAME"_s},
        {u"store"_s, text(QT_TRANSLATE_NOOP("Callwell::Options", "The workspace that is drawn.")),
         u"FILE"_s},
        {u"color-scheme"_s,
         text(QT_TRANSLATE_NOOP("Callwell::Options", "light or dark, whatever the system says.")),
         u"SCHEME"_s},
        {u"language"_s,
         text(QT_TRANSLATE_NOOP("Callwell::Options", "en, de or ar, whatever the system says.")),
         u"LANGUAGE"_s},
        {{u"h"_s, u"help"_s}, text(QT_TRANSLATE_NOOP("Callwell::Options", "Show this page."))},
    });
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return failure(ErrorCode::WrongUse, {parser.errorText()});
    const QStringList stores = parser.positionalArguments();
    if (stores.size() > 1)
        return failure(ErrorCode::WrongUse, {stores.join(u' ')});
    Options options{.store = stores.value(0),
                    .example = parser.isSet(u"example"_s),
                    .language = parser.value(u"language"_s)};
    if (parser.isSet(u"store"_s))
        options.store = parser.value(u"store"_s);
    if (parser.isSet(u"tour"_s))
        options.tour = parser.value(u"tour"_s);
    options.screens = parser.value(u"screens"_s);
    const QString scheme = parser.value(u"color-scheme"_s);
    if (scheme == "light"_L1)
        options.scheme = Theme::Scheme::Light;
    else if (scheme == "dark"_L1)
        options.scheme = Theme::Scheme::Dark;
    else if (!scheme.isEmpty())
        return failure(ErrorCode::WrongUse, {u"--color-scheme "_s + scheme});
    if (options.example && !options.store.isEmpty())
        return failure(ErrorCode::WrongUse, {u"--example "_s + options.store});
    return options;
}

QString optionsHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace Callwell
