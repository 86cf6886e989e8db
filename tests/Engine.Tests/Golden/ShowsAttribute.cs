namespace Seraph.Engine.Tests.Golden;

/// <summary>The test shows a row of tests/Scripts/rows.md that a script alone cannot show.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShowsAttribute(string row) : Attribute
{
    public string Row { get; } = row;
}
