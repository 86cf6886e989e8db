namespace Seraph.Language.Syntax;

/// <summary>The operators and how tightly they bind: the one table of the grammar.</summary>
internal sealed partial class Parser
{
    // The parser asks for each of these at every operand; a lookup beats three switches.
    private static readonly byte[] s_precedences = MakeTable(PrecedenceOf);
    private static readonly byte[] s_unaryOperators = MakeTable(static kind => UnaryOperatorOf(kind) is { } op ? (byte)op + 1 : 0);
    private static readonly byte[] s_assignments = MakeTable(static kind => AssignmentOperatorOf(kind) is { } op ? (byte)op + 1 : 0);

    private static byte[] MakeTable(Func<TokenKind, int> valueOf)
    {
        var table = new byte[256];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = (byte)valueOf((TokenKind)i);
        }

        return table;
    }

    private static int BinaryPrecedence(TokenKind kind) => s_precedences[(byte)kind];

    private static bool IsUnaryOperator(TokenKind kind) => s_unaryOperators[(byte)kind] != 0;

    private static bool IsAssignment(TokenKind kind) => s_assignments[(byte)kind] != 0;

    /// <summary>From 1 (loosest) to 12; 0 if the token is no binary operator. All are left associative, <c>**</c> too.</summary>
    private static int PrecedenceOf(TokenKind kind) => kind switch
    {
        TokenKind.StarStar => 12,
        TokenKind.Star or TokenKind.Slash or TokenKind.Percent => 11,
        TokenKind.Plus or TokenKind.Minus => 10,
        TokenKind.LessLess or TokenKind.GreaterGreater or TokenKind.GreaterGreaterGreater => 9,
        TokenKind.Ampersand => 8,
        TokenKind.Caret => 7,
        TokenKind.Bar => 6,
        TokenKind.Less or TokenKind.LessEquals or TokenKind.Greater or TokenKind.GreaterEquals => 5,
        TokenKind.EqualsEquals or TokenKind.BangEquals or TokenKind.IsKeyword or TokenKind.BangIs
            or TokenKind.XorKeyword or TokenKind.CaretCaret => 4,
        TokenKind.AmpersandAmpersand or TokenKind.AndKeyword => 3,
        TokenKind.BarBar or TokenKind.OrKeyword => 2,
        _ => 0,
    };

    private static BinaryOperator BinaryOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.StarStar => BinaryOperator.Power,
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.Percent => BinaryOperator.Modulo,
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.LessLess => BinaryOperator.ShiftLeft,
        TokenKind.GreaterGreater => BinaryOperator.ShiftRight,
        TokenKind.GreaterGreaterGreater => BinaryOperator.ShiftRightArithmetic,
        TokenKind.Ampersand => BinaryOperator.BitwiseAnd,
        TokenKind.Caret => BinaryOperator.BitwiseXor,
        TokenKind.Bar => BinaryOperator.BitwiseOr,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessEquals => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterEquals => BinaryOperator.GreaterOrEqual,
        TokenKind.EqualsEquals => BinaryOperator.Equal,
        TokenKind.BangEquals => BinaryOperator.NotEqual,
        TokenKind.IsKeyword => BinaryOperator.Is,
        TokenKind.BangIs => BinaryOperator.IsNot,
        TokenKind.XorKeyword or TokenKind.CaretCaret => BinaryOperator.LogicalXor,
        TokenKind.AmpersandAmpersand or TokenKind.AndKeyword => BinaryOperator.LogicalAnd,
        _ => BinaryOperator.LogicalOr,
    };

    private static UnaryOperator? UnaryOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Plus => UnaryOperator.Plus,
        TokenKind.Minus => UnaryOperator.Negate,
        TokenKind.Bang or TokenKind.NotKeyword => UnaryOperator.LogicalNot,
        TokenKind.Tilde => UnaryOperator.BitwiseNot,
        TokenKind.At => UnaryOperator.HandleOf,
        TokenKind.PlusPlus => UnaryOperator.Increment,
        TokenKind.MinusMinus => UnaryOperator.Decrement,
        _ => null,
    };

    private static AssignmentOperator? AssignmentOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Equals => AssignmentOperator.Assign,
        TokenKind.PlusEquals => AssignmentOperator.Add,
        TokenKind.MinusEquals => AssignmentOperator.Subtract,
        TokenKind.StarEquals => AssignmentOperator.Multiply,
        TokenKind.SlashEquals => AssignmentOperator.Divide,
        TokenKind.PercentEquals => AssignmentOperator.Modulo,
        TokenKind.StarStarEquals => AssignmentOperator.Power,
        TokenKind.AmpersandEquals => AssignmentOperator.BitwiseAnd,
        TokenKind.BarEquals => AssignmentOperator.BitwiseOr,
        TokenKind.CaretEquals => AssignmentOperator.BitwiseXor,
        TokenKind.LessLessEquals => AssignmentOperator.ShiftLeft,
        TokenKind.GreaterGreaterEquals => AssignmentOperator.ShiftRight,
        TokenKind.GreaterGreaterGreaterEquals => AssignmentOperator.ShiftRightArithmetic,
        _ => null,
    };
}
