using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Functions marked <c>property</c>: what an accessor has to look like.</summary>
internal sealed partial class DeclarationBinder
{
    private const int MostIndexes = 1;

    private static bool IsMarked(FunctionDef function) => (function.Traits & FfiFunctionTraits.Property) != 0;

    /// <summary>Reports a function that is marked and can't be an accessor, and one that does not go with its counterparts.</summary>
    private void CheckAccessor(FunctionDef function, FunctionDef[] counterparts, bool isGetter, TextSpan span, SourceText source)
    {
        if (binder.Options.PropertyAccessors == PropertyAccessorMode.HostOnly)
        {
            Diagnostics.ReportAccessorsDisallowed(source, span);
            return;
        }

        int indexes = function.Parameters.Length - (isGetter ? 0 : 1);
        bool hasShape = PropertyName(function, out _) is not null && indexes >= 0 && isGetter != function.ReturnType.IsVoid
            && (indexes <= MostIndexes || function.Name.Text.EndsWith("opIndex", StringComparison.Ordinal));
        if (!hasShape)
        {
            Diagnostics.ReportNoAccessor(source, span, function);
            return;
        }

        FunctionDef? other = Array.Find(counterparts, c => !HaveOneType(isGetter ? function : c, isGetter ? c : function));
        if (other is not null)
        {
            Diagnostics.ReportAccessorsDiffer(source, span, function, other);
        }
    }

    // A handle and an object are one, as T@ get_p() goes with set_p(const T &in).
    private static bool HaveOneType(FunctionDef getter, FunctionDef setter)
    {
        DataType given = getter.ReturnType;
        DataType taken = setter.Parameters[setter.Parameters.Length - 1].Type;
        return given.IsError || taken.IsError
            || (ReferenceEquals(given.Type, taken.Type)
                && (!given.IsHandle || !taken.IsHandle || given.IsObjectConst == taken.IsObjectConst));
    }
}
