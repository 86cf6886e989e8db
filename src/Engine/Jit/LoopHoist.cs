namespace Seraph.Engine.Jit;

/// <summary>What is the same in all rounds of a loop, and so is read into locals before it.</summary>
/// <param name="Kind">What is read.</param>
/// <param name="Web">The object it is read of; where something is loaded, where it goes.</param>
/// <param name="Source">Of an element, the web of the array; of a field, that of the object.</param>
/// <param name="Index">Of an element, the web of the index; the number of a field or of a global variable.</param>
internal sealed record LoopHoist(LoopHoistKind Kind, int Web, int Source = -1, int Index = -1);

internal enum LoopHoistKind
{
    /// <summary>The length and the first element of an array; of null a length of 0.</summary>
    Array,

    /// <summary>An element of an array of references, such as a row; null if there is none.</summary>
    Element,

    /// <summary>A field that refers to an object; null if there is none.</summary>
    Field,

    /// <summary>A global variable that refers to an object.</summary>
    Global,

    /// <summary>The number of the class of an object; of null 0.</summary>
    ClassId,

    /// <summary>The index of a function value; of null, delegates and functions of other instances a negative number.</summary>
    Function,
}
