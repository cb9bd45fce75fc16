// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QProxyStyle>
#include <QStandardPaths>
#include <QStyleHints>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Colours
{
    QRgb window, base, alternate, text, muted, button, light, midlight, mid, dark, shadow;
    QRgb accent, onAccent, selection, selectedText, link, tip;
};

constexpr Colours lightColours{.window = 0xfff3f4f6,
                               .base = 0xffffffff,
                               .alternate = 0xfff8f9fa,
                               .text = 0xff1c2127,
                               .muted = 0xff5c6570,
                               .button = 0xfffafbfc,
                               .light = 0xffffffff,
                               .midlight = 0xffe9ebee,
                               .mid = 0xffc9ced5,
                               .dark = 0xffa7aeb8,
                               .shadow = 0xff6f7782,
                               .accent = 0xff0b6b82,
                               .onAccent = 0xffffffff,
                               .selection = 0xffcfe6ec,
                               .selectedText = 0xff10252b,
                               .link = 0xff0b6b82,
                               .tip = 0xffffffff};

constexpr Colours darkColours{.window = 0xff202327,
                              .base = 0xff181a1d,
                              .alternate = 0xff1d2023,
                              .text = 0xffe3e6ea,
                              .muted = 0xff9ba4af,
                              .button = 0xff2a2e33,
                              .light = 0xff3a3f46,
                              .midlight = 0xff2b2f34,
                              .mid = 0xff3c424a,
                              .dark = 0xff121416,
                              .shadow = 0xff000000,
                              .accent = 0xff58b7cc,
                              .onAccent = 0xff0d1b1f,
                              .selection = 0xff24505c,
                              .selectedText = 0xfff0f6f8,
                              .link = 0xff6cc5d9,
                              .tip = 0xff2a2e33};

// Styles that come with a desktop know better than we do; Fusion is what Qt takes without one.
bool comesWithADesktop(const QString &style)
{
    return style.compare("fusion"_L1, Qt::CaseInsensitive) != 0 && !style.isEmpty();
}

// Without a desktop Qt looks for icons in its own resources only.
void findIcons()
{
    QStringList paths = QIcon::themeSearchPaths();
    paths.append(QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s,
                                           QStandardPaths::LocateDirectory));
    paths.removeDuplicates();
    QIcon::setThemeSearchPaths(paths);
}

// A line under one letter is drawn by itself, which tears Arabic words apart and clips them. The
// keys work without it.
class JoinedLetters : public QProxyStyle
{
public:
    JoinedLetters()
        : QProxyStyle(u"fusion"_s)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_UnderlineShortcut && QLocale().script() == QLocale::ArabicScript)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

Theme::Theme(QApplication &application, Scheme scheme)
    : m_application(application)
    , m_scheme(scheme)
    , m_ownLooks(!comesWithADesktop(QApplication::style()->name()))
{
    findIcons();
    if (m_ownLooks) {
        QApplication::setStyle(new JoinedLetters); // the application takes it
        // Without a desktop Qt falls back to 9 points, too small for eight hours.
        QFont font = QApplication::font();
        font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
        font.setFeature(QFont::Tag("tnum"), 1);
        QApplication::setFont(font);
    }
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

bool Theme::isDark() const
{
    if (m_scheme != Scheme::AsTheSystem)
        return m_scheme == Scheme::Dark;
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

void Theme::apply()
{
    if (m_ownLooks || m_scheme != Scheme::AsTheSystem)
        QApplication::setPalette(palette(isDark()));
    const QString breeze = isDark() ? u"breeze-dark"_s : u"breeze"_s;
    QIcon::setFallbackThemeName(breeze);
    if (m_ownLooks)
        QIcon::setThemeName(breeze);
}

QPalette Theme::palette(bool dark)
{
    const Colours &c = dark ? darkColours : lightColours;
    QPalette palette;
    palette.setColor(QPalette::Window, QColor::fromRgb(c.window));
    palette.setColor(QPalette::Base, QColor::fromRgb(c.base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(c.alternate));
    palette.setColor(QPalette::Button, QColor::fromRgb(c.button));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor::fromRgb(c.text));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(c.muted));
    palette.setColor(QPalette::Light, QColor::fromRgb(c.light));
    palette.setColor(QPalette::Midlight, QColor::fromRgb(c.midlight));
    palette.setColor(QPalette::Mid, QColor::fromRgb(c.mid));
    palette.setColor(QPalette::Dark, QColor::fromRgb(c.dark));
    palette.setColor(QPalette::Shadow, QColor::fromRgb(c.shadow));
    palette.setColor(QPalette::Accent, QColor::fromRgb(c.accent));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(c.selection));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(c.selectedText));
    palette.setColor(QPalette::Link, QColor::fromRgb(c.link));
    palette.setColor(QPalette::LinkVisited, QColor::fromRgb(c.link));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(c.tip));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(dark ? 0xff6b737d : 0xff979ea8));
    return palette;
}

} // namespace Callwell
