namespace Seraph.Language.Bytecode;

/// <summary>
/// A catch block: an exception raised by an instruction from <paramref name="Start"/> up to, but not including,
/// <paramref name="End"/> goes on at <paramref name="Target"/>. All count from the start of the function; the target lies
/// behind the range, so that control still goes back in loops only.
/// </summary>
internal readonly record struct HandlerEntry(int Start, int End, int Target)
{
    public bool Covers(int instruction) => instruction >= Start && instruction < End;
}
