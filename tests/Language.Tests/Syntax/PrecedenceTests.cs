using Seraph.Language.Syntax;

namespace Seraph.Language.Tests.Syntax;

public sealed class PrecedenceTests
{
    // From the tightest to the loosest, as language.md has it.
    private static readonly string[][] s_levels =
    [
        ["**"],
        ["*", "/", "%"],
        ["+", "-"],
        ["<<", ">>", ">>>"],
        ["&"],
        ["^"],
        ["|"],
        ["<", "<=", ">", ">="],
        ["==", "!=", "is", "!is", "xor", "^^"],
        ["and", "&&"],
        ["or", "||"],
    ];

    [Test]
    public void BinaryOperators_BindAsTheTableSays()
    {
        for (int tight = 0; tight < s_levels.Length; tight++)
        {
            for (int loose = tight; loose < s_levels.Length; loose++)
            {
                foreach (string first in s_levels[tight])
                {
                    foreach (string second in s_levels[loose])
                    {
                        AssertGrouping(first, second, sameLevel: tight == loose);
                    }
                }
            }
        }
    }

    private static void AssertGrouping(string tight, string loose, bool sameLevel)
    {
        if (tight == "<" && loose.StartsWith('>'))
        {
            return; // Could be template arguments; the lookahead tests have it.
        }

        // Left associative on the same level, and a tighter operator groups on either side of a looser one.
        var leftFirst = (BinaryExpressionSyntax)SyntaxTest.ExpressionNode($"a {tight} b {loose} c");
        Assert.That(leftFirst.Left, Is.InstanceOf<BinaryExpressionSyntax>(), $"a {tight} b {loose} c");
        if (!sameLevel)
        {
            var rightFirst = (BinaryExpressionSyntax)SyntaxTest.ExpressionNode($"a {loose} b {tight} c");
            Assert.That(rightFirst.Right, Is.InstanceOf<BinaryExpressionSyntax>(), $"a {loose} b {tight} c");
        }
    }

    [TestCase("-2 ** 2", "((Negate 2) Power 2)")]
    [TestCase("2 ** 3 ** 2", "((2 Power 3) Power 2)")]
    [TestCase("2 ** -1", "(2 Power (Negate 1))")]
    [TestCase("-a.b[0]++", "(Negate (a.b[0] Increment))")]
    [TestCase("not a is b", "((LogicalNot a) Is b)")]
    [TestCase("@a is null", "((HandleOf a) Is null)")]
    [TestCase("- -a", "(Negate (Negate a))")]
    [TestCase("!~+a", "(LogicalNot (BitwiseNot (Plus a)))")]
    [TestCase("++--a", "(Increment (Decrement a))")]
    [TestCase("a--", "(a Decrement)")]
    [TestCase("a = b = c", "(a = (b = c))")]
    [TestCase("a ? b : c ? d : e", "(a ? b : (c ? d : e))")]
    [TestCase("a ? b = c : d = e", "(a ? (b = c) : (d = e))")]
    [TestCase("a || b ? c : d", "((a LogicalOr b) ? c : d)")]
    [TestCase("(a ? b : c) = d", "([(a ? b : c)] = d)")]
    [TestCase("a += b ? c : d", "(a Add= (b ? c : d))")]
    [TestCase("5 & 3 == 1", "((5 BitwiseAnd 3) Equal 1)")]
    [TestCase("a xor b && c", "((a LogicalXor b) LogicalAnd c)")]
    public void MixedOperators_Group(string text, string expected) => Assert.That(SyntaxTest.Expression(text), Is.EqualTo(expected));

    [TestCase("=", "=")]
    [TestCase("+=", "Add=")]
    [TestCase("-=", "Subtract=")]
    [TestCase("*=", "Multiply=")]
    [TestCase("/=", "Divide=")]
    [TestCase("%=", "Modulo=")]
    [TestCase("**=", "Power=")]
    [TestCase("&=", "BitwiseAnd=")]
    [TestCase("|=", "BitwiseOr=")]
    [TestCase("^=", "BitwiseXor=")]
    [TestCase("<<=", "ShiftLeft=")]
    [TestCase(">>=", "ShiftRight=")]
    [TestCase(">>>=", "ShiftRightArithmetic=")]
    public void AssignmentOperators_AreRead(string op, string expected) =>
        Assert.That(SyntaxTest.Expression($"a {op} b"), Is.EqualTo($"(a {expected} b)"));

    [Test]
    public void BinaryOperators_AllHaveATest()
    {
        IEnumerable<BinaryOperator> tested = s_levels.SelectMany(level => level)
            .Select(op => ((BinaryExpressionSyntax)SyntaxTest.ExpressionNode($"a {op} b")).Operator);

        Assert.That(tested.Distinct(), Is.EquivalentTo(Enum.GetValues<BinaryOperator>()));
    }
}
