using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Functions marked <c>property</c>: what an accessor has to look like.</summary>
internal sealed partial class DeclarationBinder
{
    private const int MostIndexes = 1;

    /// <summary>Reports a function that is marked and can't be an accessor.</summary>
    private void CheckAccessor(FunctionDef function, TextSpan span, SourceText source)
    {
        if ((function.Traits & FfiFunctionTraits.Property) == 0)
        {
            return;
        }

        bool isAccessor = PropertyName(function, out bool isGetter) is not null;
        int indexes = function.Parameters.Length - (isGetter ? 0 : 1);
        bool hasShape = isAccessor && indexes >= 0 && isGetter != function.ReturnType.IsVoid
            && (indexes <= MostIndexes || function.Name.Text.EndsWith("opIndex", StringComparison.Ordinal));
        if (!hasShape)
        {
            Diagnostics.ReportNoAccessor(source, span, function);
        }
    }
}
