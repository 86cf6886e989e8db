namespace Seraph.Engine.Jit;

/// <summary>
/// A place that holds a reference to a .NET array, seen as one that holds the address of the array: so its elements are reached
/// without the check for null that comes with using a reference.
/// </summary>
internal readonly ref struct ArrayStart
{
    public readonly ref byte Start;

    /// <summary>Bytes from there to the first element: the type and the length of the array are before it.</summary>
    public static int FirstElement => 2 * IntPtr.Size;
}
