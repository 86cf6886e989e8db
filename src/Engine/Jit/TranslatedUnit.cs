using System.Runtime.CompilerServices;

namespace Seraph.Engine.Jit;

/// <summary>The compiled functions of a unit. Whoever runs one holds the unit, and with it this: its code is collectible.</summary>
internal sealed class TranslatedUnit(TranslatedFunction?[] functions, bool isCounting)
{
    // What TryEnsureSufficientExecutionStack assures is twice as much.
    private const int AssuredBytes = 1 << 16;

    private readonly object _lock = new();

    /// <summary>The code counts instructions.</summary>
    public bool IsCounting { get; } = isCounting;

    /// <summary>Number slots of the largest window of a host call or helper.</summary>
    public required int WindowNumbers { get; init; }

    /// <summary>Object slots of the largest window of a host call or helper.</summary>
    public required int WindowObjects { get; init; }

    /// <summary>By index: the address of a function, 0 until it is prepared.</summary>
    public nint[] Pointers { get; } = new nint[functions.Length];

    /// <summary>So many frames certainly fit where <see cref="RuntimeHelpers.TryEnsureSufficientExecutionStack"/> sees room.</summary>
    public int FramesAtOnce { get; } = Math.Max(1, AssuredBytes / functions.Max(f => f?.FrameBytes ?? 1));

    public TranslatedFunction? Find(int function) => functions[function];

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
                        work.Push((functions[callee]!, false));
                    }
                }
            }

            return function.Entry;
        }
    }
}
