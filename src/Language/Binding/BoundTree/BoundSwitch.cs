namespace Seraph.Language.Binding.BoundTree;

/// <summary><c>switch</c> on an int32 value; sections fall through to the next one.</summary>
internal sealed class BoundSwitch(TextSpan span, BoundExpression value, BoundSwitchSection[] sections) : BoundStatement(span)
{
    public BoundExpression Value { get; } = value;

    public BoundSwitchSection[] Sections { get; } = sections;
}

/// <summary>The labels of one section and its statements.</summary>
internal sealed record BoundSwitchSection(int[] Values, bool IsDefault, BoundBlock Body);
