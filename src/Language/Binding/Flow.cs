using Seraph.Language.Binding.BoundTree;

namespace Seraph.Language.Binding;

/// <summary>Whether control can reach the end of a statement. As in the reference, endless loops do not count as endings.</summary>
internal static class Flow
{
    public static bool AlwaysEnds(BoundStatement? statement) => statement switch
    {
        BoundReturn => true,
        BoundBlock block => AnyEnds(block.Statements),
        BoundIf s => IfEnds(s),
        BoundSwitch s => SwitchEnds(s),
        BoundTry s => AlwaysEnds(s.Body) && AlwaysEnds(s.Handler),
        _ => false,
    };

    /// <summary>Whether control never passes this statement, because of a jump or return in all its ways.</summary>
    public static bool EndsBlock(BoundStatement statement) =>
        statement is BoundJump || (statement is not (BoundExpressionStatement or BoundLocalDeclaration) && AlwaysEnds(statement));

    private static bool AnyEnds(BoundStatement[] statements)
    {
        StackGuard.Ensure();
        foreach (BoundStatement statement in statements)
        {
            if (AlwaysEnds(statement))
            {
                return true;
            }
        }

        return false;
    }

    // A chain of `else if` is followed without recursion.
    private static bool IfEnds(BoundIf statement)
    {
        while (AlwaysEnds(statement.Then) && statement.Else is { } rest)
        {
            if (rest is not BoundIf next)
            {
                return AlwaysEnds(rest);
            }

            statement = next;
        }

        return false;
    }

    // With a default and no way out but returning; a section may fall into the next one.
    private static bool SwitchEnds(BoundSwitch statement) =>
        Array.Exists(statement.Sections, s => s.IsDefault)
        && AlwaysEnds(statement.Sections[statement.Sections.Length - 1].Body)
        && !Array.Exists(statement.Sections, s => Breaks(s.Body));

    private static bool Breaks(BoundStatement? statement) => statement switch
    {
        BoundJump { IsContinue: false } => true,
        BoundBlock block => Array.Exists(block.Statements, Breaks),
        BoundIf s => Breaks(s.Then) || Breaks(s.Else),
        BoundTry s => Breaks(s.Body) || Breaks(s.Handler),
        _ => false,
    };
}
