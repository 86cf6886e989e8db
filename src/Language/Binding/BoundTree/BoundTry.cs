namespace Seraph.Language.Binding.BoundTree;

/// <summary><c>try</c> and <c>catch</c>.</summary>
internal sealed class BoundTry(TextSpan span, BoundBlock body, BoundBlock handler) : BoundStatement(span)
{
    public BoundBlock Body { get; } = body;

    /// <summary>Runs when the body raises an exception.</summary>
    public BoundBlock Handler { get; } = handler;
}
