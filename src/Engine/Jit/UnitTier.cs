using System.Diagnostics.CodeAnalysis;
using Seraph.Engine.Execution;

namespace Seraph.Engine.Jit;

/// <summary>What of a unit is compiled, and when. Shared by the threads that run it.</summary>
internal sealed class UnitTier(LinkedUnit unit, TierPolicy policy)
{
    private readonly object _lock = new();
    private int[]? _polls;
    private int[]? _wanted;
    private TranslatedUnit? _plain;
    private TranslatedUnit? _counting;
    private bool _hasFailed;

    // Threads may lose some of each other's.
    private long _instructions;

    /// <summary>Functions are compiled when they are first called, by who calls them.</summary>
    public bool IsEager => policy.IsEager;

    /// <summary>The translated functions, counting instructions or not; null if there are none (yet).</summary>
    public TranslatedUnit? Find(bool isCounting) => (isCounting ? _counting : _plain) ?? (IsEager && !_hasFailed ? Translate(isCounting, Enumerable.Range(0, unit.Functions.Length)) : null);

    /// <summary>A function that can be entered, null if it cannot (yet). Where functions are compiled eagerly, it is compiled now.</summary>
    public TranslatedFunction? FindEntered(int function, bool isCounting) =>
        Find(isCounting) is { } translated && translated.Find(function) is { } compiled
        && (compiled.Entry != 0 || (IsEager && Prepare(translated, compiled) != 0))
            ? compiled
            : null;

    /// <summary>A function that C# can call directly, null if it cannot (yet).</summary>
    public TranslatedFunction? FindDirect(int function, bool isCounting)
    {
        if (FindEntered(function, isCounting) is not { } compiled)
        {
            return null;
        }

        try
        {
            return compiled.PrepareDirect(unit.Functions[function]) ? compiled : null;
        }
        catch (Exception exception)
        {
            Fail(exception);
            return null;
        }
    }

    /// <summary>
    /// The interpreter has looked at limits while it was in a function, as it does every so many instructions: a function in which that
    /// happens again and again is hot.
    /// </summary>
    public void Sample(int function, bool isCounting)
    {
        if (IsEager)
        {
            return;
        }

        // Less and less often, for what cannot be compiled.
        int polls = ++Counters(ref _polls)[function];
        if (polls >= policy.HotPolls && System.Numerics.BitOperations.IsPow2(polls))
        {
            Request(function, isCounting);
        }
    }

    /// <summary>
    /// A call from outside has ended. The interpreter looks at limits in long calls only; of the others so many instructions together
    /// count as one look, in the function of the call with which they were complete.
    /// </summary>
    public void AddCall(in FunctionEntry entry, long instructions, bool isCounting)
    {
        if (IsEager || (_instructions += instructions) < ScriptExecution.Slice)
        {
            return;
        }

        _instructions = 0;
        Sample(unit.FunctionAt(entry.Before + 1).Function.Index, isCounting);
    }

    /// <summary>Compiled code has to be left because it calls a function that is not compiled yet.</summary>
    public void Want(int function, bool isCounting)
    {
        if (!IsEager && Interlocked.Exchange(ref Counters(ref _wanted)[function], 1) == 0)
        {
            Request(function, isCounting);
        }
    }

    // Most units never run for long.
    private int[] Counters(ref int[]? counters) =>
        counters ?? Interlocked.CompareExchange(ref counters, new int[unit.Functions.Length], null) ?? counters;

    private void Request(int function, bool isCounting)
    {
        if (policy.IsInBackground)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                static work => work.Tier.Compile(work.Function, work.IsCounting),
                (Tier: this, Function: function, IsCounting: isCounting), preferLocal: false);
        }
        else
        {
            Compile(function, isCounting);
        }
    }

    private void Compile(int function, bool isCounting)
    {
        if (Translate(isCounting, [function]) is { } translated && translated.Find(function) is { } compiled)
        {
            if (Prepare(translated, compiled) != 0)
            {
                unit.EnterCompiled(function);
            }
        }
    }

    private nint Prepare(TranslatedUnit translated, TranslatedFunction function)
    {
        try
        {
            policy.Preparing?.Invoke();
            return translated.EntryOf(function);
        }
        catch (Exception exception)
        {
            Fail(exception);
            return 0;
        }
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "A unit has a tier only where dynamic code is supported.")]
    private TranslatedUnit? Translate(bool isCounting, IEnumerable<int> functions)
    {
        lock (_lock)
        {
            ref TranslatedUnit? known = ref isCounting ? ref _counting : ref _plain;
            if (!_hasFailed)
            {
                try
                {
                    policy.Translating?.Invoke();
                    TranslatedUnit translated = known ?? new TranslatedUnit(unit, isCounting);
                    UnitTranslator.Translate(unit, translated, functions, policy.Optimizes);
                    Volatile.Write(ref known, translated);
                }
                catch (Exception exception)
                {
                    Fail(exception);
                }
            }

            return known;
        }
    }

    // The script goes on in the interpreter. What is compiled already may call what could not be, so it is not entered any more.
    private void Fail(Exception exception)
    {
        lock (_lock)
        {
            _hasFailed = true;
            _plain = null;
            _counting = null;
        }

        policy.Failed?.Invoke(exception);
    }
}
