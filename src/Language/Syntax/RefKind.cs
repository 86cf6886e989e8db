namespace Seraph.Language.Syntax;

/// <summary>How an argument is passed.</summary>
internal enum RefKind : byte
{
    /// <summary>By value.</summary>
    None,

    /// <summary><c>&amp;in</c>.</summary>
    In,

    /// <summary><c>&amp;out</c>.</summary>
    Out,

    /// <summary><c>&amp;inout</c> or a plain <c>&amp;</c>.</summary>
    InOut,
}
