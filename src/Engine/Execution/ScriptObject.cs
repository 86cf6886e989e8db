using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;

namespace Seraph;

/// <summary>
/// An object of a script class. Its class reference, its numbers (packed at their natural size) and its references are one
/// allocation; the derived types below differ only in how much of both they have.
/// </summary>
public abstract class ScriptObject
{
    // Invariant: the only field here, so that the fields of the derived types follow it directly (ObjectFactory checks that).
    internal readonly ScriptClass Class;

    private protected ScriptObject(ScriptClass @class) => Class = @class;

    /// <summary>The name of the class with its namespace.</summary>
    public string TypeName => Class.Type.QualifiedName;

    /// <summary>From <see cref="Start"/> to the first byte of the number area: after the class reference.</summary>
    internal static unsafe nint NumberOffset
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(nint);
    }

    /// <summary>The place of the class reference, which offsets into the object count from.</summary>
    internal ref byte Start
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.As<ScriptClass, byte>(ref Unsafe.AsRef(in Class));
    }

    /// <summary>The number at a byte of the number area.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref byte NumberAt(nint offset) => ref Unsafe.AddByteOffset(ref Start, NumberOffset + offset);

    /// <summary>The reference at an index of the reference area.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal unsafe ref object? ReferenceAt(nint index) =>
        ref Unsafe.As<byte, object?>(ref Unsafe.AddByteOffset(ref Start, Class.ReferenceOffset + (index * sizeof(nint))));
}
