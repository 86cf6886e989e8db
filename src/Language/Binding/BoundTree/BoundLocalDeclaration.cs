namespace Seraph.Language.Binding.BoundTree;

/// <summary>Brings a local variable into being with its first value.</summary>
internal sealed class BoundLocalDeclaration(TextSpan span, LocalVariable variable, BoundExpression initializer)
    : BoundStatement(span)
{
    public LocalVariable Variable { get; } = variable;

    public BoundExpression Initializer { get; } = initializer;
}
