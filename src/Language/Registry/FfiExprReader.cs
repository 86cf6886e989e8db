using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Turns a default argument as written into data; what data can't say is kept as text.</summary>
internal static class FfiExprReader
{
    public static FfiExpr Read(ExpressionSyntax syntax, SourceText source) => syntax switch
    {
        LiteralExpressionSyntax { LiteralKind: LiteralKind.Int or LiteralKind.Int64 } s => new FfiExpr.Int(unchecked((long)s.Bits)),
        LiteralExpressionSyntax { LiteralKind: LiteralKind.UInt or LiteralKind.UInt64 } s => new FfiExpr.UInt(s.Bits),
        LiteralExpressionSyntax { LiteralKind: LiteralKind.Double } s => new FfiExpr.Double(s.DoubleValue),
        LiteralExpressionSyntax { LiteralKind: LiteralKind.Float } s => new FfiExpr.Float(s.FloatValue),
        LiteralExpressionSyntax { LiteralKind: LiteralKind.Bool } s => new FfiExpr.Bool(s.Bits != 0),
        LiteralExpressionSyntax { LiteralKind: LiteralKind.String } s => new FfiExpr.String(s.Text!),
        LiteralExpressionSyntax { LiteralKind: LiteralKind.Null } => new FfiExpr.Null(),
        ParenthesizedExpressionSyntax s => Read(s.Expression, source),
        UnaryExpressionSyntax { Operator: UnaryOperator.Negate } s => new FfiExpr.Unary("-", Read(s.Operand, source)),
        IdentifierNameSyntax { Scope: null, TemplateArguments.Length: 0 } s => new FfiExpr.Ident(s.Name.Text),
        IdentifierNameSyntax { Scope: { IsGlobal: false, TemplateArguments.Length: 0 } path, TemplateArguments.Length: 0 } s =>
            new FfiExpr.ScopedIdent(string.Join("::", path.Names.Select(n => n.Text)), s.Name.Text),
        _ => new FfiExpr.Source(source.Text.Substring(syntax.Span.Start, syntax.Span.Length)),
    };
}
