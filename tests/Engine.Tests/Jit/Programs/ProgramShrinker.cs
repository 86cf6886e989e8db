namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>Makes a program smaller that shows something, as long as it still does.</summary>
internal static class ProgramShrinker
{
    /// <summary>Takes lines out, then parts of expressions, until nothing more can be taken.</summary>
    /// <param name="text">The program.</param>
    /// <param name="shows">Says whether a program still shows it; false for one that cannot be built.</param>
    public static string Shrink(string text, Func<string, bool> shows)
    {
        string before;
        do
        {
            before = text;
            text = WithoutLines(text, shows);
            text = WithoutOperands(text, shows);
        }
        while (text.Length < before.Length);
        return text;
    }

    private static string WithoutLines(string text, Func<string, bool> shows)
    {
        List<string> lines = [.. text.Split('\n')];
        for (int count = lines.Count / 2; count > 0; count /= 2)
        {
            for (int start = 0; start + count <= lines.Count;)
            {
                List<string> fewer = [.. lines[..start], .. lines[(start + count)..]];
                if (IsBalanced(lines.GetRange(start, count)) && shows(string.Join('\n', fewer)))
                {
                    lines = fewer;
                }
                else
                {
                    start++;
                }
            }
        }

        return string.Join('\n', lines);
    }

    // What stands in parentheses becomes 1, or loses the parentheses with all that stands before it on its level.
    private static string WithoutOperands(string text, Func<string, bool> shows)
    {
        for (int start = text.IndexOf('(', StringComparison.Ordinal); start >= 0; start = text.IndexOf('(', start + 1))
        {
            int end = EndOf(text, start);
            if (end < 0)
            {
                continue;
            }

            int name = start;
            while (name > 0 && (char.IsAsciiLetterOrDigit(text[name - 1]) || text[name - 1] is '_' or '.'))
            {
                name--;
            }

            foreach (string smaller in (string[])["1", "1.5", "", text[(start + 1)..end]])
            {
                string candidate = text[..name] + smaller + text[(end + 1)..];
                if (candidate.Length < text.Length && shows(candidate))
                {
                    text = candidate;
                    start = Math.Max(0, name - 1);
                    break;
                }
            }
        }

        return text;
    }

    private static int EndOf(string text, int start)
    {
        int depth = 0;
        for (int i = start; i < text.Length && text[i] != '\n'; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBalanced(List<string> lines)
    {
        int depth = 0;
        foreach (char c in lines.SelectMany(l => l))
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }
}
