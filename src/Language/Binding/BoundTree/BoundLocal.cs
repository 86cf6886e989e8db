namespace Seraph.Language.Binding.BoundTree;

/// <summary>A local variable or parameter.</summary>
internal sealed class BoundLocal(TextSpan span, LocalVariable variable) : BoundExpression(BoundKind.Local, span, variable.Type)
{
    public LocalVariable Variable { get; } = variable;

    public override bool IsPlace => true;
}
