namespace Seraph.Generators.Model;

/// <summary>How a value travels between a thunk and the script.</summary>
internal enum ValueKind : byte
{
    Void,
    Bool,
    Int8,
    Int16,
    Int32,
    Int64,
    UInt8,
    UInt16,
    UInt32,
    UInt64,
    Float,
    Double,
    String,

    /// <summary>A reference to a class or interface.</summary>
    Object,

    /// <summary>An unmanaged struct, in number slots.</summary>
    Struct,

    /// <summary>A struct that holds references, boxed in an object slot.</summary>
    Boxed,

    /// <summary>A result only: a task that the script waits for.</summary>
    Task,

    /// <summary>A parameter only: an <c>object</c>, which takes a value of any type.</summary>
    Any,

    /// <summary>A collection of C#, which is an array for scripts.</summary>
    Collection,

    /// <summary>A delegate, which is a function value for scripts.</summary>
    Delegate,

    /// <summary>A type parameter: what it is depends on the instance.</summary>
    Generic,

    /// <summary>A result only: what <c>super</c> of a script class makes.</summary>
    Carrier,

    /// <summary>A result only: a <c>T?</c> of a value type, which is a bool and an output.</summary>
    Optional,

    /// <summary>A result only: a tuple, which is an output for each element.</summary>
    Tuple,
}
