using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    private VariableDeclarationSyntax ParseVariableDeclaration(
        int start, DeclarationModifiers modifiers, string[] metadata, TypeSyntax type)
    {
        VariableDeclaratorSyntax[] variables = ParseVariableDeclarators();
        return new VariableDeclarationSyntax(SpanFrom(start), modifiers, metadata, type, variables);
    }

    /// <summary>The variables behind a type, up to the semicolon.</summary>
    private VariableDeclaratorSyntax[] ParseVariableDeclarators()
    {
        int mark = _scratchCount;
        do
        {
            Push(ParseVariableDeclarator());
        }
        while (Match(TokenKind.Comma));

        ExpectSemicolon();
        return Pop<VariableDeclaratorSyntax>(mark);
    }

    private VariableDeclaratorSyntax ParseVariableDeclarator()
    {
        int start = Current.Start;
        Name name = ParseName("a name for the variable", out TextSpan nameSpan);
        ExpressionSyntax? initializer = null;
        ExpressionSyntax[]? arguments = null;
        if (Match(TokenKind.Equals))
        {
            initializer = ParseExpression();
        }
        else if (_kind == TokenKind.OpenParen)
        {
            arguments = ParseArguments(TokenKind.CloseParen, out _);
        }

        return new VariableDeclaratorSyntax(SpanFrom(start), name, nameSpan, initializer, arguments);
    }
}
