namespace Seraph.Generators.Reading;

/// <summary>Why something cannot be exported, before it is known where that is to be reported.</summary>
/// <param name="Id">One of <see cref="ProblemIds"/>.</param>
/// <param name="Text">The reason or the name that the message needs besides the name of the faulty thing.</param>
internal sealed record Fault(string Id, string Text)
{
    /// <summary>A <c>[ScriptDeclaration]</c> is wrong.</summary>
    public static Fault Declaration(string reason) => new(ProblemIds.FaultyDeclaration, reason);

    public static Fault Unsupported(string reason) => new(ProblemIds.UnsupportedMember, reason);
}
