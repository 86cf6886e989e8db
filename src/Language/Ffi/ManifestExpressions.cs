using System.Globalization;

namespace Seraph.Language.Ffi;

/// <summary>Default arguments and constants in manifests: <c>case(parts)</c>; reals by their bits, so that none is rounded.</summary>
internal static class ManifestExpressions
{
    public static string Write(FfiExpr expression) => expression switch
    {
        FfiExpr.Int e => $"int({e.Value.ToString(CultureInfo.InvariantCulture)})",
        FfiExpr.UInt e => $"uint({e.Value.ToString(CultureInfo.InvariantCulture)})",
        FfiExpr.Double e => $"double({BitConverter.DoubleToInt64Bits(e.Value).ToString("x16", CultureInfo.InvariantCulture)})",
        FfiExpr.Float e => $"float({BitConverter.SingleToInt32Bits(e.Value).ToString("x8", CultureInfo.InvariantCulture)})",
        FfiExpr.Bool e => e.Value ? "true" : "false",
        FfiExpr.String e => $"string({ManifestText.Quote(e.Value)})",
        FfiExpr.Null => "null",
        FfiExpr.EnumValue e => $"enum({ManifestText.Type(e.Enum)}, {ManifestText.Atom(e.Name)})",
        FfiExpr.Construct e => $"new({string.Join(", ", e.Arguments.Select(Write).Prepend(ManifestText.Type(e.Type)))})",
        FfiExpr.Unary e => $"unary({ManifestText.Quote(e.Operator)}, {Write(e.Operand)})",
        FfiExpr.Binary e => $"binary({Write(e.Left)}, {ManifestText.Quote(e.Operator)}, {Write(e.Right)})",
        FfiExpr.Ident e => $"name({ManifestText.Atom(e.Name)})",
        FfiExpr.ScopedIdent e => $"scoped({ManifestText.Atom(e.Scope)}, {ManifestText.Atom(e.Name)})",
        FfiExpr.Source e => $"source({ManifestText.Quote(e.Text)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    public static FfiExpr Read(ManifestScanner scanner)
    {
        // Text of another assembly decides the depth.
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        string kind = scanner.ReadAtom();
        switch (kind)
        {
            case "true" or "false": return new FfiExpr.Bool(kind == "true");
            case "null": return new FfiExpr.Null();
        }

        scanner.Expect('(');
        FfiExpr expression = ReadParts(kind, scanner);
        scanner.Expect(')');
        return expression;
    }

    // Arguments are evaluated from left to right, so each constructor call reads its parts in the order of the text.
    private static FfiExpr ReadParts(string kind, ManifestScanner scanner) => kind switch
    {
        "int" => new FfiExpr.Int(scanner.ReadInt64()),
        "uint" => new FfiExpr.UInt(ulong.Parse(scanner.ReadAtom(), CultureInfo.InvariantCulture)),
        "double" => new FfiExpr.Double(BitConverter.Int64BitsToDouble(unchecked((long)ManifestText.ParseHex(scanner.ReadAtom())))),
        "float" => new FfiExpr.Float(BitConverter.Int32BitsToSingle(unchecked((int)ManifestText.ParseHex(scanner.ReadAtom())))),
        "string" => new FfiExpr.String(scanner.ReadAtom()),
        "enum" => new FfiExpr.EnumValue(scanner.ReadType(), scanner.ReadAtom()),
        "new" => new FfiExpr.Construct(scanner.ReadType(), ReadArguments(scanner)),
        "unary" => new FfiExpr.Unary(scanner.ReadAtom(), Read(scanner)),
        "binary" => new FfiExpr.Binary(Read(scanner), scanner.ReadAtom(), Read(scanner)),
        "name" => new FfiExpr.Ident(scanner.ReadAtom()),
        "scoped" => new FfiExpr.ScopedIdent(scanner.ReadAtom(), scanner.ReadAtom()),
        "source" => new FfiExpr.Source(scanner.ReadAtom()),
        _ => throw new FormatException($"'{kind}' is no expression."),
    };

    private static EquatableArray<FfiExpr> ReadArguments(ManifestScanner scanner)
    {
        var arguments = new List<FfiExpr>();
        while (!scanner.Is(')'))
        {
            arguments.Add(Read(scanner));
        }

        return arguments.ToEquatableArray();
    }
}
