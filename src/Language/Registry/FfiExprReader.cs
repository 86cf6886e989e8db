using Seraph.Language.Binding;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// Turns a default argument as written into data; what data can't say (assignments, conditions, indexes, casts, lambdas, lists,
/// named arguments) is kept as text.
/// </summary>
internal static class FfiExprReader
{
    public static FfiExpr Read(ExpressionSyntax syntax, SourceText source) =>
        TryRead(syntax, source) ?? new FfiExpr.Source(source.Text.Substring(syntax.Span.Start, syntax.Span.Length));

    // Null if a part of the expression is no data: then the whole is text, not that part of it.
    private static FfiExpr? TryRead(ExpressionSyntax syntax, SourceText source) => syntax switch
    {
        LiteralExpressionSyntax s => ReadLiteral(s),
        ParenthesizedExpressionSyntax s => TryRead(s.Expression, source),
        UnaryExpressionSyntax { Operator: UnaryOperator.Negate or UnaryOperator.Plus or UnaryOperator.LogicalNot or UnaryOperator.BitwiseNot } s =>
            TryRead(s.Operand, source) is { } operand ? new FfiExpr.Unary(OperatorNames.Symbol(s.Operator), operand) : null,
        BinaryExpressionSyntax s => ReadBinary(s, source),
        CallExpressionSyntax { Callee: IdentifierNameSyntax callee } s => ReadCall(callee, s.Arguments, source),
        ConstructExpressionSyntax s => ReadArguments(s.Arguments, source) is { } arguments
            ? new FfiExpr.Construct(DeclarationReader.ReadType(s.Type, RefKind.None), arguments)
            : null,
        IdentifierNameSyntax { Scope: null, TemplateArguments.Length: 0 } s => new FfiExpr.Ident(s.Name.Text),
        IdentifierNameSyntax { Scope: { IsGlobal: false, TemplateArguments.Length: 0 } path, TemplateArguments.Length: 0 } s =>
            new FfiExpr.ScopedIdent(string.Join("::", path.Names.Select(n => n.Text)), s.Name.Text),
        _ => null,
    };

    private static FfiExpr? ReadLiteral(LiteralExpressionSyntax literal) => literal.LiteralKind switch
    {
        LiteralKind.Int or LiteralKind.Int64 => new FfiExpr.Int(unchecked((long)literal.Bits)),
        LiteralKind.UInt or LiteralKind.UInt64 => new FfiExpr.UInt(literal.Bits),
        LiteralKind.Double => new FfiExpr.Double(literal.DoubleValue),
        LiteralKind.Float => new FfiExpr.Float(literal.FloatValue),
        LiteralKind.Bool => new FfiExpr.Bool(literal.Bits != 0),
        LiteralKind.String => new FfiExpr.String(literal.Text!),
        LiteralKind.Null => new FfiExpr.Null(),
        _ => null,
    };

    private static FfiExpr.Binary? ReadBinary(BinaryExpressionSyntax syntax, SourceText source) =>
        TryRead(syntax.Left, source) is { } left && TryRead(syntax.Right, source) is { } right
            ? new FfiExpr.Binary(left, OperatorNames.Symbol(syntax.Operator), right)
            : null;

    // A type or a function: which of them the name means is known when the registry is sealed.
    private static FfiExpr.Construct? ReadCall(IdentifierNameSyntax callee, ExpressionSyntax[] arguments, SourceText source)
    {
        if (callee.Scope is { IsGlobal: true } or { TemplateArguments.Length: > 0 } || ReadArguments(arguments, source) is not { } read)
        {
            return null;
        }

        string path = callee.Scope is null ? "" : string.Concat(callee.Scope.Names.Select(n => n.Text + "::"));
        EquatableArray<FfiDataType> types = callee.TemplateArguments.Select(a => DeclarationReader.ReadType(a, RefKind.None)).ToEquatableArray();
        return new FfiExpr.Construct(FfiDataType.Named(path + callee.Name.Text, types), read);
    }

    private static EquatableArray<FfiExpr>? ReadArguments(ExpressionSyntax[] arguments, SourceText source)
    {
        var read = new FfiExpr[arguments.Length];
        for (int i = 0; i < read.Length; i++)
        {
            if (arguments[i] is ArgumentSyntax || TryRead(arguments[i], source) is not { } value)
            {
                return null;
            }

            read[i] = value;
        }

        return read.ToEquatableArray();
    }
}
