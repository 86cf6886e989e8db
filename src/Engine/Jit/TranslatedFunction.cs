using System.Reflection;
using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;

namespace Seraph.Engine.Jit;

/// <summary>One compiled function.</summary>
internal sealed class TranslatedFunction(MethodInfo plain, MethodInfo? loops, MethodInfo adapter, MethodInfo? direct, FunctionAnalysis analysis)
{
    private readonly int[] _loops = analysis.Loops;
    private bool _isVisited;
    private nint _entry;
    private nint _direct;

    public int Index { get; } = analysis.Function.Function.Index;

    /// <summary>The unit it is compiled in.</summary>
    public required TranslatedUnit Unit { get; init; }

    /// <inheritdoc cref="TranslatedUnit.FramesAtOnce"/>
    public int FramesAtOnce { get; set; }

    /// <summary>The method that other compiled functions call.</summary>
    public MethodInfo Plain => plain;

    /// <summary>The method that is inlined where they call it, or null.</summary>
    public required MethodInfo? Inlined { get; init; }

    /// <summary>It calls host functions, or may call a function that does.</summary>
    public required bool ReachesHost { get; init; }

    /// <summary>It stores references in arrays, fields or globals, or may call what does.</summary>
    public required bool StoresReferences { get; init; }

    /// <summary>It is never left.</summary>
    public required bool StaysInside { get; init; }

    /// <summary>Where it needs a window for host calls when C# calls it directly: the object slots up to the end of that.</summary>
    public int WindowEnd { get; private set; }

    /// <summary>It, or what it calls, calls C# code that has a frame or sees the script stack.</summary>
    public bool HasHostFrame => direct is not null;

    /// <summary>The address of the method that C# calls with arguments and result as those of C#; 0 before it is prepared.</summary>
    public nint Direct => Volatile.Read(ref _direct);

    /// <summary>Compiled functions that it calls directly, by index.</summary>
    public required int[] Callees { get; init; }

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

    /// <summary>Makes machine code of what C# calls. False if it needs more room than stacks have when a call begins.</summary>
    public bool PrepareDirect(in FunctionEntry entry)
    {
        if (Direct == 0)
        {
            int numbers = entry.Numbers + Unit.WindowNumbers;
            WindowEnd = HasHostFrame ? entry.Objects + Unit.WindowObjects : 0;
            if (HasHostFrame && !ExecutionStacks.AlwaysHold(numbers, WindowEnd))
            {
                return false;
            }

            MethodInfo method = direct ?? plain;
            RuntimeHelpers.PrepareMethod(method.MethodHandle);
            Volatile.Write(ref _direct, method.MethodHandle.GetFunctionPointer());
        }

        return true;
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
