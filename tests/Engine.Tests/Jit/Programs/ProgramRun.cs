namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>Everything that can be seen of one run of a program.</summary>
/// <param name="Text">What it told the host, where it stopped, what it returned or how it failed.</param>
/// <param name="Instructions">What was charged.</param>
internal readonly record struct ProgramRun(string Text, long Instructions)
{
    public bool Returned => Text.Contains("\nreturned ", StringComparison.Ordinal);

    public bool IsCutOff => Text.Contains("limit exceeded", StringComparison.Ordinal);

    public override string ToString() => FormattableString.Invariant($"{Text}\n{Instructions} instructions");
}
