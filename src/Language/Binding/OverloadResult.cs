using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>An argument of a call.</summary>
/// <param name="Expression">Its value; null for <c>void</c>, which ignores an <c>&amp;out</c> parameter.</param>
/// <param name="Name">The parameter it is for, if it says so.</param>
internal readonly record struct ArgumentInfo(BoundExpression? Expression, Name? Name = null);

/// <summary>Why no function was chosen.</summary>
internal enum OverloadFailure : byte
{
    None,
    NoMatch,
    Ambiguous,
}

/// <summary>What overload resolution found.</summary>
/// <param name="Function">The one to call; null if there is none.</param>
/// <param name="Failure">Why there is none.</param>
/// <param name="ArgumentMap">
/// For each parameter the index of its argument; -1 takes the default. For a variadic parameter the index of its first
/// argument (the others follow), or -1 without any.
/// </param>
/// <param name="Conversions">
/// For each parameter the conversion of its argument; a variadic one has one for each of its arguments, at the end.
/// </param>
/// <param name="HasErrors">An argument is faulty itself: a failure is a consequence, not to be reported.</param>
internal readonly record struct OverloadResult(
    FunctionDef? Function, OverloadFailure Failure, int[] ArgumentMap, Conversion[] Conversions, bool HasErrors = false);

/// <summary>What is the matter with one candidate.</summary>
/// <param name="Function">The candidate.</param>
/// <param name="Reason">Why it can't be called; null if it could be, so that it is one of several.</param>
/// <param name="Module">The module of a host function, if it is known.</param>
internal readonly record struct CandidateReason(FunctionDef Function, string? Reason, string? Module = null);
