using Seraph.Language.Syntax;

namespace Seraph.Language.Tests.Syntax;

public sealed class LiteralTests
{
    [TestCase("0", "Int", 0UL)]
    [TestCase("010", "Int", 10UL)]
    [TestCase("2147483647", "Int", 2147483647UL)]
    [TestCase("2147483648", "UInt", 2147483648UL)]
    [TestCase("4294967295", "UInt", 4294967295UL)]
    [TestCase("4294967296", "Int64", 4294967296UL)]
    [TestCase("9223372036854775807", "Int64", 9223372036854775807UL)]
    [TestCase("9223372036854775808", "UInt64", 9223372036854775808UL)]
    [TestCase("18446744073709551615", "UInt64", ulong.MaxValue)]
    [TestCase("0x1F", "Int", 31UL)]
    [TestCase("0XfFfFfFfF", "UInt", 0xffffffffUL)]
    [TestCase("0xFFFFFFFFFFFFFFFF", "UInt64", ulong.MaxValue)]
    [TestCase("0o17", "Int", 15UL)]
    [TestCase("0O7", "Int", 7UL)]
    [TestCase("0b1011", "Int", 11UL)]
    [TestCase("0B1", "Int", 1UL)]
    [TestCase("0d12", "Int", 12UL)]
    [TestCase("0D9", "Int", 9UL)]
    [TestCase("1'000'000", "Int", 1000000UL)]
    [TestCase("0xFF'FF", "Int", 0xffffUL)]
    [TestCase("0b1'0", "Int", 2UL)]
    [TestCase("true", "Bool", 1UL)]
    [TestCase("false", "Bool", 0UL)]
    [TestCase("null", "Null", 0UL)]
    public void Integer_HasTheFirstTypeThatHoldsIt(string text, string kind, ulong value)
    {
        LiteralExpressionSyntax literal = SyntaxTest.Literal(text);

        Assert.That(literal.LiteralKind.ToString(), Is.EqualTo(kind));
        Assert.That(literal.Bits, Is.EqualTo(value));
        Assert.That(literal.Span.Length, Is.EqualTo(text.Length));
    }

    [TestCase("1.5", 1.5)]
    [TestCase(".5", 0.5)]
    [TestCase("5.", 5.0)]
    [TestCase("1e3", 1000.0)]
    [TestCase("1E+3", 1000.0)]
    [TestCase("1.e-3", 0.001)]
    [TestCase("0.3", 0.3)]
    [TestCase("1'000.5", 1000.5)]
    [TestCase("1e999", double.PositiveInfinity)]
    [TestCase("3.141592653589793238", Math.PI)]
    public void Real_IsDoubleAndCorrectlyRounded(string text, double value)
    {
        LiteralExpressionSyntax literal = SyntaxTest.Literal(text);

        Assert.That(literal.LiteralKind, Is.EqualTo(LiteralKind.Double));
        Assert.That(literal.DoubleValue, Is.EqualTo(value));
    }

    [TestCase("1.5f", 1.5f)]
    [TestCase(".1F", 0.1f)]
    [TestCase("5.f", 5f)]
    [TestCase("1e3f", 1000f)]
    [TestCase("1.00000017881393432617187499f", 1.00000011920928955078125f)] // Rounded by way of double it would be the next one.
    public void RealWithSuffix_IsFloat(string text, float value)
    {
        LiteralExpressionSyntax literal = SyntaxTest.Literal(text);

        Assert.That(literal.LiteralKind, Is.EqualTo(LiteralKind.Float));
        Assert.That(literal.FloatValue, Is.EqualTo(value));
    }

    [TestCase("18446744073709551616", "AS1006")]
    [TestCase("0x1FFFFFFFFFFFFFFFF", "AS1006")]
    [TestCase("0x", "AS1005")]
    [TestCase("0b2", "AS1005")]
    [TestCase("0o8", "AS1005")]
    [TestCase("0xG", "AS1005")]
    [TestCase("12abc", "AS1005")]
    [TestCase("1f", "AS1005")]
    [TestCase("1.5x", "AS1005")]
    [TestCase("1e", "AS1005")]
    [TestCase("1.5fx", "AS1005")]
    public void FaultyNumber_IsOneFault(string text, string id) =>
        Assert.That(SyntaxTest.StatementFaults($"x = {text};"), Is.EqualTo(new[] { id }));

