namespace Seraph.Tool;

/// <summary>What the process answers.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>The script does not compile; diagnostics are on the error output.</summary>
    public const int NotCompiled = 1;

    /// <summary>An uncaught script exception; message and script stack are on the error output.</summary>
    public const int ScriptFailed = 2;

    /// <summary>Wrong usage or an unreadable file.</summary>
    public const int Usage = 3;
}
