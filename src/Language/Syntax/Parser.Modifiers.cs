namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>
    /// The words in front of a declaration. All that can be a modifier anywhere are read; <see cref="CheckModifiers"/>
    /// says which are wrong once the kind of declaration is known.
    /// </summary>
    private DeclarationModifiers ParseModifiers()
    {
        DeclarationModifiers modifiers = DeclarationModifiers.None;
        while (ModifierInFront() is var modifier && modifier != DeclarationModifiers.None)
        {
            AddModifier(ref modifiers, modifier);
        }

        return modifiers;
    }

    private void AddModifier(ref DeclarationModifiers modifiers, DeclarationModifiers modifier)
    {
        bool isSecondAccess = modifier is DeclarationModifiers.Private or DeclarationModifiers.Protected
            && (modifiers & (DeclarationModifiers.Private | DeclarationModifiers.Protected)) != 0;
        if (isSecondAccess && (modifiers & modifier) == 0)
        {
            if (StartRecovery())
            {
                _diagnostics.ReportMisplacedModifier(
                    _source, Current.Span, CurrentText(), "a member is either private or protected");
            }
        }
        else if ((modifiers & modifier) != 0 && StartRecovery())
        {
            _diagnostics.ReportRepeatedModifier(_source, Current.Span, CurrentText());
        }

        modifiers |= modifier;
        Advance();
    }

    private string CurrentText() => _source.Text.Substring(Current.Start, Current.Length);

    private DeclarationModifiers ModifierInFront()
    {
        switch (_kind)
        {
            case TokenKind.PrivateKeyword:
                return DeclarationModifiers.Private;
            case TokenKind.ProtectedKeyword:
                return DeclarationModifiers.Protected;
            case TokenKind.Identifier when ContextualWords.ModifierOf(Current.Name!) is var modifier and not DeclarationModifiers.None:
                return IsModifierAndNotName() ? modifier : DeclarationModifiers.None;
            default:
                return DeclarationModifiers.None;
        }
    }

    /// <summary>
    /// <c>shared</c> and the like are ordinary names too: in <c>shared x;</c> the word is a type, and in <c>shared Foo x;</c>
    /// or <c>shared class</c> a modifier.
    /// </summary>
    private bool IsModifierAndNotName()
    {
        TokenKind next = PeekKind(1);
        return next == TokenKind.Identifier
            ? PeekKind(2) is not (TokenKind.Semicolon or TokenKind.Equals or TokenKind.Comma or TokenKind.OpenParen or TokenKind.OpenBrace)
            : next is (>= TokenFacts.FirstKeyword and <= TokenFacts.LastKeyword) or TokenKind.ColonColon;
    }

    /// <summary>Reports the first modifier that this kind of declaration does not take.</summary>
    private void CheckModifiers(int modifiersAt, DeclarationModifiers modifiers, DeclarationModifiers allowed, string reason)
    {
        if ((modifiers & SharedModifiers) == DeclarationModifiers.External && (allowed & DeclarationModifiers.External) != 0)
        {
            allowed &= ~DeclarationModifiers.External;
            reason = "only what is shared can be external; write 'external shared'";
        }

        if ((modifiers & ~allowed) == 0 || !StartRecovery())
        {
            return;
        }

        for (int i = modifiersAt; i < _position; i++)
        {
            Token token = _tokens[i];
            DeclarationModifiers modifier = token.Kind switch
            {
                TokenKind.PrivateKeyword => DeclarationModifiers.Private,
                TokenKind.ProtectedKeyword => DeclarationModifiers.Protected,
                _ when token.Name is { } name => ContextualWords.ModifierOf(name),
                _ => DeclarationModifiers.None,
            };
            if ((modifier & ~allowed) != 0)
            {
                string text = _source.Text.Substring(token.Start, token.Length);
                _diagnostics.ReportMisplacedModifier(_source, token.Span, text, reason);
                break;
            }
        }

        // The declaration itself is sound.
        EndRecovery();
    }

    /// <summary>The words behind a parameter list.</summary>
    private DeclarationModifiers ParseFunctionAttributes(DeclarationPlace place)
    {
        DeclarationModifiers modifiers = DeclarationModifiers.None;
        while (true)
        {
            DeclarationModifiers modifier = AttributeOf(Current);
            if (modifier == DeclarationModifiers.None)
            {
                return modifiers;
            }

            if (place == DeclarationPlace.Script && modifier != DeclarationModifiers.Property)
            {
                if (StartRecovery())
                {
                    _diagnostics.ReportMisplacedModifier(
                        _source, Current.Span, CurrentText(), "only methods of a class take it");
                    EndRecovery();
                }
            }

            AddModifier(ref modifiers, modifier);
        }
    }

    private static DeclarationModifiers AttributeOf(in Token token) => token.Kind switch
    {
        TokenKind.ConstKeyword => DeclarationModifiers.Const,
        TokenKind.Identifier => ContextualWords.ModifierOf(token.Name!) & (DeclarationModifiers.Final
            | DeclarationModifiers.Override | DeclarationModifiers.Explicit | DeclarationModifiers.Property | DeclarationModifiers.Delete),
        _ => DeclarationModifiers.None,
    };
}
