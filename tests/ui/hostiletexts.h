// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Callwell {
using namespace Qt::StringLiterals;

/*! What somebody may send us as their name, and what it is. */
struct HostileText
{
    const char *name;
    QString text;
};

/*! Every way to be more than a text that we know of. */
[[nodiscard]] inline QList<HostileText> hostileTexts()
{
    return {
        {"an image from a device", u"<img src=\"/dev/zero\">"_s},
        {"an image from a server", u"<img src=\"http://evil.example/a.png\"> a"_s},
        {"a document of HTML",
         u"<!DOCTYPE html><html><body><h1>a</h1><table><tr><td>b</table></body></html>"_s},
        {"a link in HTML", u"<a href=\"file:///etc/passwd\">a</a>"_s},
        {"text in another look", u"<b>a</b><font color=\"white\" size=\"7\">b</font><br>c"_s},
        {"a script element", u"<script>alert(1)</script><style>* { color: white }</style>"_s},
        {"HTML that never ends", u"a <b <!-- <![CDATA["_s},
        {"an image in Markdown", u"![a](file:///dev/zero) ![b](http://evil.example/a.png)"_s},
        {"links in Markdown", u"[a](javascript:alert(1)) <javascript:alert(1)> [b]: file:///"_s},
        {"a page of Markdown",
         u"# a\n\n- **b**\n- `c`\n\n> d\n\n| e | f |\n|---|---|\n| g | h |"_s},
        {"a link that folds a script", u"[a](fold:0) [b](fold:99999999999999999999)"_s},
        {"tags of a script", u"{{ rep.name }}{% include \"/etc/passwd\" %}{# a #}{% if %}"_s},
        {"entities", u"&lt;b&gt;a&amp;lt;&#60;i&#62;&nbsp;&#x202e;"_s},
        {"places for words", u"%1 %2 %3 %99 %n %L1 %s %%"_s},
        {"letters that are keys of buttons", u"&Save && &Cancel &"_s},
        {"an address that runs", u"javascript:alert(1)"_s},
        {"an address of a file", u"file:///etc/passwd"_s},
        {"an address of data", u"data:text/html,<script>alert(1)</script>"_s},
        {"an address with a name that misleads",
         u"https://bank.example@evil.example/\u202egnp.exe"_s},
        {"statements of SQL", u"'; DROP TABLE person; -- \" * ( ) NEAR(a b) a*"_s},
        {"bidi overrides", u"abc \u202efdp.exe \u202d\u202a\u202b x"_s},
        {"isolates that are not closed", u"a \u2066\u2067\u2068 b"_s},
        {"isolates that were never opened", u"a \u2069\u2069\u2069\u202c\u202e b"_s},
        {"characters without width", u"a\u200b\u200c\u200d\u2060\ufeff\u00ad\u180eb"_s},
        {"halves of characters", u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00) + QChar(0xdbff)},
        {"control characters", u"a\u0001\u0007\u0008\u001b[31m\u007f\u0085\u009bb"_s},
        {"a character that ends texts in C", u"a"_s + QChar(0) + u" b"_s},
        {"characters that documents use for themselves", u"a\ufdd0\ufdd1\ufffc\ufffe\uffffb"_s},
        {"private characters", u"a\ue000\ue001\ue002\ue003\ue004\uf8ffb"_s},
        {"line ends of every kind", u"a\nb\r\nc\rd\u2028e\u2029f\u000bg\u000ch\ti"_s},
        {"nothing but line ends", u"\n\n\n\n\r\n\n\n a"_s},
        {"marks piled on a letter",
         u"Z"_s + u"\u0301\u0316\u0489\u035f"_s.repeated(200) + u"algo"_s},
        {"a very long word", QString(20'000, u'W')},
        {"a text of a megabyte", u"abcdefg "_s.repeated(128 * 1024)},
        {"from right to left", u"نور الدين \u200fשלום (1) 2"_s},
        {"letters of many scripts",
         u"Ελένη 山田 प्रिया 👩‍🔧 🏳️‍🌈 Ødegård"_s},
    };
}

} // namespace Callwell
