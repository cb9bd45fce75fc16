// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KTextTemplate/TagLibraryInterface>

#include <QObject>

namespace Callwell {

/*!
 * The tags that scripts have beside those of the template engine, as the library
 * callwell_scripttags that it finds under kf6/ktexttemplate of a plugin path.
 */
class ScriptTagLibrary : public QObject, public KTextTemplate::TagLibraryInterface
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.kde.KTextTemplate.TagLibraryInterface")
    Q_INTERFACES(KTextTemplate::TagLibraryInterface)

public:
    using QObject::QObject;

    QHash<QString, KTextTemplate::AbstractNodeFactory *> nodeFactories(
        const QString &name) override;
};

} // namespace Callwell
