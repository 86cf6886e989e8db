using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Says what is the matter with candidates, for messages.</summary>
internal sealed partial class OverloadResolver
{
    /// <summary>
    /// What is the matter with each candidate. Of an ambiguous call only the candidates that fit equally well have no reason.
    /// </summary>
    public CandidateReason[] Explain(FunctionDef[] candidates, ReadOnlySpan<ArgumentInfo> arguments, bool objectIsConst = false)
    {
        var reasons = new CandidateReason[candidates.Length];
        int[] ranks = new int[candidates.Length];
        int best = int.MaxValue;
        for (int i = 0; i < reasons.Length; i++)
        {
            string? reason = WhyNot(candidates[i], arguments, objectIsConst);
            reasons[i] = new CandidateReason(candidates[i], reason);
            ranks[i] = reason is null ? Rank(candidates[i], arguments, objectIsConst) : int.MaxValue;
            best = Math.Min(best, ranks[i]);
        }

        for (int i = 0; i < reasons.Length; i++)
        {
            if (reasons[i].Reason is null && ranks[i] > best)
            {
                reasons[i] = reasons[i] with { Reason = "others fit better" };
            }
        }

        return reasons;
    }

    private string? WhyNot(FunctionDef candidate, ReadOnlySpan<ArgumentInfo> arguments, bool objectIsConst)
    {
        if ((candidate.Traits & FfiFunctionTraits.Deleted) != 0)
        {
            return "is deleted";
        }

        if (objectIsConst && NeedsMutableObject(candidate))
        {
            return "is not const";
        }

        if (arguments.Length > candidate.Parameters.Length && !IsVariadic(candidate))
        {
            return WrongCount(candidate, arguments.Length);
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            if (WhyNot(candidate, arguments, i) is { } reason)
            {
                return reason;
            }
        }

        if (FindMissing(candidate, arguments) is >= 0 and var missing)
        {
            return arguments.Length > 0 && arguments[arguments.Length - 1].Name is not null
                ? $"{Describe(candidate, missing)} has no argument"
                : WrongCount(candidate, arguments.Length);
        }

        return null;
    }

    private string? WhyNot(FunctionDef candidate, ReadOnlySpan<ArgumentInfo> arguments, int index)
    {
        ArgumentInfo argument = arguments[index];
        int parameter = FindParameter(candidate, arguments, index);
        if (parameter < 0)
        {
            return argument.Name is null ? $"argument {index + 1} has no name but follows one that has"
                : FindNamed(candidate, argument.Name) is >= 0 and var taken ? $"{Describe(candidate, taken)} is given twice"
                : $"has no parameter '{argument.Name}'";
        }

        ParamDef definition = candidate.Parameters[parameter];
        if (conversions.ForArgument(argument.Expression, definition).Exists)
        {
            return null;
        }

        string problem = argument.Expression is null ? "'void' is only for '&out'"
            : definition.Type.Reference switch
            {
                FfiModifiers.Out when !argument.Expression.IsPlace || argument.Expression.Type.IsConst =>
                    "the argument can't be assigned to",
                FfiModifiers.Out => $"can't convert '{definition.Type.AsValue()}' to '{argument.Expression.Type.AsValue()}'",
                FfiModifiers.InOut when argument.Expression.Type.IsObjectConst && !definition.Type.IsConst => "the argument is const",
                FfiModifiers.InOut when ReferenceEquals(argument.Expression.Type.Type, definition.Type.Type) =>
                    "the argument can't be assigned to",
                _ => $"can't convert '{TypeOf(argument.Expression)}' to '{definition.Type.WithoutReference()}'",
            };
        return $"{Describe(candidate, parameter)}: {problem}";
    }

    private static string Describe(FunctionDef function, int parameter)
    {
        string name = function.Parameters[parameter].Name.Text;
        return name.Length == 0 ? $"parameter {parameter + 1}" : $"parameter {parameter + 1} '{name}'";
    }

    private static string WrongCount(FunctionDef function, int given)
    {
        int least = RequiredCount(function);
        int most = function.Parameters.Length;
        string takes = IsVariadic(function) ? $"at least {least}" : least == most ? $"{least}" : $"{least} to {most}";
        return $"takes {takes} argument{(takes == "1" ? "" : "s")}, {given} given";
    }

    private static string TypeOf(BoundExpression argument) =>
        argument.Open is { } open ? open.Description
        : argument.Constant is not null && !argument.Type.IsConst ? $"const {argument.Type}" : argument.Type.ToString();
}
