using Seraph.Language.Diagnostics;
using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Reads AngelScript declaration strings of the host into the same definitions that typed calls give.</summary>
internal static class DeclarationReader
{
    /// <exception cref="FormatException">The text is no function declaration.</exception>
    public static FfiFunctionDef ReadFunction(string declaration, FfiFunctionKind kind)
    {
        string written = declaration;
        string scope = TakeNamespace(ref declaration, declaration.IndexOf('('));
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("<declaration>", declaration);
        FunctionDeclarationSyntax syntax = DeclarationParser.ParseFunction(source, new NameTable(), diagnostics);
        if (diagnostics.HasErrors)
        {
            ScriptDiagnostic first = diagnostics.Items[0];
            int column = first.Column + (first.Column > declaration.IndexOf('(') - syntax.Name.Text.Length ? written.Length - declaration.Length : 0);
            throw new FormatException($"'{written}' is no function declaration (column {column}): {first.Message}");
        }

        FfiFunctionTraits traits = Traits(syntax);
        FfiParam[] parameters = Array.ConvertAll(syntax.Parameters, p => ReadParameter(p, source));
        return new FfiFunctionDef(
            kind is FfiFunctionKind.Constructor or FfiFunctionKind.Factory ? "" : syntax.Name.Text,
            default,
            syntax.ReturnType is { } type ? ReadType(type, syntax.ReturnsReference ? RefKind.InOut : RefKind.None) : FfiDataType.Void,
            parameters.ToEquatableArray(),
            kind,
            traits)
        {
            Namespace = scope,
            TemplateParameters = syntax.TypeParameters.Select(p => p.Text).ToEquatableArray(),
        };
    }

    /// <summary>A field: type and name, const if scripts may not assign to it.</summary>
    /// <exception cref="FormatException">The text is no declaration of a field.</exception>
    public static FfiPropertyDef ReadField(string declaration)
    {
        VariableDeclarationSyntax syntax = ReadVariable(declaration, declaration, "field");
        FfiDataType type = ReadType(syntax.Type, RefKind.None);
        return new FfiPropertyDef(syntax.Variables[0].Name.Text, type.With(type.Modifiers & ~FfiModifiers.Const))
        {
            IsReadOnly = (type.Modifiers & FfiModifiers.Const) != 0,
        };
    }

    /// <summary>A constant: <c>const T name = value</c>, the name in a namespace if it is in one.</summary>
    /// <exception cref="FormatException">The text is no declaration of a constant.</exception>
    public static FfiPropertyDef ReadConstant(string declaration)
    {
        int equals = declaration.IndexOf('=');
        if (equals < 0)
        {
            throw new FormatException($"'{declaration}' is no declaration of a constant: it has no value");
        }

        string variable = declaration.Substring(0, equals).TrimEnd();
        string scope = TakeNamespace(ref variable, variable.Length);
        VariableDeclarationSyntax syntax = ReadVariable(variable, declaration, "constant");
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("<declaration>", new string(' ', equals + 1) + declaration.Substring(equals + 1));
        ExpressionSyntax value = DeclarationParser.ParseExpression(source, new NameTable(), diagnostics);
        ThrowIfFaulty(diagnostics, declaration, "constant");
        FfiDataType type = ReadType(syntax.Type, RefKind.None);
        return new FfiPropertyDef(syntax.Variables[0].Name.Text, type.With(type.Modifiers & ~FfiModifiers.Const))
        {
            Namespace = scope,
            IsReadOnly = true,
            Constant = FfiExprReader.Read(value, source),
        };
    }

    private static VariableDeclarationSyntax ReadVariable(string text, string declaration, string what)
    {
        var diagnostics = new DiagnosticBag();
        VariableDeclarationSyntax syntax = DeclarationParser.ParseVariable(new SourceText("<declaration>", text), new NameTable(), diagnostics);
        ThrowIfFaulty(diagnostics, declaration, what);
        return syntax;
    }

    /// <exception cref="FormatException">Something was reported.</exception>
    public static void ThrowIfFaulty(DiagnosticBag diagnostics, string declaration, string what)
    {
        if (diagnostics.HasErrors)
        {
            ScriptDiagnostic first = diagnostics.Items[0];
            throw new FormatException($"'{declaration}' is no declaration of a {what} (column {first.Column}): {first.Message}");
        }
    }

