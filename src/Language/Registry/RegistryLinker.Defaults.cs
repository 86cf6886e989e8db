using Seraph.Language.Binding;
using Seraph.Language.Diagnostics;
using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// Checks default arguments. First every name in them is looked up as data, which needs no sound registry; then what is left to
/// know (which constructor, does the value convert, is the text an expression) is asked of the binder, as a script would.
/// </summary>
internal sealed partial class RegistryLinker
{
    private void ResolveDefaults()
    {
        foreach (FunctionDef function in _withDefaults)
        {
            for (int i = 0; i < function.Parameters.Length; i++)
            {
                if (function.Parameters[i].Default is { Value: { } value } @default)
                {
                    ResolveDefault(function, i, @default, value);
                }
            }
        }
    }

    private void ResolveDefault(FunctionDef function, int index, DefaultArgument @default, FfiExpr value)
    {
        DataType type = function.Parameters[index].Type;
        bool isVoid = value is FfiExpr.Source { Text: "void" };
        if (isVoid != (type.Reference == FfiModifiers.Out))
        {
            Report(RegistryRules.DefaultOnOutput, ImageOf(function), function, index, isVoid
                ? "void is the default of output parameters only"
                : $"an output parameter can't have the default '{FfiExprPrinter.Print(value)}'; the only one is void");
        }
        else if (!isVoid)
        {
            @default.Resolve(ResolveExpression(value, function, index));
        }
    }

    private FfiExpr ResolveExpression(FfiExpr value, FunctionDef function, int index)
    {
        switch (value)
        {
            case FfiExpr.Double { Value: var v } when double.IsNaN(v) || double.IsInfinity(v):
            case FfiExpr.Float { Value: var f } when float.IsNaN(f) || float.IsInfinity(f):
                return Fail(function, index, value, "scripts have no literals for infinities and NaN");
            case FfiExpr.EnumValue e:
                return ResolveEnumValue(e, function, index);
            case FfiExpr.Construct e:
                return ResolveConstruct(e, function, index);
            case FfiExpr.Unary e when e.Operator is not ("-" or "!" or "~" or "+"):
                return Fail(function, index, value, $"'{e.Operator}' is no prefix operator");
            case FfiExpr.Unary e:
                return e with { Operand = ResolveExpression(e.Operand, function, index) };
            case FfiExpr.Binary e:
                return e with { Left = ResolveExpression(e.Left, function, index), Right = ResolveExpression(e.Right, function, index) };
            case FfiExpr.Ident e:
                return ResolveName("", e.Name, e, function, index);
            case FfiExpr.ScopedIdent e:
                return ResolveName(e.Scope, e.Name, e, function, index);
            case FfiExpr.Source e:
                return CheckText(e, function, index);
            default:
                return value;
        }
    }

    private FfiExpr ResolveEnumValue(FfiExpr.EnumValue value, FunctionDef function, int index)
    {
        if (Resolve(value.Enum, function.Namespace!, function.Owner, ImageOf(function), new RegistrationPlace(RegistrationPart.Default, function, null, index)) is not { } type)
        {
            return value;
        }

        if (type.Type.Enum is not { } info)
        {
            return Fail(function, index, value, $"'{type.Type.QualifiedName}' is no enum");
        }

        if (!Array.Exists(info.Values, v => v.Name.Text == value.Name))
        {
            string? near = NearMiss.Find(value.Name, info.Values.Select(v => v.Name.Text));
            return Fail(function, index, value, $"enum '{type.Type.QualifiedName}' has no value '{value.Name}'{Suggest(near)}");
        }

        return value with { Enum = Unambiguous(value.Enum, type, function) };
    }

    private FfiExpr ResolveConstruct(FfiExpr.Construct value, FunctionDef function, int index)
    {
        FfiExpr.Construct resolved = value with { Arguments = value.Arguments.Select(a => ResolveExpression(a, function, index)).ToEquatableArray() };

        // In a declaration string Foo(1) may as well be a call.
        if (value.Type is FfiDataType.Unresolved { Arguments.Count: 0 } name && FindByName(name, function.Namespace!, function.Owner) is null)
        {
            (string scope, string last) = Split(name.Name);
            foreach (NamespaceEntry entry in EntriesOutwards(function.Namespace!, scope, last))
            {
                if (entry.Functions.Length > 0)
                {
                    return resolved;
                }
            }
        }

        if (Resolve(value.Type, function.Namespace!, function.Owner, ImageOf(function), new RegistrationPlace(RegistrationPart.Default, function, null, index)) is not { } type)
        {
            return resolved;
        }

        return resolved with { Type = Unambiguous(value.Type, type, function) };
    }

