using Seraph.Language.Diagnostics;
using Seraph.Language.Ffi;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Default arguments of host functions: checked when the registry is sealed, bound anew at each call that leaves one out.</summary>
internal static class FfiDefaults
{
    /// <summary>The name of the text that messages about a default point into.</summary>
    public const string FileName = "<default argument>";

    /// <summary>Turns a default into syntax, the first time it is needed.</summary>
    public static ParsedDefault Parse(FfiExpr value, NameTable names)
    {
        var text = new SourceText(FileName, FfiExprPrinter.Print(value));
        return new ParsedDefault(DeclarationParser.ParseExpression(text, names, new DiagnosticBag()), text);
    }

    /// <summary>True if the value is so simple that it can't fail to convert to the type.</summary>
    public static bool IsLiteralOf(FfiExpr value, DataType type) => value switch
    {
        FfiExpr.Int or FfiExpr.UInt => type.Type.Kind == TypeKind.Primitive && type.IsNumber,
        FfiExpr.Double or FfiExpr.Float => type.Type.Numeric.IsReal(),
        FfiExpr.Bool => type.IsBool,
        FfiExpr.String => type.Type.IsString,
        FfiExpr.Null => type.IsHandle,
        FfiExpr.EnumValue e => type.Type.Kind == TypeKind.Enum && e.Enum is FfiDataType.Resolved { Hash: var hash } && hash == type.Type.Hash,
        FfiExpr.Unary { Operator: "-", Operand: FfiExpr.Int or FfiExpr.Double or FfiExpr.Float } e => IsLiteralOf(e.Operand, type),
        _ => false,
    };

    /// <summary>Where the names in a default are looked up: the namespaces of the declaration, from the inside outwards.</summary>
    public static Scope ScopeOf(FunctionDef function, NamespaceSymbol root)
    {
        return function.Namespace is { } @namespace ? Around(@namespace, new Scope(root)) : new Scope(root);

        static Scope Around(NamespaceSymbol inner, Scope outermost) =>
            new(inner, inner.Parent is { } parent ? Around(parent, outermost) : outermost);
    }

    /// <summary>Binds a default as a call would, and gives what was reported.</summary>
    public static DiagnosticBag Check(FunctionDef function, ParamDef parameter, FfiRegistry registry)
    {
        var diagnostics = new DiagnosticBag();
        var context = new CompilationContext(registry, default);
        var binder = new UnitBinder(context, diagnostics, ScriptLanguageOptions.Default);
        ParsedDefault parsed = parameter.Default!.GetSyntax(value => Parse(value, context.Names));
        Scope scope = ScopeOf(function, context.Root);
        BoundTree.BoundExpression value = new FunctionBinder(binder, null, scope, parsed.Source).BindExpression(parsed.Syntax);

        // What a type parameter stands for is known at the call.
        if (!diagnostics.HasErrors && parameter.Type.Type.Kind != TypeKind.TemplateParameter && !binder.Conversions.ForArgument(value, parameter).Exists)
        {
            diagnostics.ReportCannotConvert(parsed.Source, parsed.Syntax.Span, value.Type.ToString(), parameter.Type.ToString());
        }

        BindingMemory.Return(binder.Memory);
        return diagnostics;
    }
}
