using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Which argument goes to which parameter.</summary>
internal sealed partial class OverloadResolver
{
    private static bool IsVariadic(FunctionDef function) => (function.Traits & FfiFunctionTraits.Variadic) != 0;

    /// <summary>Parameters that need an argument: all before those with defaults, and before a variadic one.</summary>
    private static int RequiredCount(FunctionDef function)
    {
        int count = function.Parameters.Length - (IsVariadic(function) ? 1 : 0);
        while (count > 0 && function.Parameters[count - 1].Default is not null)
        {
            count--;
        }

        return count;
    }

    /// <summary>The parameter of an argument; -1 if there is none or it has one already.</summary>
    private static int FindParameter(FunctionDef function, ReadOnlySpan<ArgumentInfo> arguments, int index)
    {
        int last = function.Parameters.Length - 1;
        if (arguments[index].Name is not { } name)
        {
            bool followsNamed = index > 0 && arguments[index - 1].Name is not null;
            return followsNamed ? -1 : index < last || !IsVariadic(function) ? (index <= last ? index : -1) : last;
        }

        int parameter = FindNamed(function, name);
        for (int i = 0; i < index; i++)
        {
            if (ReferenceEquals(arguments[i].Name, name) || (arguments[i].Name is null && i == parameter))
            {
                return -1;
            }
        }

        return parameter;
    }

    private static int FindNamed(FunctionDef function, Name name)
    {
        for (int i = 0; i < function.Parameters.Length; i++)
        {
            if (ReferenceEquals(function.Parameters[i].Name, name))
            {
                return IsVariadic(function) && i == function.Parameters.Length - 1 ? -1 : i;
            }
        }

        return -1;
    }

    /// <summary>Names may leave out a parameter that has no default; positions can't.</summary>
    private static bool HasAllRequired(FunctionDef function, ReadOnlySpan<ArgumentInfo> arguments) =>
        arguments.Length == 0 || arguments[arguments.Length - 1].Name is null || FindMissing(function, arguments) < 0;

    private static int FindMissing(FunctionDef function, ReadOnlySpan<ArgumentInfo> arguments)
    {
        int required = RequiredCount(function);
        for (int i = 0; i < required; i++)
        {
            if (FindArgument(function, arguments, i) < 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int FindArgument(FunctionDef function, ReadOnlySpan<ArgumentInfo> arguments, int parameter)
    {
        if (parameter < arguments.Length && arguments[parameter].Name is null)
        {
            return parameter;
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Name is not null && FindParameter(function, arguments, i) == parameter)
            {
                return i;
            }
        }

        return -1;
    }
}
