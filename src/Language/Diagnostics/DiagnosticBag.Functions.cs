using Seraph.Language.Binding;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Diagnostics;

/// <summary>Messages about function values: names of functions, lambdas and delegates.</summary>
internal sealed partial class DiagnosticBag
{
    public void ReportFunctionDoesNotFit(SourceText source, TextSpan span, string what, FunctionDef signature, FunctionDef[] functions) => Report(
        Rules.FunctionDoesNotFit, source, span,
        $"'{what}' does not fit '{signature}': result, parameter types and their modes have to be the same",
        Describe(Array.ConvertAll(functions, f => new CandidateReason(f, null))));

    public void ReportFunctionNeedsTarget(SourceText source, TextSpan span, string what) => Report(
        Rules.FunctionNeedsTarget, source, span,
        $"nothing here says which funcdef '{what}' is meant as; call it, or assign it to a handle to a funcdef");

    public void ReportLambdaCaptures(SourceText source, TextSpan span, string name) => Report(
        Rules.LambdaCaptures, source, span,
        $"'{name}' belongs to the function around the lambda, which a lambda can't use; pass it as an argument, or use a delegate of an object");

    public void ReportNoDelegate(SourceText source, TextSpan span, string type) =>
        Report(Rules.NoDelegate, source, span, $"a delegate holds a handle to its object, and there are no handles to '{type}'");

    public void ReportFunctionByValue(SourceText source, TextSpan span) =>
        Report(Rules.NoAssignment, source, span, "functions have no value to copy; write @ before the target to make it refer to another one");
}
