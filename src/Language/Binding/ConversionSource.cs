using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>
/// An expression whose type depends on what it is used for: a lambda, the name of an overloaded function, an
/// initialisation list. It answers itself what it can become.
/// </summary>
internal interface IConversionSource
{
    Conversion ConversionTo(DataType target);
}
