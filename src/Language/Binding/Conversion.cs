using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>How a value becomes another type.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Cost">What it counts when overloads are compared.</param>
/// <param name="Method">What <see cref="ConversionKind.Constructor"/> and <see cref="ConversionKind.Operator"/> call.</param>
internal readonly record struct Conversion(ConversionKind Kind, ConversionCost Cost, FunctionDef? Method = null)
{
    public static Conversion None => default;

    public static Conversion Identity => new(ConversionKind.Identity, ConversionCost.None);

    public static Conversion Error => new(ConversionKind.Error, ConversionCost.None);

    /// <summary>The cost of converting the number that an <see cref="ConversionKind.Operator"/> returns.</summary>
    public ConversionCost After { get; init; }

    /// <summary>The conversion is possible, or an error has been reported already.</summary>
    public bool Exists => Kind != ConversionKind.None;

    /// <summary>What the costs of a call's arguments add up from.</summary>
    public int TotalCost => (int)Cost + (int)After;
}
