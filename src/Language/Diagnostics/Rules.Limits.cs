namespace Seraph.Language.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticRule CodeTooLarge = Error("AS9002", "Function too large");
    public static readonly DiagnosticRule InitializerFailed = Error("AS9003", "Failed to initialise a global variable");
    public static readonly DiagnosticRule ClassTooLarge = Error("AS9004", "Class too large");
    public static readonly DiagnosticRule TooManyMessages = Add("AS9005", DiagnosticSeverity.Info, "Too many messages");
    public static readonly DiagnosticRule IncludeNotResolved = Error("AS9006", "File not included");
    public static readonly DiagnosticRule PragmaRejected = Error("AS9007", "Pragma not accepted");
}
