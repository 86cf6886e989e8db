using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>
/// An expression whose type depends on what it is used for: a lambda, the name of an overloaded function, an
/// initialisation list. It answers itself what it can become.
/// </summary>
internal interface IConversionSource
{
    /// <summary>How messages call it.</summary>
    string Description { get; }

    Conversion ConversionTo(DataType target);

    /// <summary>What it becomes; an error, reported, if it can't.</summary>
    BoundExpression Bind(DataType target);
}
