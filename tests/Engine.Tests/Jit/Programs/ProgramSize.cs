namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>How much a random program has.</summary>
/// <param name="Functions">Functions besides the one that is run.</param>
/// <param name="Statements">Statements of a function at most, those in blocks not counted.</param>
/// <param name="Depth">How deep expressions and blocks are nested.</param>
/// <param name="Hot">Rounds of a loop around a call at the end of some programs; 0 for no such loop.</param>
/// <param name="ClassChance">How many of a hundred programs declare classes.</param>
internal sealed record ProgramSize(int Functions, int Statements, int Depth, int Hot, int ClassChance)
{
    public static ProgramSize Large { get; } = new(3, 6, 2, 1500, 20);

    public static ProgramSize Small { get; } = new(1, 8, 1, 0, 4);
}
