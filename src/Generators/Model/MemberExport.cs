namespace Seraph.Generators.Model;

/// <summary>A function that scripts see, and the C# member behind it.</summary>
/// <param name="Definition">What scripts see.</param>
/// <param name="Call">How the C# member is called.</param>
internal sealed record MemberExport(FfiFunctionDef Definition, CallExport Call)
{
    /// <summary>True for a function of a namespace, false for a member of the type.</summary>
    public bool IsGlobal => Definition.Kind == FfiFunctionKind.Function;
}
