// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/typedpassword.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 1024; // bytes

class TypedPassword
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::TypedPassword)
};

// The terminal of whoever runs this, without showing what is typed; as it was before afterwards.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_terminal < 0 || tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        // Ctrl+C comes as a letter too: a signal would leave the terminal silent
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        m_silent = tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silent)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0)
            ::close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isThere() const { return m_silent; }

    void write(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        [[maybe_unused]] const auto count =
            ::write(m_terminal, bytes.constData(), static_cast<size_t>(bytes.size()));
    }

    // Nothing: given up.
    [[nodiscard]] std::optional<QByteArray> line() const
    {
        constexpr char interrupt = 3;
        constexpr char end = 4;
        constexpr char eraseAll = 21;
        constexpr char backspace = 127;
        QByteArray typed;
        char letter = 0;
        while (::read(m_terminal, &letter, 1) == 1) {
            if (letter == '\n' || letter == '\r')
                return typed;
            if (letter == interrupt || (letter == end && typed.isEmpty()))
                return std::nullopt;
            if (letter == eraseAll)
                typed.clear();
            else if (letter == backspace || letter == '\b')
                typed = QString::fromUtf8(typed).chopped(typed.isEmpty() ? 0 : 1).toUtf8();
            else if (typed.size() < longest)
                typed += letter;
        }
        return std::nullopt;
    }

private:
    int m_terminal;
    bool m_silent = false;
    termios m_before{};
};

Result<QByteArray> lineOfFile(const QString &name)
{
    QFile file(name);
    if (name == "-"_L1) {
        if (!file.open(STDIN_FILENO, QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {name}, file.errorString());
        return file.readLine(longest);
    }
    if (!QFileInfo::exists(name))
        return failure(ErrorCode::FileMissing, {name});
    if (QFileInfo(name).isDir())
        return failure(ErrorCode::FileIsDirectory, {name});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {name}, file.errorString());
    return file.readLine(longest);
}

Result<QByteArray> lineOfTerminal(const QString &prompt)
{
    const SilentTerminal terminal;
    if (!terminal.isThere()) {
        return failure(ErrorCode::WrongUse,
                       {TypedPassword::tr("there is no terminal to ask for a password; write it "
                                          "into a file that nobody else can read, and name that "
                                          "as --password-file or --new-password-file")});
    }
    terminal.write(prompt + u' ');
    const auto typed = terminal.line();
    terminal.write(u"\n"_s);
    if (!typed)
        return failure(ErrorCode::Cancelled);
    return *typed;
}

} // namespace

Result<QString> typedPassword(const QString &file, const QString &prompt)
{
    CALLWELL_LET(QByteArray line, file.isEmpty() ? lineOfTerminal(prompt) : lineOfFile(file));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::WrongUse, {TypedPassword::tr("the password is empty")});
    return QString::fromUtf8(line);
}

QString madePassword()
{
    constexpr auto letters = "abcdefghjkmnpqrstuvwxyz23456789"_L1; // none looks like another
    constexpr int count = 20;
    constexpr int group = 5;
    QString password;
    for (int i = 0; i < count; ++i) {
        if (i > 0 && i % group == 0)
            password += u'-';
        password += letters[QRandomGenerator::system()->bounded(letters.size())];
    }
    return password;
}

} // namespace Callwell
