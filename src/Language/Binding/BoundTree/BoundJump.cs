namespace Seraph.Language.Binding.BoundTree;

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class BoundJump(TextSpan span, bool isContinue) : BoundStatement(span)
{
    public bool IsContinue { get; } = isContinue;
}
