using Seraph.Language.Diagnostics;
using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>
/// Reads the declaration strings of the host, <c>"int add(int a, int b = 2)"</c>, with the grammar of scripts plus what
/// only host functions may have: <c>?</c>, <c>...</c>, <c>@+</c> and type parameters. The whole text must be used.
/// The result is complete only if nothing was reported.
/// </summary>
internal static class DeclarationParser
{
    /// <summary>A function, method or constructor (no return type) without body; modifiers may stand behind it.</summary>
    public static FunctionDeclarationSyntax ParseFunction(SourceText source, NameTable names, DiagnosticBag diagnostics) =>
        Parser.ParseHostFunction(source, names, diagnostics);

    /// <summary>A type such as <c>array&lt;int&gt;@</c>.</summary>
    public static TypeSyntax ParseType(SourceText source, NameTable names, DiagnosticBag diagnostics) =>
        Parser.ParseHostType(source, names, diagnostics);

    /// <summary>A type and one name, such as <c>const float PI</c>: a global variable, a field or a property.</summary>
    public static VariableDeclarationSyntax ParseVariable(SourceText source, NameTable names, DiagnosticBag diagnostics) =>
        Parser.ParseHostVariable(source, names, diagnostics);

    /// <summary>An expression, such as the default value of a parameter.</summary>
    public static ExpressionSyntax ParseExpression(SourceText source, NameTable names, DiagnosticBag diagnostics) =>
        Parser.ParseHostExpression(source, names, diagnostics);
}
