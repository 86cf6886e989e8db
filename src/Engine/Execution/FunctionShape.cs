using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>
/// How the window that a caller has filled for a funcdef differs from what the function wants. The funcdef's is that of a method
/// on the function value: object slot 0 first, then the object parameters.
/// </summary>
internal enum FunctionShape : byte
{
    /// <summary>Not at all: there are no object parameters, or slot 0 is that of an object result or of what holds a place.</summary>
    Plain,

    /// <summary>The object of a delegate stands in slot 0.</summary>
    Bound,

    /// <summary>The object parameters begin in slot 0.</summary>
    Shifted,

    /// <summary>The same, and some are read back after the call.</summary>
    ShiftedOutputs,
}

/// <summary>Says which shape a function has.</summary>
internal static class FunctionShapes
{
    public static FunctionShape Of(FunctionDef function, bool isBound)
    {
        if (isBound)
        {
            return FunctionShape.Bound;
        }

        if (function.ReturnType.IsInObjects || function.ReturnsPlace || !Array.Exists(function.Parameters, p => p.Type.IsInObjects))
        {
            return FunctionShape.Plain;
        }

        bool hasOutputs = Array.Exists(function.Parameters, p => p.Type.IsInObjects && (p.Type.Reference & FfiModifiers.Out) != 0);
        return hasOutputs ? FunctionShape.ShiftedOutputs : FunctionShape.Shifted;
    }
}
