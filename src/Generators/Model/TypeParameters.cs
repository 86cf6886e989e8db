namespace Seraph.Generators.Model;

/// <summary>The type parameters of a generic class or method as C# text.</summary>
/// <param name="Names">Their names.</param>
/// <param name="Constraints">What stands behind the declaration: <c> where T : class</c>, or nothing.</param>
/// <param name="IsFree">They take any type.</param>
internal sealed record TypeParameters(EquatableArray<string> Names, string Constraints, bool IsFree)
{
    /// <summary><c>&lt;T, U&gt;</c></summary>
    public string List => $"<{string.Join(", ", Names)}>";

    /// <summary><c>&lt;,&gt;</c></summary>
    public string Open => $"<{new string(',', Names.Count - 1)}>";
}
