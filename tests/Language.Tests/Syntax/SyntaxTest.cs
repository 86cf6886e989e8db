using System.Runtime.CompilerServices;
using Seraph.Language.Diagnostics;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Tests.Syntax;

/// <summary>What the syntax tests do all the time: parse a text, or a part of one.</summary>
internal static class SyntaxTest
{
    public static CompilationUnitSyntax Parse(string text, out DiagnosticBag diagnostics, ParseOptions? options = null)
    {
        diagnostics = new DiagnosticBag();
        return Parser.Parse(new SourceText("test.as", text), new NameTable(), diagnostics, options);
    }

    /// <summary>Parses a text that must be faultless.</summary>
    public static CompilationUnitSyntax Parse(string text, ParseOptions? options = null)
    {
        CompilationUnitSyntax unit = Parse(text, out DiagnosticBag diagnostics, options);
        Assert.That(diagnostics.Items, Is.Empty, text);
        return unit;
    }

    /// <summary>The printed form of the only declaration of a text.</summary>
    public static string Declaration(string text) => SyntaxPrinter.Print(Parse(text).Members.Single());

    /// <summary>The statements of a function body.</summary>
    public static StatementSyntax[] Statements(string text, ParseOptions? options = null) =>
        ((FunctionDeclarationSyntax)Parse($"void f() {{ {text} }}", options).Members.Single()).Body!.Statements;

    public static string Statement(string text) => SyntaxPrinter.Print(Statements(text).Single());

    public static ExpressionSyntax ExpressionNode(string text, ParseOptions? options = null) =>
        ((ExpressionStatementSyntax)Statements(text + ";", options).Single()).Expression;

    public static string Expression(string text) => SyntaxPrinter.Print(ExpressionNode(text));

    public static LiteralExpressionSyntax Literal(string text, ParseOptions? options = null) =>
        (LiteralExpressionSyntax)ExpressionNode(text, options);

    /// <summary>The ids and positions of what a text reports, such as <c>AS1009(1,5)</c>.</summary>
    public static string[] Faults(string text, ParseOptions? options = null)
    {
        Parse(text, out DiagnosticBag diagnostics, options);
        return [.. diagnostics.Items.Select(item => $"{item.Id}({item.Line},{item.Column})")];
    }

    /// <summary>The ids that a function body reports.</summary>
    public static string[] StatementFaults(string text, ParseOptions? options = null)
    {
        Parse($"void f() {{ {text} }}", out DiagnosticBag diagnostics, options);
        return [.. diagnostics.Items.Select(item => item.Id)];
    }

    /// <summary>Lexes a text; the last token is the end of the file.</summary>
    public static Token[] Lex(string text, ParseOptions? options = null, DiagnosticBag? diagnostics = null)
    {
        Token[] tokens = Lexer.Scan(
            new SourceText("test.as", text), new NameTable(), diagnostics ?? new DiagnosticBag(), options ?? ParseOptions.Default,
            out int count);
        return tokens[..count];
    }

    /// <summary>The path of a file beside the tests.</summary>
    public static string PathOf(string relativePath, [CallerFilePath] string caller = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, relativePath));
}
