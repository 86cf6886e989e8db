using System.Globalization;
using Seraph.Language.Text;

namespace Seraph.Language.Diagnostics;

/// <summary>Messages about limits of the compiler, and running at build time.</summary>
internal sealed partial class DiagnosticBag
{
    public void ReportCodeTooLarge(SourceText source, TextSpan span, string function, string reason) =>
        Report(Rules.CodeTooLarge, source, span, $"'{function}' is too large for one function: {reason}; split it");

    public void ReportClassTooLarge(SourceText source, TextSpan span, string type, int limit) => Report(
        Rules.ClassTooLarge, source, span,
        $"the fields of '{type}' take more than {limit.ToString(CultureInfo.InvariantCulture)} slots of 8 bytes; put some of them into a class or array of their own");

    public void ReportIncludeNotResolved(SourceText source, TextSpan span, string path, string reason) =>
        Report(Rules.IncludeNotResolved, source, span, $"'{path}' is not included: {reason}");

    public void ReportPragmaRejected(SourceText source, TextSpan span, string reason) =>
        Report(Rules.PragmaRejected, source, span, $"the pragma is not accepted: {reason}");

    public void ReportInitializerFailed(SourceText source, TextSpan span, string name, string exception) =>
        Report(Rules.InitializerFailed, source, span, $"failed to initialize global variable '{name}': {exception}");
}
