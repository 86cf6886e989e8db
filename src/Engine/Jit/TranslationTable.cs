using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>The translations of all operations that have one; a function with another one stays on the interpreter.</summary>
internal static class TranslationTable
{
    private static readonly Translation?[] All = Make();

    /// <summary>The translation of an operation, or null.</summary>
    public static Translation? Of(OpCode op) => All[(int)op];

    private static Translation?[] Make()
    {
        var table = new Translation?[byte.MaxValue + 1];
        Add(table, MoveTranslations.All);
        Add(table, ArithmeticTranslations.All);
        Add(table, DivisionTranslations.All);
        Add(table, ConversionTranslations.All);
        Add(table, ComparisonTranslations.All);
        Add(table, JumpTranslations.All);
        Add(table, CallTranslations.All);
        Add(table, DispatchTranslations.All);
        Add(table, HostTranslations.All);
        Add(table, FieldTranslations.All);
        Add(table, MemberTranslations.All);
        Add(table, SlotTranslations.All);
        Add(table, ElementTranslations.All);
        Add(table, ObjectTranslations.All);
        return table;
    }

    private static void Add(Translation?[] table, IEnumerable<(OpCode Op, Translation Translation)> rows)
    {
        foreach ((OpCode op, Translation translation) in rows)
        {
            table[(int)op] = translation;
        }
    }
}
