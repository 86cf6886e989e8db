using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>A global variable of the unit.</summary>
internal sealed class BoundGlobal(TextSpan span, GlobalDef global) : BoundExpression(BoundKind.Global, span, global.Type)
{
    public GlobalDef Global { get; } = global;

    public override bool IsPlace => true;
}
