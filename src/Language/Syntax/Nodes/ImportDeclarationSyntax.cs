namespace Seraph.Language.Syntax;

/// <summary><c>import int f(int) from "unit";</c>.</summary>
internal sealed class ImportDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, FunctionDeclarationSyntax function,
    string module, TextSpan moduleSpan)
    : DeclarationSyntax(SyntaxKind.ImportDeclaration, span, modifiers, metadata)
{
    /// <summary>The signature, without a body.</summary>
    public FunctionDeclarationSyntax Function { get; } = function;

    /// <summary>The name of the unit that offers the function.</summary>
    public string Module { get; } = module;

    public TextSpan ModuleSpan { get; } = moduleSpan;
}
