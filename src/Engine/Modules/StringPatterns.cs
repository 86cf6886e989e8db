using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Seraph.Engine.Modules;

/// <summary>Regular expressions: those of .NET, without culture, in linear time where the expression allows it.</summary>
internal sealed class StringPatterns
{
    private const int MaxKept = 64;
    private const int MaxLength = 4096;
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    // Of one context: what one host's scripts search for again and again.
    private readonly ConcurrentDictionary<string, Regex> _known = new(StringComparer.Ordinal);

    /// <summary><c>regexFind</c>: the first match at an index or behind it; -1 without one.</summary>
    public static void Find(ref CallFrame frame)
    {
        string text = frame.SelfText();
        int start = (int)Math.Min(frame.UInt32(1), (uint)text.Length);
        frame.Charge(text.Length - start);
        Regex pattern = frame.Context.GetOrAdd(static () => new StringPatterns()).Get(ref frame, frame.String(0));
        try
        {
            Match match = pattern.Match(text, start);
            frame.Set(2, match.Success ? (uint)match.Length : 0U);
            frame.Return(match.Success ? match.Index : -1);
        }
        catch (RegexMatchTimeoutException)
        {
            frame.Throw("Regular expression takes too long");
        }
    }

    private Regex Get(ref CallFrame frame, string text)
    {
        if (_known.TryGetValue(text, out Regex? known))
        {
            return known;
        }

        if (text.Length > MaxLength)
        {
            frame.Throw("Regular expression is too long");
        }

        frame.ChargeBytes(text.Length * 256L);
        Regex made = Make(text);
        if (_known.Count >= MaxKept)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(text, made);
    }

    private static Regex Make(string text)
    {
        try
        {
            return new Regex(text, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, s_limit);
        }
        catch (NotSupportedException)
        {
            // Look-around and back-references need backtracking, which the limit stops.
            return new Regex(text, RegexOptions.CultureInvariant, s_limit);
        }
        catch (RegexParseException e)
        {
            throw new ScriptException($"Invalid regular expression at {e.Offset}");
        }
    }
}
