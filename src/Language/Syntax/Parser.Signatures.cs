using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>A function from its name to the words behind its parameters.</summary>
    private Signature ParseSignature(bool mayBeDestructor, DeclarationPlace place)
    {
        Signature signature = default;
        signature.ReturnsAutoHandle = _isHostDeclaration && Match(TokenKind.Plus);
        signature.IsDestructor = mayBeDestructor && Match(TokenKind.Tilde);
        signature.Name = ParseName("a name for the function", out signature.NameSpan);
        signature.TypeParameters = _isHostDeclaration && _kind == TokenKind.Less ? ParseTypeParameters() : [];
        signature.Parameters = ParseParameters(isLambda: false);
        signature.Attributes = ParseFunctionAttributes(place);
        return signature;
    }

    private FunctionDeclarationSyntax MakeFunction(
        int start, DeclarationModifiers modifiers, string[] metadata, TypeSyntax? returnType, bool returnsReference,
        in Signature signature, BlockStatementSyntax? body) => new(
            SpanFrom(start), modifiers, metadata, returnType, returnsReference, signature.ReturnsAutoHandle,
            signature.IsDestructor, signature.Name, signature.NameSpan, signature.TypeParameters, signature.Parameters, body);

    private Name[] ParseTypeParameters()
    {
        Name[] names = [];
        do
        {
            Advance(); // < or ,
            MatchTypeParameterWord();
            names = [.. names, ParseName("a name for the type parameter", out _)];
        }
        while (_kind == TokenKind.Comma);

        Expect(TokenKind.Greater);
        return names;
    }

    /// <summary><c>class</c> or <c>typename</c> may stand before a type parameter.</summary>
    private void MatchTypeParameterWord()
    {
        if (!Match(TokenKind.ClassKeyword) && PeekKind(1) == TokenKind.Identifier)
        {
            MatchWord("typename");
        }
    }

    private FuncdefDeclarationSyntax ParseFuncdefDeclaration(
        int start, int modifiersAt, DeclarationModifiers modifiers, string[] metadata, DeclarationPlace place)
    {
        CheckModifiers(
            modifiersAt, modifiers, place == DeclarationPlace.Script ? SharedModifiers : DeclarationModifiers.None,
            place == DeclarationPlace.Script ? "a funcdef takes only shared and external" : "a funcdef in a class has no modifiers");
        Advance();
        TypeSyntax type = ParseType();
        bool returnsReference = Match(TokenKind.Ampersand);
        Name name = ParseName("a name for the funcdef", out TextSpan nameSpan);
        ParameterSyntax[] parameters = ParseParameters(isLambda: false);
        ExpectSemicolon();
        return new FuncdefDeclarationSyntax(
            SpanFrom(start), modifiers, metadata, type, returnsReference, name, nameSpan, parameters);
    }

    private ParameterSyntax[] ParseParameters(bool isLambda)
    {
        if (!Expect(TokenKind.OpenParen))
        {
            return [];
        }

        if (_kind == TokenKind.VoidKeyword && PeekKind(1) == TokenKind.CloseParen)
        {
            Advance();
        }

        int mark = _scratchCount;
        if (_kind != TokenKind.CloseParen)
        {
            do
            {
                Push(isLambda ? ParseLambdaParameter() : ParseParameter());
            }
            while (Match(TokenKind.Comma));
        }

        ExpectClose(TokenKind.CloseParen);
        return Pop<ParameterSyntax>(mark);
    }

    private ParameterSyntax ParseParameter()
    {
        int start = Current.Start;
        TypeSyntax type = ParseType();
        return FinishParameter(start, type);
    }

    /// <summary>A lambda parameter may lack its type, and then its name too.</summary>
    private ParameterSyntax ParseLambdaParameter()
    {
        int start = Current.Start;
        if (_kind is TokenKind.Comma or TokenKind.CloseParen)
        {
            return new ParameterSyntax(new TextSpan(start, 0), null, RefKind.None, false, false, false, null, default, null);
        }

        if (_kind == TokenKind.Identifier && PeekKind(1) is TokenKind.Comma or TokenKind.CloseParen)
        {
            Name name = ParseName("a name", out TextSpan nameSpan);
            return new ParameterSyntax(nameSpan, null, RefKind.None, false, false, false, name, nameSpan, null);
        }

        return ParseParameter();
    }

    private ParameterSyntax FinishParameter(int start, TypeSyntax type)
    {
        bool isAutoHandle = false;
        bool ifHandleThenConst = false;
        RefKind refKind = ParseRefKind();
        if (_isHostDeclaration)
        {
            isAutoHandle = Match(TokenKind.Plus);
            ifHandleThenConst = MatchWord(ContextualWords.IfHandleThenConst);
        }

        bool isVariadic = _isHostDeclaration && Match(TokenKind.DotDotDot);
        Name? name = null;
        TextSpan nameSpan = default;
        if (_kind == TokenKind.Identifier)
        {
            name = ParseName("a name", out nameSpan);
        }

        isVariadic |= _isHostDeclaration && Match(TokenKind.DotDotDot);
        ExpressionSyntax? defaultValue = Match(TokenKind.Equals) ? ParseExpressionOrVoid() : null;
        return new ParameterSyntax(
            SpanFrom(start), type, refKind, isVariadic, isAutoHandle, ifHandleThenConst, name, nameSpan, defaultValue);
    }

    private RefKind ParseRefKind()
    {
        if (!Match(TokenKind.Ampersand))
        {
            return RefKind.None;
        }

        if (Match(TokenKind.InKeyword))
        {
            return RefKind.In;
        }

        if (Match(TokenKind.OutKeyword))
        {
            return RefKind.Out;
        }

        Match(TokenKind.InOutKeyword);
        return RefKind.InOut;
    }

    /// <summary>What <see cref="ParseSignature"/> reads.</summary>
    private struct Signature
    {
        public Name Name;
        public TextSpan NameSpan;
        public Name[] TypeParameters;
        public ParameterSyntax[] Parameters;
        public DeclarationModifiers Attributes;
        public bool ReturnsAutoHandle;
        public bool IsDestructor;
    }
}