    [TestCase("\"a'b\"", "a'b")]
    [TestCase("'a\"b'", "a\"b")]
    [TestCase("\"\"", "")]
    [TestCase(@"""\0\\\'\""\n\r\t""", "\0\\'\"\n\r\t")]
    [TestCase(@"""\x41\xe9\x4z\X41""", "A\u00e9\u0004zA")]
    [TestCase(@"""\u00e9\U0001F600""", "\u00e9\U0001F600")]
    [TestCase("\"a\" 'b' \"\"\"c\"\"\"", "abc")]
    [TestCase("\"// no comment /*\"", "// no comment /*")]
    [TestCase("\"\"\"no \\n escape \" here\"\"\"", "no \\n escape \" here")]
    public void String_IsDecoded(string text, string value)
    {
        LiteralExpressionSyntax literal = SyntaxTest.Literal(text);

        Assert.That(literal.LiteralKind, Is.EqualTo(LiteralKind.String));
        Assert.That(literal.Text, Is.EqualTo(value));
    }

    [TestCase(@"""a\qb""", "ab")]
    [TestCase(@"""\uD83D""", "")]
    [TestCase(@"""\U00110000""", "")]
    [TestCase(@"""a\u12""", "a")]
    [TestCase(@"""\x""", "")]
    public void InvalidEscape_IsLeftOutWithAWarning(string text, string value)
    {
        CompilationUnitSyntax unit = SyntaxTest.Parse($"string s = {text};", out var diagnostics);

        Assert.That(diagnostics.Items.Select(item => item.Id), Is.EqualTo(new[] { "AS1004" }));
        Assert.That(diagnostics.HasErrors, Is.False);
        Assert.That(SyntaxPrinter.Print(unit), Does.Contain($"\"{value}\""));
    }

    [TestCase("\n a\n  b\n ", " a\n  b\n", HeredocTrimMode.BlankLinesIfMultiline)]
    [TestCase(" \t\r\na\r\n\t", "a\r\n", HeredocTrimMode.BlankLinesIfMultiline)]
    [TestCase(" x\ny ", " x\ny ", HeredocTrimMode.BlankLinesIfMultiline)]
    [TestCase("  ", "  ", HeredocTrimMode.BlankLinesIfMultiline)]
    [TestCase("  ", "", HeredocTrimMode.BlankLines)]
    [TestCase("\n a\n ", "\n a\n ", HeredocTrimMode.None)]
    public void Heredoc_IsTrimmedAsTheOptionsSay(string content, string value, object mode)
    {
        LiteralExpressionSyntax literal = SyntaxTest.Literal(
            $"\"\"\"{content}\"\"\"", new ParseOptions(HeredocTrimMode: (HeredocTrimMode)mode));

        Assert.That(literal.Text, Is.EqualTo(value));
    }

    [Test]
    public void StringOverSeveralLines_NeedsTheOption()
    {
        const string Text = "\"a\nb\"";

        Assert.That(SyntaxTest.Literal(Text, new ParseOptions(AllowMultilineStrings: true)).Text, Is.EqualTo("a\nb"));
        Assert.That(SyntaxTest.StatementFaults(Text + ";"), Has.Member("AS1003"));
    }

    [TestCase("'a'", 97UL)]
    [TestCase(@"'\n'", 10UL)]
    [TestCase("'\U0001F600'", 0x1f600UL)]
    public void CharacterLiteral_IsItsCodePoint(string text, ulong value)
    {
        LiteralExpressionSyntax literal = SyntaxTest.Literal(text, new ParseOptions(UseCharacterLiterals: true));

        Assert.That((literal.LiteralKind, literal.Bits), Is.EqualTo((LiteralKind.UInt, value)));
    }

    [TestCase("''")]
    [TestCase("'ab'")]
    public void CharacterLiteral_OfOtherLength_IsAFault(string text) =>
        Assert.That(
            SyntaxTest.StatementFaults($"x = {text};", new ParseOptions(UseCharacterLiterals: true)), Is.EqualTo(new[] { "AS1007" }));
}
