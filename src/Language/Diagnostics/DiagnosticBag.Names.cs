using System.Globalization;
using Seraph.Language.Binding;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Diagnostics;

/// <summary>Messages about names and calls.</summary>
internal sealed partial class DiagnosticBag
{
    public void ReportUnknownName(SourceText source, TextSpan span, string name, string? suggestion) =>
        Report(Rules.UnknownName, source, span, $"no variable, property or constant is named '{name}'{Hint(suggestion)}");

    public void ReportUnknownNamespace(SourceText source, TextSpan span, string name) =>
        Report(Rules.UnknownNamespace, source, span, $"no namespace is named '{name}'");

    public void ReportUnknownFunction(SourceText source, TextSpan span, string name, string? suggestion) =>
        Report(Rules.UnknownFunction, source, span, $"no function or type is named '{name}'{Hint(suggestion)}");

    public void ReportNoMatchingFunction(SourceText source, TextSpan span, string name, string arguments, CandidateReason[] candidates) =>
        Report(Rules.NoMatchingFunction, source, span, $"no function '{name}' takes ({arguments})", Describe(candidates));

    public void ReportAmbiguousCall(SourceText source, TextSpan span, string name, string arguments, CandidateReason[] candidates) => Report(
        Rules.AmbiguousCall, source, span,
        $"several functions '{name}' take ({arguments}) equally well; convert an argument to say which is meant",
        Describe(candidates));

    public void ReportUnknownMember(SourceText source, TextSpan span, string type, string name, string? suggestion) =>
        Report(Rules.UnknownMember, source, span, $"'{type}' has no member '{name}'{Hint(suggestion)}");

    public void ReportUnknownType(SourceText source, TextSpan span, string name, string? suggestion) =>
        Report(Rules.UnknownType, source, span, $"no type is named '{name}'{Hint(suggestion)}");

    public void ReportUnknownEnumValue(SourceText source, TextSpan span, string type, string name, string? suggestion) =>
        Report(Rules.UnknownEnumValue, source, span, $"enum '{type}' has no value '{name}'{Hint(suggestion)}");

    public void ReportAmbiguousEnumValue(SourceText source, TextSpan span, string name, IEnumerable<string> types) => Report(
        Rules.AmbiguousEnumValue, source, span,
        $"several enums have a value '{name}'; write the enum before it: {string.Join(", ", types.Select(t => $"{t}::{name}"))}");

    public void ReportAmbiguousName(SourceText source, TextSpan span, string name, string first, string second) => Report(
        Rules.AmbiguousName, source, span,
        $"several namespaces in use have a '{name}'; write the namespace before it: {first}::{name} or {second}::{name}");

    public void ReportNotAccessible(SourceText source, TextSpan span, string type, string name, string access) =>
        Report(Rules.NotAccessible, source, span, $"'{name}' is {access} in '{type}'");

    public void ReportMethodNotCalled(SourceText source, TextSpan span, string name) =>
        Report(Rules.MethodNotCalled, source, span, $"'{name}' is a method; call it with parentheses");

    public void ReportNotCallable(SourceText source, TextSpan span, string type) =>
        Report(Rules.NotCallable, source, span, $"a value of type '{type}' can't be called");

    public void ReportNotConst(SourceText source, TextSpan span, FunctionDef function) =>
        Report(Rules.NotConst, source, span, $"'{function}' may change its object, which is const here");

    public void ReportDeleted(SourceText source, TextSpan span, FunctionDef function) =>
        Report(Rules.Deleted, source, span, $"'{function}' is deleted");

    public void ReportObsolete(SourceText source, TextSpan span, FunctionDef function, string reason) =>
        Report(Rules.Obsolete, source, span, $"'{function}' is obsolete: {reason}");

    public void ReportNoBaseClass(SourceText source, TextSpan span, string type) =>
        Report(Rules.NoBaseClass, source, span, $"'{type}' has no base class that super could mean");

    public void ReportNotIndexable(SourceText source, TextSpan span, string type) =>
        Report(Rules.NotIndexable, source, span, $"a value of type '{type}' has no index operator");

    public void ReportPrivateOfBase(SourceText source, TextSpan span, string type, string name) =>
        Report(Rules.PrivateOfBase, source, span, $"'{name}' is private in the base class '{type}'; make it protected");

    private static string Hint(string? suggestion) => suggestion is null ? "" : $"; did you mean '{suggestion}'?";

    private static IReadOnlyList<RelatedLocation> Describe(CandidateReason[] candidates)
    {
        const int MaxShown = 20;
        int shown = Math.Min(candidates.Length, MaxShown);
        var related = new List<RelatedLocation>(shown + 1);
        foreach (CandidateReason candidate in candidates.AsSpan(0, shown))
        {
            string host = candidate.Module is { } module ? $" (host module '{module}')" : candidate.Function.IsHost ? " (host)" : "";
            string reason = candidate.Reason is null ? "" : ": " + candidate.Reason;
            related.Add(new RelatedLocation($"candidate '{candidate.Function}'{host}{reason}"));
        }

        if (candidates.Length > shown)
        {
            related.Add(new RelatedLocation($"and {(candidates.Length - shown).ToString(CultureInfo.InvariantCulture)} more candidates"));
        }

        return related;
    }

    private static IReadOnlyList<RelatedLocation> LocationOf(FunctionDef function) => function.Body is { } body
        ? [new SymbolLocation(body.Source, body.NameSpan).ToRelated($"'{function}' is declared here")]
        : function.IsHost ? [new RelatedLocation($"'{function}' is declared by the host")] : [];
}
