using Seraph.Language.Diagnostics;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Watches what shared code names: entities of one unit are not allowed, shared ones are remembered.</summary>
internal static class SharedCode
{
    public static void Use(Scope scope, TypeDef type, SourceText source, TextSpan span, DiagnosticBag diagnostics) =>
        Use(scope, type.Source, type, scope.Shared is null ? "" : type.QualifiedName, source, span, diagnostics);

    public static void Use(Scope scope, FunctionDef function, SourceText source, TextSpan span, DiagnosticBag diagnostics) =>
        Use(scope, function.Source, (object?)function.Owner ?? function, scope.Shared is null ? "" : function.ToString(), source, span, diagnostics);

    public static void Use(Scope scope, GlobalDef global, SourceText source, TextSpan span, DiagnosticBag diagnostics) =>
        Use(scope, global.Source, global, global.Name.Text, source, span, diagnostics);

    private static void Use(
        Scope scope, TypeSource origin, object symbol, string name, SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        if (scope.Shared is not { } user)
        {
            return;
        }

        switch (origin.Kind)
        {
            case TypeSourceKind.Module:
                diagnostics.ReportSharedUsesLocal(source, span, user.Name, name);
                break;
            case TypeSourceKind.Shared:
                user.Uses.Add(symbol);
                break;
        }
    }
}
