using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;

namespace Seraph;

/// <summary>
/// An object of a script class. Its class reference, its numbers (packed at their natural size) and its references are one
/// allocation; the derived types below differ only in how much of both they have.
/// </summary>
/// <remarks>
/// If the class has a destructor, or holds objects that have one, references to its objects are counted. What a call or a
/// global variable gives to C# counts as a reference until <see cref="Dispose"/>; an argument of a host function is only lent for
/// the call, and who keeps it calls <see cref="Retain"/> first. An object that C# never disposes is reclaimed without its
/// destructor, as those are that refer to each other in a circle. Use the object on one thread at a time.
/// </remarks>
public abstract class ScriptObject : IDisposable
{
    /// <summary>The bits of the count; the one above says that the destructor has run.</summary>
    internal const int CountMask = DestroyedFlag - 1;
    internal const int DestroyedFlag = 1 << 30;

    // Invariant: the only field here, so that the fields of the derived types follow it directly (ObjectFactory checks that).
    internal readonly ScriptClass Class;

    private protected ScriptObject(ScriptClass @class) => Class = @class;

    /// <summary>The name of the class with its namespace.</summary>
    public string TypeName => Class.Type.QualifiedName;

    /// <summary>The number of references, with a flag. Only objects of counted classes have it.</summary>
    internal ref int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.As<byte, int>(ref NumberAt(Class.CountOffset));
    }

    /// <summary>The last reference to it has gone.</summary>
    internal bool IsDestroyed => Class.CountOffset >= 0 && (Count & DestroyedFlag) != 0;

    /// <summary>Counts C# once more as a holder of the object.</summary>
    /// <returns>The object, which is to be disposed once more.</returns>
    public ScriptObject Retain()
    {
        References.Retain(this);
        return this;
    }

    /// <summary>
    /// Gives the object back. If nobody else holds it, its destructor runs here. An object whose class has none needs no disposing.
    /// </summary>
    public void Dispose()
    {
        References.Release(this);
        GC.SuppressFinalize(this);
    }

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
