namespace Seraph.Language.Syntax;

/// <summary>The words before and after a declaration.</summary>
[Flags]
internal enum DeclarationModifiers : ushort
{
    None = 0,
    Private = 1 << 0,
    Protected = 1 << 1,
    Shared = 1 << 2,
    External = 1 << 3,
    Abstract = 1 << 4,
    Final = 1 << 5,
    Override = 1 << 6,
    Explicit = 1 << 7,
    Property = 1 << 8,

    /// <summary>The function must not be called: <c>A() delete;</c>.</summary>
    Delete = 1 << 9,

    /// <summary>A method or accessor that does not change its object.</summary>
    Const = 1 << 10,
}
