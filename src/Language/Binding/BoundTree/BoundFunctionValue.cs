using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>A function as a value, or a method together with its object: what a handle to a funcdef refers to.</summary>
internal sealed class BoundFunctionValue(TextSpan span, DataType type, FunctionDef function, BoundExpression? @object)
    : BoundExpression(BoundKind.FunctionValue, span, type)
{
    /// <summary>A function of the unit, or a method of a class or interface.</summary>
    public FunctionDef Function { get; } = function;

    /// <summary>The object of a delegate; null raises. Null for functions.</summary>
    public BoundExpression? Object { get; } = @object;
}
