using System.Runtime.CompilerServices;

namespace Seraph.Engine.Jit;

/// <summary>The compiled functions of a unit. Whoever runs one holds the unit, and with it this: its code is collectible.</summary>
internal sealed class TranslatedUnit
{
    // What TryEnsureSufficientExecutionStack assures is twice as much.
    private const int AssuredBytes = 1 << 16;

    private readonly object _lock = new();
    private readonly TranslatedFunction?[] _functions;

    public TranslatedUnit(TranslatedFunction?[] functions, bool isCounting)
    {
        _functions = functions;
        IsCounting = isCounting;
        Pointers = new nint[functions.Length];
        int framesAtOnce = Math.Max(1, AssuredBytes / functions.Max(f => f?.FrameBytes ?? 1));
        foreach (TranslatedFunction function in functions.OfType<TranslatedFunction>())
        {
            function.Unit = this;

            // So many frames certainly fit where TryEnsureSufficientExecutionStack sees room.
            function.FramesAtOnce = framesAtOnce;
        }
    }

    /// <summary>The code counts instructions.</summary>
    public bool IsCounting { get; }

    /// <summary>Number slots of the largest window of a host call or helper.</summary>
    public required int WindowNumbers { get; init; }

    /// <summary>Object slots of the largest window of a host call or helper.</summary>
    public required int WindowObjects { get; init; }

    /// <summary>By index: the address of a function, 0 until it is prepared.</summary>
    public nint[] Pointers { get; }

    public TranslatedFunction? Find(int function) => _functions[function];

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
}
