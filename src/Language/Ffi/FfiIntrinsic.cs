namespace Seraph;

/// <summary>Members of the built-in types for which the compiler has an instruction instead of a call.</summary>
public enum FfiIntrinsic : byte
{
    /// <summary>An ordinary call.</summary>
    None,

    /// <summary><c>opIndex</c> of the default array template.</summary>
    ArrayElement,

    /// <summary><c>length</c> of the default array template.</summary>
    ArrayLength,

    /// <summary><c>length</c> of the string type.</summary>
    StringLength,

    /// <summary><c>string + string</c>.</summary>
    StringConcat,

    /// <summary><c>string + number</c>, a bool included.</summary>
    StringConcatNumber,

    /// <summary><c>string == string</c>.</summary>
    StringEquals,

    /// <summary><c>double sqrt(double)</c>.</summary>
    SquareRoot,
}
