using Seraph.Language.Binding.BoundTree;

namespace Seraph.Language.Binding;

/// <summary>
/// Numbers that are read before anything was assigned to them. As in the reference, only the order in the text counts, and
/// conditions are not looked at.
/// </summary>
internal sealed partial class FunctionBinder
{
    /// <summary>A value is used: warns if it is a variable without one, once for each.</summary>
    private void Use(BoundExpression value)
    {
        if (value is BoundLocal { Variable: { IsUnset: true } variable })
        {
            variable.IsUnset = false;
            Diagnostics.ReportUnset(source, value.Span, variable.Name);
        }
    }

    private static void MarkSet(BoundExpression place)
    {
        if (place is BoundLocal local)
        {
            local.Variable.IsUnset = false;
        }
    }
}
