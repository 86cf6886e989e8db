using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>
/// A call of a function, method, host constructor or factory. Arguments are evaluated last to first, then the object. A method
/// of an unmanaged struct that is not const changes its object: it is read into the window and stored back where it is a place.
/// </summary>
internal sealed class BoundCall(
    TextSpan span, DataType type, FunctionDef function, BoundExpression? @object, BoundArgument[] arguments, BoundCallKind kind)
    : BoundExpression(BoundKind.Call, span, type)
{
    public FunctionDef Function { get; } = function;

    /// <summary>The object of a method; null raises. Null for functions without one.</summary>
    public BoundExpression? Object { get; } = @object;

    /// <summary>One for each parameter, in their order.</summary>
    public BoundArgument[] Arguments { get; } = arguments;

    public BoundCallKind Kind { get; } = kind;

    /// <summary>The object is the left operand of an operator, and so is evaluated before the argument.</summary>
    public bool IsObjectFirst { get; init; }

    public override bool IsPlace => Function.ReturnsPlace;
}

internal enum BoundCallKind : byte
{
    /// <summary>Exactly this function: functions, host members, <c>Base::method()</c>.</summary>
    Direct,

    /// <summary>The override that the object's script class has.</summary>
    Virtual,

    /// <summary>What implements this method of a script interface in the object's class.</summary>
    Interface,

    /// <summary>What the object, a handle to a funcdef, refers to. The function is the funcdef's signature.</summary>
    Function,
}
