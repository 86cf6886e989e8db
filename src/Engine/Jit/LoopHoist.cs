namespace Seraph.Engine.Jit;

/// <summary>What is the same in all rounds of a loop, and so is read into locals before it.</summary>
/// <param name="Kind">What is read.</param>
/// <param name="Web">The object it is read of; of an element, where it goes.</param>
/// <param name="Array">Of an element, the web of the array.</param>
/// <param name="Index">Of an element, the web of the index.</param>
internal sealed record LoopHoist(LoopHoistKind Kind, int Web, int Array = -1, int Index = -1);

internal enum LoopHoistKind
{
    /// <summary>The length and the first element of an array; of null a length of 0.</summary>
    Array,

    /// <summary>An element of an array of references, such as a row; null if there is none.</summary>
    Element,

    /// <summary>The number of the class of an object; of null 0.</summary>
    ClassId,

    /// <summary>The index of a function value; of null, delegates and functions of other instances a negative number.</summary>
    Function,
}
