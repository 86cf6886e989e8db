namespace Seraph.Language.Binding;

/// <summary>What has to be done to a value to make it another type.</summary>
internal enum ConversionKind : byte
{
    /// <summary>There is no such conversion.</summary>
    None,

    /// <summary>The same type; const may be added, or dropped with a copy.</summary>
    Identity,

    /// <summary>Between two numbers.</summary>
    Numeric,

    /// <summary>An enum to a number.</summary>
    EnumToNumber,

    /// <summary>A number, or another enum, to an enum. Explicit only.</summary>
    NumberToEnum,

    /// <summary><c>null</c> to a handle.</summary>
    NullToHandle,

    /// <summary>An object to a handle to it.</summary>
    ObjectToHandle,

    /// <summary>A handle to the object behind it: null raises.</summary>
    HandleToObject,

    /// <summary>To a base class or interface. Either side may be a handle or the object; a handle to an object raises on null.</summary>
    Upcast,

    /// <summary>To a handle of a class or interface the object may turn out to be: null if it is none. <c>cast</c> only.</summary>
    Downcast,

    /// <summary>Calls a constructor or factory of the target with the value as its one argument.</summary>
    Constructor,

    /// <summary>
    /// Calls an <c>opImplConv</c>, <c>opConv</c>, <c>opImplCast</c> or <c>opCast</c> method of the value. What it returns may
    /// need another conversion that calls nothing; one that returns void has a single <c>?&amp;out</c> parameter for its result.
    /// </summary>
    Operator,

    /// <summary>To a <c>?</c> parameter: the value with its type.</summary>
    ToVariant,

    /// <summary>The type of a faulty expression is involved: nothing is to be said about it again.</summary>
    Error,
}
