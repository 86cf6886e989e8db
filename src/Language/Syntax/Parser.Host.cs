using Seraph.Language.Diagnostics;
using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>Enters the grammar at one production, for <see cref="DeclarationParser"/>.</summary>
internal sealed partial class Parser
{
    public static FunctionDeclarationSyntax ParseHostFunction(SourceText source, NameTable names, DiagnosticBag diagnostics) =>
        ParseHost(source, names, diagnostics, static parser => parser.ParseHostFunction());

    public static TypeSyntax ParseHostType(SourceText source, NameTable names, DiagnosticBag diagnostics) =>
        ParseHost(source, names, diagnostics, static parser => parser.ParseType());

    public static VariableDeclarationSyntax ParseHostVariable(SourceText source, NameTable names, DiagnosticBag diagnostics) =>
        ParseHost(source, names, diagnostics, static parser => parser.ParseHostVariable());

    public static ExpressionSyntax ParseHostExpression(SourceText source, NameTable names, DiagnosticBag diagnostics) =>
        ParseHost(source, names, diagnostics, static parser => parser.ParseExpressionOrVoid());

    private static T ParseHost<T>(SourceText source, NameTable names, DiagnosticBag diagnostics, Func<Parser, T> production)
    {
        var parser = new Parser(source, names, diagnostics, null, isHostDeclaration: true);
        T result = production(parser);
        foreach (Directive directive in parser._directives)
        {
            diagnostics.ReportInvalidDirective(source, directive.Span, "a declaration of the host takes no directives");
        }

        parser.ExpectEndOfText();
        parser.Free();
        return result;
    }

    private void ExpectEndOfText()
    {
        if (_kind != TokenKind.EndOfFile && StartRecovery())
        {
            TextSpan rest = TextSpan.FromBounds(Current.Start, _source.Length);
            _diagnostics.ReportTextAfterDeclaration(_source, rest, FoundText(Current));
        }
    }

    private FunctionDeclarationSyntax ParseHostFunction()
    {
        bool isConstructor = _kind == TokenKind.Tilde
            || (_kind == TokenKind.Identifier && PeekKind(1) == TokenKind.OpenParen);
        TypeSyntax? returnType = isConstructor ? null : ParseType();
        bool returnsReference = !isConstructor && Match(TokenKind.Ampersand);
        Signature signature = ParseSignature(isConstructor, DeclarationPlace.Host);
        return MakeFunction(0, signature.Attributes, [], returnType, returnsReference, signature, null);
    }

    private VariableDeclarationSyntax ParseHostVariable()
    {
        TypeSyntax type = ParseType();
        int start = Current.Start;
        Name name = ParseName("a name for the variable", out TextSpan nameSpan);
        var variable = new VariableDeclaratorSyntax(SpanFrom(start), name, nameSpan, null, null);
        return new VariableDeclarationSyntax(SpanFrom(0), DeclarationModifiers.None, [], type, [variable]);
    }
}
