namespace Seraph.Language.Binding;

/// <summary>Why a number is converted, which decides about the warnings.</summary>
internal enum NumberConversion : byte
{
    /// <summary>An assignment or argument: everything that is lost is worth a warning.</summary>
    Implicit,

    /// <summary>For an operator, which has warnings of its own: only an inexact constant is worth one here.</summary>
    Operand,

    /// <summary>For an operator that computes: also a constant whose sign changes is worth a warning.</summary>
    Arithmetic,

    /// <summary>Written out: the loss is meant.</summary>
    Explicit,
}
