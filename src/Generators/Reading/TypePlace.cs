namespace Seraph.Generators.Reading;

/// <summary>Where a C# type stands: some are possible at some places only.</summary>
internal enum TypePlace : byte
{
    /// <summary>Anywhere else: a field, an operand, an element of an array.</summary>
    Value,

    /// <summary>A parameter that the C# member reads.</summary>
    Parameter,

    /// <summary>A parameter that the C# member sets.</summary>
    Output,

    /// <summary>The result of a method or getter.</summary>
    Result,
}
