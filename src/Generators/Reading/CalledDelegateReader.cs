using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads the delegate types of calls like <c>unit.GetFunction&lt;Func&lt;int, int&gt;&gt;("int f(int)")</c>.</summary>
internal static class CalledDelegateReader
{
    /// <summary>The name could be one of the methods.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken token) =>
        node is GenericNameSyntax { Identifier.ValueText: "GetFunction" or "GetDelegate", TypeArgumentList.Arguments.Count: 1 };

    /// <summary>The delegate type; null if it is another method, or a type that generated code cannot name or call.</summary>
    public static CalledDelegate? Read(GeneratorSyntaxContext context, CancellationToken token) =>
        context.SemanticModel.GetSymbolInfo(context.Node, token).Symbol is IMethodSymbol { TypeArguments: [INamedTypeSymbol { DelegateInvokeMethod: { } invoke } type] } method
        && IsOfEngine(method.ContainingType)
        && context.SemanticModel.Compilation is var compilation
        && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
        && CanBeNamed(type)
        && CanTravel(invoke)
            ? new CalledDelegate(
                CodeText.Unannotated(type),
                CodeText.Unannotated(invoke.ReturnType),
                invoke.Parameters.Select(p => CodeText.Unannotated(p.Type)).ToEquatableArray())
            : null;

    private static bool IsOfEngine(INamedTypeSymbol type) =>
        type.HasFullName(KnownNames.ScriptUnit) || type.HasFullName(KnownNames.ScriptInstance) || type.HasFullName(KnownNames.ScriptFunction);

    private static bool CanTravel(IMethodSymbol invoke) =>
        invoke is { ReturnsByRef: false, ReturnsByRefReadonly: false, ReturnType.IsRefLikeType: false }
        && CanBeNamed(invoke.ReturnType)
        && invoke.Parameters.All(p => p is { RefKind: RefKind.None, Type.IsRefLikeType: false } && CanBeNamed(p.Type));

    // Also in typeof, and outside of what is unsafe.
    private static bool CanBeNamed(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => CanBeNamed(array.ElementType),
        INamedTypeSymbol { TypeKind: not TypeKind.Error, IsFileLocal: false } named =>
            named.TypeArguments.All(CanBeNamed) && (named.ContainingType is null || CanBeNamed(named.ContainingType)),
        _ => false,
    };
}
