using System.Text.RegularExpressions;

namespace Seraph.Oracle;

/// <summary>
/// What a golden script says about the reference, in a comment line of its own: nothing if both do the same,
/// <c>// oracle: differs (reason)</c> if not, <c>// oracle: none (reason)</c> if there is nothing to compare.
/// </summary>
internal static partial class OracleNote
{
    /// <returns>"", "differs" or "none".</returns>
    /// <exception cref="FormatException">A comment starts like a note and is none.</exception>
    public static string Read(string script)
    {
        Match line = Line().Match(script);
        if (!line.Success)
        {
            return "";
        }

        Match note = Note().Match(line.Value);
        return note.Success
            ? note.Groups["kind"].Value
            : throw new FormatException($"'{line.Value}' should be '// oracle: differs (reason)' or '// oracle: none (reason)'.");
    }

    [GeneratedRegex(@"^// oracle\b.*$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^// oracle: (?<kind>differs|none) \(.+\)$")]
    private static partial Regex Note();
}
