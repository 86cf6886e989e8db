namespace Seraph.Generators.Emitting;

/// <summary>Default arguments and constants as C# text that makes them.</summary>
internal static class ExpressionEmitter
{
    private const string Prefix = "new global::Seraph.FfiExpr.";

    public static string Write(FfiExpr expression) => Prefix + expression switch
    {
        FfiExpr.Int e => $"Int({Literals.Signed(e.Value)})",
        FfiExpr.UInt e => $"UInt({Literals.Unsigned(e.Value)})",
        FfiExpr.Double e => $"Double({Literals.Real(e.Value)})",
        FfiExpr.Float e => $"Float({Literals.Real(e.Value)})",
        FfiExpr.Bool e => $"Bool({(e.Value ? "true" : "false")})",
        FfiExpr.String e => $"String({Literals.Text(e.Value)})",
        FfiExpr.Null => "Null()",
        FfiExpr.EnumValue e => $"EnumValue({TypeTable.Make(e.Enum)}, {Literals.Text(e.Name)})",
        FfiExpr.Construct e => $"Construct({TypeTable.Make(e.Type)}, [{string.Join(", ", e.Arguments.Select(Write))}])",
        FfiExpr.Unary e => $"Unary({Literals.Text(e.Operator)}, {Write(e.Operand)})",
        FfiExpr.Binary e => $"Binary({Write(e.Left)}, {Literals.Text(e.Operator)}, {Write(e.Right)})",
        FfiExpr.Ident e => $"Ident({Literals.Text(e.Name)})",
        FfiExpr.ScopedIdent e => $"ScopedIdent({Literals.Text(e.Scope)}, {Literals.Text(e.Name)})",
        FfiExpr.Source e => $"Source({Literals.Text(e.Text)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };
}
