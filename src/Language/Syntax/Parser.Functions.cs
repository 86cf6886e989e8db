using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>What starts with a type or with the name of its class: functions, variables and virtual properties.</summary>
    private DeclarationSyntax? ParseFunctionOrVariable(
        int start, int modifiersAt, DeclarationModifiers modifiers, string[] metadata, DeclarationPlace place, Name? className)
    {
        bool isDestructor = _kind == TokenKind.Tilde && PeekKind(1) == TokenKind.Identifier;
        if (isDestructor || (_kind == TokenKind.Identifier && PeekKind(1) == TokenKind.OpenParen))
        {
            return ParseConstructor(start, modifiersAt, modifiers, metadata, place, className);
        }

        if (!(_kind is TokenKind.Identifier or TokenKind.ColonColon or TokenKind.ConstKeyword || IsTypeKeyword(_kind)))
        {
            ReportExpectedDeclaration();
            return null;
        }

        if (place == DeclarationPlace.Script && !IsScriptDeclaration())
        {
            ReportExpectedDeclaration();
            return null;
        }

        TypeSyntax type = ParseType();
        bool returnsReference = _kind == TokenKind.Ampersand;
        TextSpan referenceSpan = Current.Span;
        if (returnsReference)
        {
            Advance();
        }

        switch (PeekKind(1))
        {
            case TokenKind.OpenParen when _kind == TokenKind.Identifier && IsFunction(type, modifiers, place):
                CheckFunctionModifiers(modifiersAt, modifiers, place);
                return ParseFunctionDeclaration(start, modifiers, metadata, type, returnsReference, place);

            case TokenKind.OpenBrace when _kind == TokenKind.Identifier:
                CheckMemberModifiers(modifiersAt, modifiers, place, "a property");
                return ParseVirtualPropertyDeclaration(start, modifiers, metadata, type, returnsReference, place);
        }

        if (returnsReference && StartRecovery())
        {
            _diagnostics.ReportReferenceVariable(_source, referenceSpan);
        }

        CheckMemberModifiers(modifiersAt, modifiers, place, "a variable");
        VariableDeclarationSyntax variable = ParseVariableDeclaration(start, modifiers, metadata, type);
        if (place != DeclarationPlace.Interface)
        {
            return variable;
        }

        ReportMisplaced("a variable", type.Span, place);
        return null;
    }

    /// <summary>Whether this can be a declaration; if not, it is most likely a statement outside any function.</summary>
    private bool IsScriptDeclaration()
    {
        if (_kind != TokenKind.Identifier || PeekKind(1) is TokenKind.Identifier or TokenKind.Less or TokenKind.At)
        {
            return true;
        }

        StartScan(0);
        if (!ScanType())
        {
            return false;
        }

        return ScanKind is TokenKind.Identifier or TokenKind.Ampersand or TokenKind.Semicolon or TokenKind.CloseBrace
            or TokenKind.EndOfFile;
    }

    private void ReportExpectedDeclaration()
    {
        if (StartRecovery())
        {
            bool isStatement = _kind is TokenKind.Identifier or TokenKind.IfKeyword or TokenKind.ForKeyword
                or TokenKind.ForeachKeyword or TokenKind.WhileKeyword or TokenKind.DoKeyword or TokenKind.SwitchKeyword
                or TokenKind.ReturnKeyword or TokenKind.BreakKeyword or TokenKind.ContinueKeyword or TokenKind.TryKeyword;
            _diagnostics.ReportExpectedDeclaration(_source, Current.Span, FoundText(Current), isStatement);
        }

        SkipDeclaration();
    }

    /// <summary>A constructor or destructor, or a function whose return type was forgotten.</summary>
    private DeclarationSyntax? ParseConstructor(
        int start, int modifiersAt, DeclarationModifiers modifiers, string[] metadata, DeclarationPlace place, Name? className)
    {
        bool isDestructor = _kind == TokenKind.Tilde;
        if (place == DeclarationPlace.Interface || (isDestructor && place == DeclarationPlace.Script))
        {
            ReportMisplaced(isDestructor ? "a destructor" : "a constructor", Current.Span, place);
            StartRecovery(); // Whether it has a body does not matter any more.
            ParseFunctionDeclaration(start, DeclarationModifiers.None, [], null, false, DeclarationPlace.Class);
            return null;
        }

        if (place == DeclarationPlace.Script && !IsFunctionBodyAhead())
        {
            ReportExpectedDeclaration();
            return null;
        }

        Token token = _tokens[isDestructor ? _position + 1 : _position];
        if (isDestructor && !ReferenceEquals(token.Name, className) && StartRecovery())
        {
            _diagnostics.ReportDestructorOfAnotherClass(_source, token.Span, className!.Text);
            EndRecovery();
        }

        if (!isDestructor && (place == DeclarationPlace.Script || !ReferenceEquals(token.Name, className)))
        {
            if (StartRecovery())
            {
                _diagnostics.ReportMissingReturnType(_source, token.Span, token.Name!.Text);
            }

            // Not a constructor: whoever checks those would find it faulty once more.
            var missing = new TypeSyntax(new TextSpan(start, 0), false, TypeKeyword.Missing, null, null, default, [], []);
            return ParseFunctionDeclaration(start, modifiers, metadata, missing, false, place);
        }

        CheckFunctionModifiers(modifiersAt, modifiers, place);
        return ParseFunctionDeclaration(start, modifiers, metadata, null, false, place);
    }

    private void CheckFunctionModifiers(int modifiersAt, DeclarationModifiers modifiers, DeclarationPlace place)
    {
        if (place == DeclarationPlace.Script)
        {
            CheckModifiers(modifiersAt, modifiers, SharedModifiers, "a function takes only shared and external");
        }
        else
        {
            CheckMemberModifiers(modifiersAt, modifiers, place, "a method");
        }
    }

    private void CheckMemberModifiers(int modifiersAt, DeclarationModifiers modifiers, DeclarationPlace place, string what)
    {
        if (modifiers == DeclarationModifiers.None)
        {
            return;
        }

        bool isMember = place == DeclarationPlace.Class;
        CheckModifiers(
            modifiersAt, modifiers,
            isMember ? DeclarationModifiers.Private | DeclarationModifiers.Protected : DeclarationModifiers.None,
            isMember ? $"{what} takes only private or protected in front; override, final and so on stand behind the parameters"
            : place == DeclarationPlace.Interface ? $"{what} of an interface has no modifiers"
            : $"{what} outside a class has no modifiers");
    }

    /// <summary>
    /// Tells <c>Foo f(…) {…}</c> from <c>Foo f(…);</c>, which is a variable with constructor arguments unless what stands
    /// in the parentheses can only be parameters.
    /// </summary>
    private bool IsFunction(TypeSyntax type, DeclarationModifiers modifiers, DeclarationPlace place)
    {
        if (place == DeclarationPlace.Interface || (modifiers & DeclarationModifiers.External) != 0
            || (type.Keyword == TypeKeyword.Void && type.Suffixes.Length == 0))
        {
            return true;
        }

        StartScan(1);
        if (ScanParentheses() && (ScanKind is TokenKind.OpenBrace or TokenKind.ConstKeyword
            || (ScanKind == TokenKind.Identifier && AttributeOf(_tokens[_scan]) != DeclarationModifiers.None)))
        {
            return true;
        }

        StartScan(2);
        if (!ScanType())
        {
            return false;
        }

        // T & is a parameter if a direction or nothing follows; in a & b it is an operator.
        return ScanKind == TokenKind.Identifier
            || (ScanKind == TokenKind.Ampersand && ScanNextKind is TokenKind.InKeyword or TokenKind.OutKeyword
                or TokenKind.InOutKeyword or TokenKind.Comma or TokenKind.CloseParen);
    }

    private FunctionDeclarationSyntax ParseFunctionDeclaration(
        int start, DeclarationModifiers modifiers, string[] metadata, TypeSyntax? returnType, bool returnsReference,
        DeclarationPlace place)
    {
        Signature signature = ParseSignature(returnType is null, place);
        modifiers |= signature.Attributes;
        BlockStatementSyntax? body = ParseFunctionBody(modifiers, signature.Name, place);
        return MakeFunction(start, modifiers, metadata, returnType, returnsReference, signature, body);
    }

    /// <summary>A block, or a semicolon where the function has none.</summary>
    private BlockStatementSyntax? ParseFunctionBody(DeclarationModifiers modifiers, Name name, DeclarationPlace place)
    {
        bool hasNone = place == DeclarationPlace.Interface
            || (modifiers & (DeclarationModifiers.Delete | DeclarationModifiers.External)) != 0;
        if (_kind == TokenKind.OpenBrace)
        {
            if (hasNone && StartRecovery())
            {
                string what = place == DeclarationPlace.Interface ? $"'{name}' in an interface" : $"'{name}'";
                _diagnostics.ReportUnexpectedBody(_source, Current.Span, what);
            }

            BlockStatementSyntax body = ParseBlockStatement();
            return hasNone ? null : body;
        }

        if (hasNone)
        {
            ExpectSemicolon();
        }
        else if (_kind == TokenKind.Semicolon)
        {
            if (StartRecovery())
            {
                _diagnostics.ReportMissingBody(_source, Current.Span, $"'{name}'");
            }

            Advance();
        }
        else
        {
            Expect(TokenKind.OpenBrace);
            SkipDeclaration();
        }

        return null;
    }
}
