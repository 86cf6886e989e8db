using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Seraph.Engine.Execution;

/// <summary>
/// The memory of running functions: number registers, object registers, and one instruction pointer per active function.
/// It never changes its size; growing means going on in a larger one.
/// </summary>
internal sealed unsafe class ExecutionStacks
{
    /// <summary>Room above the last window, for hosts that write a slot which their declaration does not have.</summary>
    public const int Slack = 16;

    /// <summary>What new stacks take.</summary>
    public const int InitialBytes = (FewestNumbers * sizeof(ulong)) + (FewestObjects * 8) + (64 * 8);

    public const int MaxNumbers = 1 << 23;
    public const int MaxObjects = 1 << 22;
    public const int MaxFrames = 1 << 23;

    public readonly ulong[] Numbers;
    public readonly object?[] Objects;
    public readonly nint[] Frames;

    // Invariant: the arrays of numbers and frames are pinned, so that addresses into them stay valid as long as this object lives.
    public readonly ulong* NumberBase;
    public readonly ulong* NumberLimit;
    public readonly nint* FrameBase;

    private const int FewestNumbers = 1024;
    private const int FewestObjects = 256;

    public ExecutionStacks(int numbers = FewestNumbers, int objects = FewestObjects, int frames = 64)
    {
        Numbers = GC.AllocateArray<ulong>(numbers, pinned: true);
        Objects = new object?[objects];
        Frames = GC.AllocateArray<nint>(frames, pinned: true);
        NumberBase = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(Numbers));
        NumberLimit = NumberBase + numbers - Slack;
        FrameBase = (nint*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(Frames));
    }

    /// <summary>Object slots that frames may use.</summary>
    public int ObjectLimit => Objects.Length - Slack;

    /// <summary>True when so much can be in use.</summary>
    public bool Holds(int numbers, int objects, int frames) =>
        numbers <= Numbers.Length - Slack && objects <= ObjectLimit && frames <= Frames.Length;

    /// <summary>True when any stacks hold so much.</summary>
    public static bool AlwaysHold(int numbers, int objects) => numbers <= FewestNumbers - Slack && objects <= FewestObjects - Slack;

    /// <summary>The index of an object slot.</summary>
    public int IndexOf(ref object? slot) => (int)(Unsafe.ByteOffset(ref FirstObject, ref slot) / sizeof(nint));

    public ref object? ObjectAt(int index) => ref Unsafe.Add(ref FirstObject, index);

    private ref object? FirstObject => ref MemoryMarshal.GetArrayDataReference(Objects);

    /// <summary>Larger stacks, or null beyond what a process can bear.</summary>
    public ExecutionStacks? Enlarged(int numbers, int objects, int frames) =>
        numbers > MaxNumbers || objects > MaxObjects || frames > MaxFrames
            ? null
            : new ExecutionStacks(
                Doubled(Numbers.Length, numbers + Slack), Doubled(Objects.Length, objects + Slack), Doubled(Frames.Length, frames));

    private static int Doubled(int length, int needed)
    {
        while (length < needed)
        {
            length *= 2;
        }

        return length;
    }
}
