namespace Seraph.Language.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticRule MissingReturn = Error("AS5001", "Not all paths return a value");
    public static readonly DiagnosticRule ReturnNeedsValue = Error("AS5002", "return needs a value");
    public static readonly DiagnosticRule VoidReturnsValue = Error("AS5003", "Value returned from void");
    public static readonly DiagnosticRule JumpOutsideLoop = Error("AS5004", "Jump outside of a loop");
    public static readonly DiagnosticRule SwitchNotInteger = Error("AS5005", "switch on no integer");
    public static readonly DiagnosticRule EmptySwitch = Error("AS5006", "Empty switch");
    public static readonly DiagnosticRule DefaultNotLast = Error("AS5007", "default is not last");
    public static readonly DiagnosticRule DuplicateCase = Error("AS5008", "Duplicate case");
    public static readonly DiagnosticRule ValueTooLarge = Error("AS5009", "Case too large");
    public static readonly DiagnosticRule NoEffect = Warning("AS5010", "Statement without effect");
    public static readonly DiagnosticRule NotIterable = Error("AS5011", "Not iterable");
    public static readonly DiagnosticRule Unreachable = Warning("AS5020", "Statement that is never reached");
    public static readonly DiagnosticRule HidesVariable = Warning("AS5021", "Variable hides another one");
    public static readonly DiagnosticRule Unset = Warning("AS5023", "Variable without a value");
    public static readonly DiagnosticRule EmptyBranch = Error("AS5022", "Empty statement behind if");
}
