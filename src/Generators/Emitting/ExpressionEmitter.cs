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
        _ => throw new ArgumentOutOfRangeException(nameof(expression), "The reader makes no other expressions."),
    };
}