    private FfiExpr ResolveName(string scope, string name, FfiExpr value, FunctionDef function, int index)
    {
        if (scope.Length > 0)
        {
            (string path, string last) = Split(scope);
            if (FindOutwards(function.Namespace!, path, last, 0) is { Enum: { } info } @enum)
            {
                if (Array.Exists(info.Values, v => v.Name.Text == name))
                {
                    return new FfiExpr.EnumValue(FfiDataType.Of(@enum.Hash, scope), name);
                }

                string? near = NearMiss.Find(name, info.Values.Select(v => v.Name.Text));
                return Fail(function, index, value, $"enum '{@enum.QualifiedName}' has no value '{name}'{Suggest(near)}");
            }
        }

        foreach (NamespaceEntry entry in EntriesOutwards(function.Namespace!, scope, name))
        {
            if (entry.Global is not null || entry.EnumValues.Length > 0 || entry.Getters.Length > 0 || entry.Functions.Length > 0)
            {
                return value;
            }
        }

        IEnumerable<string> known = _constants.Select(static c => c.Definition.QualifiedName).Concat(KnownTypeNames()).OrderBy(n => n, StringComparer.Ordinal);
        string full = scope.Length == 0 ? name : $"{scope}::{name}";
        return Fail(function, index, value, $"Unknown constant: {full}{Suggest(NearMiss.Find(full, known))}");
    }

    /// <summary>What a name means in a namespace given as a path, from the innermost scope outwards.</summary>
    private IEnumerable<NamespaceEntry> EntriesOutwards(NamespaceSymbol innermost, string path, string name)
    {
        if (_names.Find(name) is not { } interned)
        {
            yield break;
        }

        for (NamespaceSymbol? scope = innermost; scope is not null; scope = scope.Parent)
        {
            for (NamespaceSymbol? tier = FindNamespace(scope, path); tier is not null; tier = tier.Below)
            {
                if (tier.Entries.Find(interned) is { } entry)
                {
                    yield return entry;
                }
            }
        }
    }

    private FfiExpr CheckText(FfiExpr.Source value, FunctionDef function, int index)
    {
        var diagnostics = new DiagnosticBag();
        DeclarationParser.ParseExpression(new SourceText(FfiDefaults.FileName, value.Text), _names, diagnostics);
        return diagnostics.HasErrors ? Fail(function, index, value, FirstError(diagnostics)) : value;
    }

    // A type given by identity is written with its full path where its name alone would find another one.
    private FfiDataType Unambiguous(FfiDataType written, DataType type, FunctionDef function)
    {
        if (written is not FfiDataType.Resolved || FfiPrimitives.Find(written.Name) is not null)
        {
            return written;
        }

        (string path, string name) = Split(written.Name);
        TypeDef definition = type.Type.Template?.Definition ?? type.Type;
        bool isFound = ReferenceEquals(FindOutwards(function.Namespace!, path, name, written.Arguments.Count), definition);
        return isFound ? written : FfiDataType.Of(definition.Hash, "::" + QualifiedName(definition.Namespace!, definition.Name), written.Arguments, written.Modifiers);
    }

    /// <summary>Binds each default that is more than a literal of its parameter's type, over the registry that is about to be handed out.</summary>
    private void BindDefaults(FfiRegistry registry)
    {
        foreach (FunctionDef function in _withDefaults)
        {
            for (int i = 0; i < function.Parameters.Length; i++)
            {
                ParamDef parameter = function.Parameters[i];
                if (parameter.Default is not { Value: { } value } || FfiDefaults.IsLiteralOf(value, parameter.Type)
                    || value is FfiExpr.Source { Text: "void" })
                {
                    continue;
                }

                if (FfiDefaults.Check(function, parameter, registry) is { HasErrors: true } diagnostics)
                {
                    Fail(function, i, value, FirstError(diagnostics));
                }
            }
        }
    }

    private static string FirstError(DiagnosticBag diagnostics)
    {
        ScriptDiagnostic first = diagnostics.Items.First(d => d.Severity == DiagnosticSeverity.Error);
        return $"{first.Message} (column {first.Column}, {first.Id})";
    }

    private FfiExpr Fail(FunctionDef function, int index, FfiExpr value, string fault)
    {
        Report(RegistryRules.InvalidDefault, ImageOf(function), function, index, $"default '{FfiExprPrinter.Print(value)}': {fault}");
        return value;
    }

    private static string Suggest(string? near) => near is null ? "" : $"; did you mean '{near}'?";

    private static (string Path, string Name) Split(string name)
    {
        int separator = name.LastIndexOf("::", StringComparison.Ordinal);
        return separator < 0 ? ("", name) : (name.Substring(0, separator), name.Substring(separator + 2));
    }
}
