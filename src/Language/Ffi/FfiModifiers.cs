namespace Seraph;

/// <summary>What may stand around a type in a declaration. The two reference bits form one field: none, in, out, inout.</summary>
[Flags]
public enum FfiModifiers : byte
{
    /// <summary>The plain type.</summary>
    None = 0,

    /// <summary><c>const T</c>; on a handle the handle itself is constant (<c>T@ const</c>).</summary>
    Const = 1,

    /// <summary><c>T@</c>.</summary>
    Handle = 2,

    /// <summary><c>const T@</c>: the object behind the handle is read-only.</summary>
    HandleToConst = 4,

    /// <summary><c>T &amp;in</c>.</summary>
    In = 8,

    /// <summary><c>T &amp;out</c>.</summary>
    Out = 16,

    /// <summary><c>T &amp;inout</c>, and <c>T &amp;</c> of a result.</summary>
    InOut = In | Out,
}
