using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>The compiled functions of a unit; hot ones are added in batches. Whoever runs one holds the unit, and with it this: its code is collectible.</summary>
internal sealed class TranslatedUnit
{
    // What TryEnsureSufficientExecutionStack assures is twice as much.
    private const int AssuredBytes = 1 << 16;

    private readonly object _lock = new();
    private readonly TranslatedFunction?[] _functions;

    public TranslatedUnit(LinkedUnit unit, bool isCounting)
    {
        CompiledUnit compiled = unit.Compiled;
        _functions = new TranslatedFunction?[compiled.Functions.Length];
        IsCounting = isCounting;
        Pointers = new nint[compiled.Functions.Length];
        FramesAtOnce = Math.Max(1, AssuredBytes / FrameBytes(compiled.Functions.Select(f => f.Length).Where(l => l <= Translatability.MaxLength).Append(1).Max()));
        WindowNumbers = LargestWindow(unit, c => c.NumberSlots);
        WindowObjects = LargestWindow(unit, c => c.ObjectSlots);
    }

    /// <summary>The code counts instructions.</summary>
    public bool IsCounting { get; }

    /// <summary>How often functions were added.</summary>
    public int Batches { get; private set; }

    /// <summary>Frames of functions of the unit that certainly fit where TryEnsureSufficientExecutionStack sees room.</summary>
    public int FramesAtOnce { get; }

    /// <summary>Number slots of the largest window of a host call or helper.</summary>
    public int WindowNumbers { get; }

    /// <summary>Object slots of the largest window of a host call or helper.</summary>
    public int WindowObjects { get; }

    /// <summary>By index: the address of a function, 0 until it is prepared.</summary>
    public nint[] Pointers { get; }

    public TranslatedFunction? Find(int function) => Volatile.Read(ref _functions[function]);

    /// <summary>Adds functions that call each other, or those that are here. Not to be called by several threads at once.</summary>
    public void Add(List<TranslatedFunction> batch)
    {
        Batches++;
        foreach (TranslatedFunction function in batch)
        {
            function.FramesAtOnce = FramesAtOnce;
            Volatile.Write(ref _functions[function.Index], function);
        }
    }

    /// <summary>The address of what enters a function. The first use makes machine code of it and of what it calls.</summary>
    public nint EntryOf(TranslatedFunction function) => function.Entry != 0 ? function.Entry : Prepare(function);

    private nint Prepare(TranslatedFunction function)
    {
        lock (_lock)
        {
            // What is called comes first: a call of what is not compiled yet goes by way of a stub, and cannot be inlined.
            var work = new Stack<(TranslatedFunction Function, bool AreCalleesDone)>();
            work.Push((function, false));
            while (work.Count > 0)
            {
                (TranslatedFunction next, bool areCalleesDone) = work.Pop();
                if (areCalleesDone)
                {
                    Pointers[next.Index] = next.Prepare();
                }
                else if (next.Visit())
                {
                    work.Push((next, true));
                    foreach (int callee in next.Callees)
                    {
                        work.Push((_functions[callee]!, false));
                    }
                }
            }

            return function.Entry;
        }
    }

    // More than a frame takes on the stack, with all that is inlined into it.
    private static int FrameBytes(int instructions) => 1024 + (32 * instructions);

    // Helpers take no more than D says, or a struct.
    private static int LargestWindow(LinkedUnit unit, Func<HostCall, int> slots)
    {
        CompiledUnit compiled = unit.Compiled;
        int largest = compiled.Types.Select(t => t.NumberSlots).Concat(unit.HostCalls.Select(slots)).Append(0).Max();
        largest = Math.Max(largest, compiled.Functions.Max(f => Math.Max(f.Function.Layout.NumberSlots, f.Function.Layout.ObjectSlots)));
        return Math.Max(largest, compiled.Code.Max(i => (int)i.D));
    }
}
