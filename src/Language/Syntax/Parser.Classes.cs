using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    private const DeclarationModifiers SharedModifiers = DeclarationModifiers.Shared | DeclarationModifiers.External;

    private ClassDeclarationSyntax ParseClassDeclaration(
        int start, int modifiersAt, DeclarationModifiers modifiers, string[] metadata)
    {
        bool isMixin = Match(TokenKind.MixinKeyword);
        if (isMixin)
        {
            int innerAt = _position;
            CheckModifiers(modifiersAt, modifiers, DeclarationModifiers.None, "a mixin class has no modifiers");
            CheckModifiers(innerAt, ParseModifiers(), DeclarationModifiers.None, "a mixin class has no modifiers");
            Expect(TokenKind.ClassKeyword);
        }
        else
        {
            CheckModifiers(
                modifiersAt, modifiers, SharedModifiers | DeclarationModifiers.Abstract | DeclarationModifiers.Final,
                "a class takes only shared, external, abstract and final");
            Advance();
        }

        Name name = ParseName("a name for the class", out TextSpan nameSpan);
        TypeSyntax[] baseTypes = ParseBaseTypes();
        DeclarationSyntax[] members = ParseTypeBody(DeclarationPlace.Class, modifiers, name, out bool hasBody);
        return new ClassDeclarationSyntax(
            SpanFrom(start), modifiers, metadata, name, nameSpan, baseTypes, members, isMixin, hasBody);
    }

    private InterfaceDeclarationSyntax ParseInterfaceDeclaration(
        int start, int modifiersAt, DeclarationModifiers modifiers, string[] metadata)
    {
        CheckModifiers(modifiersAt, modifiers, SharedModifiers, "an interface takes only shared and external");
        Advance();
        Name name = ParseName("a name for the interface", out TextSpan nameSpan);
        TypeSyntax[] baseTypes = ParseBaseTypes();
        DeclarationSyntax[] members = ParseTypeBody(DeclarationPlace.Interface, modifiers, name, out bool hasBody);
        return new InterfaceDeclarationSyntax(
            SpanFrom(start), modifiers, metadata, name, nameSpan, baseTypes, members, hasBody);
    }

    private TypeSyntax[] ParseBaseTypes()
    {
        if (_kind != TokenKind.Colon)
        {
            return [];
        }

        int mark = _scratchCount;
        do
        {
            Advance(); // : or ,
            Push(ParseType());
        }
        while (_kind == TokenKind.Comma);

        return Pop<TypeSyntax>(mark);
    }

    /// <summary>The members in their braces, or the semicolon of a declaration that only names an external type.</summary>
    private DeclarationSyntax[] ParseTypeBody(
        DeclarationPlace place, DeclarationModifiers modifiers, Name name, out bool hasBody)
    {
        hasBody = _kind == TokenKind.OpenBrace;
        if (_kind == TokenKind.Semicolon)
        {
            CheckBodyIsThere(modifiers, name);
            Advance();
            return [];
        }

        if (!Expect(TokenKind.OpenBrace))
        {
            SkipDeclaration();
            return [];
        }

        int mark = _scratchCount;
        ParseMembers(place, name, isNested: true);
        Expect(TokenKind.CloseBrace);
        return Pop<DeclarationSyntax>(mark);
    }

    private void CheckBodyIsThere(DeclarationModifiers modifiers, Name name)
    {
        if ((modifiers & DeclarationModifiers.External) == 0 && StartRecovery())
        {
            _diagnostics.ReportMissingBody(_source, Current.Span, $"'{name}'");
        }
    }

    private EnumDeclarationSyntax ParseEnumDeclaration(
        int start, int modifiersAt, DeclarationModifiers modifiers, string[] metadata)
    {
        CheckModifiers(modifiersAt, modifiers, SharedModifiers, "an enum takes only shared and external");
        Advance();
        Name name = ParseName("a name for the enum", out TextSpan nameSpan);
        TypeSyntax? underlyingType = Match(TokenKind.Colon) ? ParseType() : null;
        EnumMemberSyntax[] members = [];
        bool hasBody = _kind == TokenKind.OpenBrace;
        if (_kind == TokenKind.Semicolon)
        {
            CheckBodyIsThere(modifiers, name);
            Advance();
        }
        else if (Expect(TokenKind.OpenBrace))
        {
            members = ParseEnumMembers();
        }
        else
        {
            SkipDeclaration();
        }

        return new EnumDeclarationSyntax(
            SpanFrom(start), modifiers, metadata, name, nameSpan, underlyingType, members, hasBody);
    }

    private EnumMemberSyntax[] ParseEnumMembers()
    {
        int mark = _scratchCount;
        while (_kind is not (TokenKind.CloseBrace or TokenKind.EndOfFile))
        {
            Push(ParseEnumMember());
            if (!Match(TokenKind.Comma))
            {
                break;
            }
        }

        if (!Expect(TokenKind.CloseBrace))
        {
            SkipDeclaration();
            Match(TokenKind.CloseBrace);
        }

        return Pop<EnumMemberSyntax>(mark);
    }

    private EnumMemberSyntax ParseEnumMember()
    {
        int start = Current.Start;
        Name name = ParseName("a name for the value", out TextSpan nameSpan);
        ExpressionSyntax? value = Match(TokenKind.Equals) ? ParseExpression() : null;
        return new EnumMemberSyntax(SpanFrom(start), name, nameSpan, value);
    }

    private VirtualPropertyDeclarationSyntax ParseVirtualPropertyDeclaration(
        int start, DeclarationModifiers modifiers, string[] metadata, TypeSyntax type, bool returnsReference, DeclarationPlace place)
    {
        Name name = ParseName("a name for the property", out TextSpan nameSpan);
        Advance();
        int mark = _scratchCount;
        while (_kind is not (TokenKind.CloseBrace or TokenKind.EndOfFile))
        {
            if (!IsWord(ContextualWords.Get) && !IsWord(ContextualWords.Set))
            {
                if (StartRecovery())
                {
                    _diagnostics.ReportExpectedAccessor(_source, Current.Span, FoundText(Current));
                }

                int position = _position;
                SkipDeclaration();
                if (_position == position)
                {
                    break;
                }

                EndRecovery();
                continue;
            }

            Push(ParsePropertyAccessor(place));
        }

        Expect(TokenKind.CloseBrace);
        return new VirtualPropertyDeclarationSyntax(
            SpanFrom(start), modifiers, metadata, type, returnsReference, name, nameSpan, Pop<PropertyAccessorSyntax>(mark));
    }

    private PropertyAccessorSyntax ParsePropertyAccessor(DeclarationPlace place)
    {
        int start = Current.Start;
        bool isSetter = IsWord(ContextualWords.Set);
        Name word = Current.Name!;
        Advance();
        DeclarationModifiers modifiers = ParseFunctionAttributes(place);
        BlockStatementSyntax? body = ParseFunctionBody(modifiers, word, place);
        return new PropertyAccessorSyntax(SpanFrom(start), isSetter, modifiers, body);
    }
}
