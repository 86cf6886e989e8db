namespace Seraph.Generators.Model;

/// <summary>A C# type as emitted code uses it.</summary>
/// <param name="Kind">How its values travel.</param>
/// <param name="Code">The type as C# text, without a mark for null: <c>global::Game.Player</c>.</param>
/// <param name="IsNullable">Null is let through.</param>
/// <param name="NeedsCast">The C# type is not the one that travels: an enum or <c>char</c>.</param>
internal sealed record ValueExport(ValueKind Kind, string Code, bool IsNullable = false, bool NeedsCast = false)
{
    /// <summary>How C# sees the array, for <see cref="ValueKind.Collection"/>.</summary>
    public CollectionForm Form { get; init; }

    /// <summary>The element of a collection, the elements of a tuple, the value of an optional, or what a task gives.</summary>
    public EquatableArray<ValueExport> Parts { get; init; }

    /// <summary>Scripts get several values: outputs behind the parameters.</summary>
    public bool IsSeveral => Kind is ValueKind.Optional or ValueKind.Tuple || (Kind == ValueKind.Task && Parts is [{ IsSeveral: true }]);

    /// <summary><c>void</c>.</summary>
    public static ValueExport Void { get; } = new(ValueKind.Void, "void");

    /// <summary>The type as it is declared: with <c>?</c> where null is let through.</summary>
    public string DeclaredCode => IsNullable ? Code + "?" : Code;
}
