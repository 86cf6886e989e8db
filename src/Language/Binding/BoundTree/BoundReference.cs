using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>A place that a call has returned, kept in two variables by a <see cref="BoundReferenceDeclaration"/>.</summary>
internal sealed class BoundReference(TextSpan span, DataType type, BoundReferenceDeclaration declaration)
    : BoundExpression(BoundKind.Reference, span, type)
{
    public BoundReferenceDeclaration Declaration { get; } = declaration;

    public override bool IsPlace => true;
}

/// <summary>Calls a function that returns a place, so that the place can be used several times.</summary>
internal sealed class BoundReferenceDeclaration(TextSpan span, BoundCall call) : BoundStatement(span)
{
    public BoundCall Call { get; } = call;

    /// <summary>Registers of the place's object and index; the writer sets them.</summary>
    public int ObjectRegister { get; set; } = -1;

    public int IndexRegister { get; set; } = -1;
}
