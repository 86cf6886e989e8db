using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary><c>null</c>, of the null type until a conversion gives it a handle type.</summary>
internal sealed class BoundNull(TextSpan span) : BoundExpression(BoundKind.Null, span, new DataType(PrimitiveTypes.Null, FfiModifiers.Handle));
