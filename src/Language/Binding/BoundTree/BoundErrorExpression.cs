using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>Stands for what could not be bound; its type silences what would follow from the fault.</summary>
internal sealed class BoundErrorExpression(TextSpan span) : BoundExpression(BoundKind.Error, span, new DataType(PrimitiveTypes.Error));
