namespace Seraph.Language.Symbols;

/// <summary>Who declared a type or function, and so who sees it.</summary>
internal enum TypeSourceKind : byte
{
    /// <summary>A module of the host.</summary>
    Ffi,

    /// <summary>A script, as <c>shared</c>.</summary>
    Shared,

    /// <summary>One unit.</summary>
    Module,
}

/// <summary>Names a unit inside the process; never used again and never written anywhere.</summary>
internal readonly record struct UnitId(int Value);

/// <summary>The source of a type or function.</summary>
/// <param name="Kind">Host, shared or unit.</param>
/// <param name="Unit">The declaring unit; of a shared type the first one, for messages only.</param>
internal readonly record struct TypeSource(TypeSourceKind Kind, UnitId Unit)
{
    public static TypeSource Ffi => new(TypeSourceKind.Ffi, default);

    public static TypeSource Shared(UnitId first) => new(TypeSourceKind.Shared, first);

    public static TypeSource Module(UnitId unit) => new(TypeSourceKind.Module, unit);
}
