using Seraph.Language.Diagnostics;
using Seraph.Language.Ffi;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// Reads the declaration of a host type, <c>"enum Color { Red, Blue = 3 }"</c>. Enums go through the parser of scripts and
/// signatures through that of functions; for the rest there is little to read: words, a path, a name and type parameters.
/// </summary>
internal static class TypeDeclarationReader
{
    /// <exception cref="FormatException">The text is no declaration of a type.</exception>
    public static FfiTypeDef Read(string declaration)
    {
        string rest = declaration.Trim();
        FfiTypeTraits traits = FfiTypeTraits.None;
        while (true)
        {
            string word = TakeWord(ref rest);
            switch (word)
            {
                case "abstract": traits |= FfiTypeTraits.Abstract; break;
                case "final": traits |= FfiTypeTraits.Final; break;
                case "class": return ReadNamed(declaration, rest, FfiTypeKind.Class, traits);
                case "struct": return ReadNamed(declaration, rest, FfiTypeKind.Struct, traits);
                case "interface": return ReadNamed(declaration, rest, FfiTypeKind.Interface, traits);
                case "enum" when traits == FfiTypeTraits.None: return ReadEnum(declaration, rest);
                case "funcdef" when traits == FfiTypeTraits.None: return ReadFuncdef(declaration, rest);
                default: throw Fault(declaration, $"'{word}' begins no type; expected class, struct, interface, enum or funcdef");
            }
        }
    }

    private static FfiTypeDef ReadNamed(string declaration, string rest, FfiTypeKind kind, FfiTypeTraits traits)
    {
        string[] parameters = [];
        int open = rest.IndexOf('<');
        if (open >= 0)
        {
            if (rest[rest.Length - 1] != '>')
            {
                throw Fault(declaration, "type parameters end with '>'");
            }

            parameters = rest.Substring(open + 1, rest.Length - open - 2).Split(',');
            for (int i = 0; i < parameters.Length; i++)
            {
                string parameter = parameters[i].Trim();
                parameters[i] = parameter.StartsWith("class ", StringComparison.Ordinal) ? parameter.Substring(6).Trim() : parameter;
                CheckName(declaration, parameters[i]);
            }

            rest = rest.Substring(0, open).TrimEnd();
        }

        string path = DeclarationReader.TakeNamespace(ref rest, rest.Length);
        CheckName(declaration, rest);
        return new FfiTypeDef(path, rest, default, kind, traits) { TemplateParameters = parameters.ToEquatableArray() };
    }

    private static FfiTypeDef ReadEnum(string declaration, string rest)
    {
        int body = rest.IndexOf('{');
        string head = body < 0 ? rest : rest.Substring(0, body);
        int colon = head.Replace("::", "  ").IndexOf(':');
        string name = (colon < 0 ? head : head.Substring(0, colon)).TrimEnd();
        string path = DeclarationReader.TakeNamespace(ref name, name.Length);
        CheckName(declaration, name);
        var diagnostics = new DiagnosticBag();
        string values = body < 0 ? "{}" : rest.Substring(body);
        var source = new SourceText("<declaration>", $"enum {name} {(colon < 0 ? "" : head.Substring(colon))}{values}");
        CompilationUnitSyntax unit = Parser.Parse(source, new NameTable(), diagnostics);
        DeclarationReader.ThrowIfFaulty(diagnostics, declaration, "type");
        if (unit.Members.Length != 1 || unit.Members[0] is not EnumDeclarationSyntax syntax)
        {
            throw Fault(declaration, "an enum ends with its values");
        }

        var read = new FfiEnumValue[syntax.Members.Length];
        long next = 0;
        for (int i = 0; i < read.Length; i++)
        {
            if (syntax.Members[i].Value is { } value)
            {
                next = ReadValue(declaration, value, source);
            }

            read[i] = new FfiEnumValue(syntax.Members[i].Name.Text, next);
            next = unchecked(next + 1);
        }

        FfiDataType underlying = syntax.UnderlyingType is { } type ? DeclarationReader.ReadType(type, RefKind.None) : FfiDataType.Int;
        return new FfiTypeDef(path, name, default, FfiTypeKind.Enum) { Enum = new FfiEnumDef(underlying, read.ToEquatableArray()) };
    }

    private static long ReadValue(string declaration, ExpressionSyntax value, SourceText source) => FfiExprReader.Read(value, source) switch
    {
        FfiExpr.Int e => e.Value,
        FfiExpr.UInt e => unchecked((long)e.Value),
        FfiExpr.Unary { Operator: "-", Operand: FfiExpr.Int e } => -e.Value,
        _ => throw Fault(declaration, "values of an enum are literals"),
    };

    private static FfiTypeDef ReadFuncdef(string declaration, string rest)
    {
        FfiFunctionDef signature;
        try
        {
            signature = DeclarationReader.ReadFunction(rest, FfiFunctionKind.Function);
        }
        catch (FormatException e)
        {
            throw Fault(declaration, e.Message);
        }

        return new FfiTypeDef(signature.Namespace, signature.Name, default, FfiTypeKind.Funcdef) { Signature = signature with { Namespace = "" } };
    }

    private static string TakeWord(ref string text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        string word = text.Substring(0, end);
        text = text.Substring(end).TrimStart();
        return word;
    }

    private static void CheckName(string declaration, string name)
    {
        bool isName = name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => c < 128 && (char.IsLetterOrDigit(c) || c == '_'));
        if (!isName)
        {
            throw Fault(declaration, $"'{name}' is no name");
        }
    }

    private static FormatException Fault(string declaration, string why) => new($"'{declaration}' is no declaration of a type: {why}");
}
