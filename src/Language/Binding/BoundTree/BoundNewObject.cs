using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>Makes an object of a script class and runs a constructor on it; the value is the object.</summary>
internal sealed class BoundNewObject(TextSpan span, DataType type, FunctionDef? constructor, BoundArgument[] arguments)
    : BoundExpression(BoundKind.NewObject, span, type)
{
    /// <summary>Null for a class whose objects start as zeroes and nulls.</summary>
    public FunctionDef? Constructor { get; } = constructor;

    public BoundArgument[] Arguments { get; } = arguments;
}
