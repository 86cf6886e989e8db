namespace Seraph.Language.Bytecode;

/// <summary>What the verifier found; a unit without errors can be run.</summary>
internal sealed class VerificationResult(IReadOnlyList<VerificationError> errors)
{
    public bool IsValid => Errors.Count == 0;

    public IReadOnlyList<VerificationError> Errors { get; } = errors;

    public override string ToString() => string.Join("\n", Errors);
}

/// <summary>Why code is not accepted.</summary>
/// <param name="Function">The function; empty for a fault of the unit.</param>
/// <param name="Instruction">Counted from the start of the function; -1 for a fault of the function or unit.</param>
/// <param name="Reason">What is wrong.</param>
internal readonly record struct VerificationError(string Function, int Instruction, string Reason)
{
    public override string ToString() =>
        Instruction < 0 ? $"{Function}: {Reason}" : $"{Function}: instruction {Instruction}: {Reason}";
}
