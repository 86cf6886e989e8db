using System.Reflection;
using System.Runtime.CompilerServices;

namespace Seraph.Engine.Jit;

/// <summary>One compiled function.</summary>
internal sealed class TranslatedFunction(MethodInfo plain, MethodInfo? loops, MethodInfo adapter, FunctionAnalysis analysis)
{
    private readonly int[] _loops = analysis.Loops;
    private bool _isVisited;
    private nint _entry;

    public int Index { get; } = analysis.Function.Function.Index;

    /// <summary>Compiled functions that it calls directly, by index.</summary>
    public required int[] Callees { get; init; }

    /// <summary>More than a frame of it takes on the stack, with all that is inlined into it.</summary>
    public int FrameBytes { get; } = 1024 + (32 * analysis.Code.Length);

    /// <summary>The collectible assembly that the code is in.</summary>
    public Assembly Code => adapter.Module.Assembly;

    /// <summary>The address of the method that enters it from the interpreter's registers; 0 before it is prepared.</summary>
    public nint Entry => Volatile.Read(ref _entry);

    /// <summary>The loop that begins at an instruction of the function, or a negative number.</summary>
    public int LoopAt(int instruction) => Array.BinarySearch(_loops, instruction);

    /// <summary>True the first time.</summary>
    public bool Visit()
    {
        bool isFirst = !_isVisited;
        _isVisited = true;
        return isFirst;
    }

    /// <summary>Makes machine code, and gives the address of the method that takes the arguments.</summary>
    public nint Prepare()
    {
        RuntimeHelpers.PrepareMethod(plain.MethodHandle);
        if (loops is not null)
        {
            RuntimeHelpers.PrepareMethod(loops.MethodHandle);
        }

        RuntimeHelpers.PrepareMethod(adapter.MethodHandle);
        Volatile.Write(ref _entry, adapter.MethodHandle.GetFunctionPointer());
        return plain.MethodHandle.GetFunctionPointer();
    }
}