    // int a::b::f(int): the path in front of the name is cut out, since scripts never write one there.
    public static string TakeNamespace(ref string declaration, int nameEnd)
    {
        int end = Math.Max(0, nameEnd);
        int start = end;
        while (start > 0 && (char.IsLetterOrDigit(declaration[start - 1]) || declaration[start - 1] is '_' or ':'))
        {
            start--;
        }

        int separator = declaration.LastIndexOf("::", end, end - start, StringComparison.Ordinal);
        if (separator < start)
        {
            return "";
        }

        string scope = declaration.Substring(start, separator - start);
        declaration = declaration.Remove(start, separator + 2 - start);
        return scope;
    }

    /// <summary>A type as data, by name unless it is a primitive.</summary>
    public static FfiDataType ReadType(TypeSyntax syntax, RefKind reference)
    {
        string name = syntax.Keyword switch
        {
            TypeKeyword.None => (syntax.Scope is { Names.Length: > 0 } s ? string.Join("::", s.Names.Select(n => n.Text)) + "::" : "") + syntax.Name!.Text,
            TypeKeyword.Any => "?",
            TypeKeyword.Auto or TypeKeyword.Missing => throw new FormatException("auto can't be used in a host declaration"),
            _ => PrimitiveTypes.All[syntax.Keyword - TypeKeyword.Void].Name.Text,
        };

        // array<T>::less is the funcdef less<T> in the scope of array.
        TypeSyntax[] written = syntax.Scope is { TemplateArguments: { Length: > 0 } parent } ? parent : syntax.TemplateArguments;
        EquatableArray<FfiDataType> arguments = written.Select(a => ReadType(a, RefKind.None)).ToEquatableArray();
        FfiModifiers modifiers = syntax.IsConst ? FfiModifiers.Const : FfiModifiers.None;
        FfiDataType type = FfiDataType.Named(name, arguments, modifiers);
        foreach (TypeSuffix suffix in syntax.Suffixes)
        {
            type = ApplySuffix(type, suffix);
        }

        return type.With(type.Modifiers | reference switch
        {
            RefKind.In => FfiModifiers.In,
            RefKind.Out => FfiModifiers.Out,
            RefKind.InOut => FfiModifiers.InOut,
            _ => FfiModifiers.None,
        });
    }

    private static FfiDataType ApplySuffix(FfiDataType type, TypeSuffix suffix)
    {
        if (suffix == TypeSuffix.Array)
        {
            return FfiDataType.Named("array", [type.With(type.Modifiers & ~FfiModifiers.Const)], type.Modifiers & FfiModifiers.Const);
        }

        FfiModifiers modifiers = FfiModifiers.Handle;
        modifiers |= (type.Modifiers & FfiModifiers.Const) != 0 ? FfiModifiers.HandleToConst : FfiModifiers.None;
        modifiers |= suffix == TypeSuffix.ConstHandle ? FfiModifiers.Const : FfiModifiers.None;
        return type.With(modifiers);
    }

    private static FfiParam ReadParameter(ParameterSyntax syntax, SourceText source) => new(
        syntax.Name?.Text ?? "",
        ReadParameterType(syntax),
        syntax.Default is { } value ? FfiExprReader.Read(value, source) : null);

    // Beside a type that is no handle, HandleToConst says what becomes of a T that is one.
    private static FfiDataType ReadParameterType(ParameterSyntax syntax)
    {
        FfiDataType type = ReadType(syntax.Type!, syntax.RefKind);
        return syntax.IfHandleThenConst ? type.With(type.Modifiers | FfiModifiers.HandleToConst) : type;
    }

    private static FfiFunctionTraits Traits(FunctionDeclarationSyntax syntax)
    {
        FfiFunctionTraits traits = syntax.IsConst ? FfiFunctionTraits.Const : FfiFunctionTraits.None;
        traits |= (syntax.Modifiers & DeclarationModifiers.Property) != 0 ? FfiFunctionTraits.Property : FfiFunctionTraits.None;
        traits |= (syntax.Modifiers & DeclarationModifiers.Explicit) != 0 ? FfiFunctionTraits.Explicit : FfiFunctionTraits.None;
        bool isVariadic = syntax.Parameters.Length > 0 && syntax.Parameters[syntax.Parameters.Length - 1].IsVariadic;
        return isVariadic ? traits | FfiFunctionTraits.Variadic : traits;
    }
}
