using System.Diagnostics;
using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph;

/// <content>
/// Limits and requests. The interpreter counts down <see cref="Budget"/>: entering a function costs its length, going back in
/// a loop the length of the loop. Nothing else costs anything, so the count depends on the script and its input only. The
/// budget is granted in slices; when one is used up, <see cref="Poll"/> looks at everything that happens rarely.
/// </content>
public sealed partial class ScriptExecution
{
    // About 15 microseconds of running: how long a request from another thread may wait.
    internal const long Slice = 1 << 14;

    // Leaves room for sums.
    private const long LargestCharge = long.MaxValue / 4;

    /// <summary>Instructions that may be charged before the next <see cref="Poll"/>.</summary>
    internal long Budget;

    /// <summary>Bytes that may still be allocated.</summary>
    internal long BytesLeft;

    /// <summary>Requests: bits of <see cref="Requests"/>.</summary>
    internal int Attention;

    /// <summary>Why the interpreter stopped with <see cref="RunOutcome.Faulted"/>.</summary>
    internal ScriptFault Fault;

    private CancellationToken _callerToken;
    private CancellationTokenSource? _hostCancellation;
    private long _granted;
    private long _deadline;
    private long _timeLeft;

    // What the limits mean at the start of a call.
    private long _slice;
    private long _firstGrant;
    private long _maxBytes;

    /// <summary>Active functions at most.</summary>
    internal int MaxDepth { get; private set; }

    /// <summary>Given by the caller; a cancelled one aborts.</summary>
    internal CancellationToken CallerToken
    {
        get => _callerToken;
        set
        {
            _callerToken = value;
            _isDirty = true;
        }
    }

    /// <summary>What host functions see: the caller's token, also cancelled by <see cref="Abort"/>.</summary>
    internal CancellationToken HostToken
    {
        get
        {
            if (_hostCancellation is null)
            {
                _isDirty = true;
                _hostCancellation = CancellationTokenSource.CreateLinkedTokenSource(_callerToken);
                if ((Attention & Requests.Abort) != 0)
                {
                    _hostCancellation.Cancel();
                }
            }

            return _hostCancellation.Token;
        }
    }

    internal void Charge(long units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        Budget = Math.Max(Budget - Math.Min(units, LargestCharge), -LargestCharge);
    }

    /// <summary>False when the limit of allocated bytes is exceeded.</summary>
    internal bool ChargeBytes(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        BytesLeft -= bytes;
        return BytesLeft >= 0;
    }

    /// <summary>Refills the budget and looks at limits and requests.</summary>
    internal RunOutcome Poll()
    {
        if (Limits.Safepoints is { } points && (Budget < 0 || (Attention & Requests.Leave) != 0))
        {
            // Compiled code comes here for other reasons too, such as full stacks.
            _isDirty = true;
            Interlocked.Or(ref Attention, points.Ask(this));
        }

        if (Budget < 0)
        {
            long grant = Math.Max(_slice, -Budget);
            if (_isEnding)
            {
                return Faulted(ScriptFault.InstructionLimit);
            }

            if (Limits.MaxInstructions > 0)
            {
                grant = Math.Min(grant, Limits.MaxInstructions - _granted);
            }

            _granted += grant;
            Budget += grant;
            if (Budget < 0)
            {
                return Faulted(ScriptFault.InstructionLimit);
            }
        }

        if (_deadline != 0 && Stopwatch.GetTimestamp() > _deadline)
        {
            return Faulted(ScriptFault.TimeLimit);
        }

        if (Attention != 0)
        {
            return Attend();
        }

        return _callerToken.IsCancellationRequested ? Faulted(ScriptFault.Aborted) : RunOutcome.Finished;
    }

    /// <summary>Looks at the requests. <see cref="RunOutcome.Finished"/> means: go on.</summary>
    internal RunOutcome Attend()
    {
        int requests = Volatile.Read(ref Attention) & ~Requests.Leave;
        if ((requests & Requests.Abort) != 0)
        {
            return Faulted(ScriptFault.Aborted);
        }

        if (!IsNested)
        {
            return requests != 0 ? RunOutcome.Suspended : RunOutcome.Finished;
        }

        // A suspend request waits until the host function below has returned; a task cannot.
        if ((requests & Requests.Await) == 0)
        {
            return RunOutcome.Finished;
        }

        ForgetPending();
        return Faulted(ScriptFault.CannotSuspendInCallback);
    }

    private RunOutcome Faulted(ScriptFault fault)
    {
        Fault = fault;
        return RunOutcome.Faulted;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void StartLimits(ScriptLimits limits)
    {
        if (!ReferenceEquals(limits, Limits))
        {
            TakeLimits(limits);
        }

        _granted = _firstGrant;
        Budget = _firstGrant;
        BytesLeft = _maxBytes;
        if (_deadline != 0)
        {
            StartClock(limits.MaxTime);
        }
    }

    private void StartClock(TimeSpan time)
    {
        _timeLeft = (long)(time.TotalSeconds * Stopwatch.Frequency);
        StartClock();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeLimits(ScriptLimits limits)
    {
        Limits = limits;
        MaxDepth = limits.MaxCallDepth > 0 ? limits.MaxCallDepth : int.MaxValue;
        FindEnds();
        _slice = limits.Safepoints?.Slice ?? Slice;
        _firstGrant = limits.MaxInstructions > 0 ? Math.Min(_slice, limits.MaxInstructions) : _slice;
        _maxBytes = limits.MaxAllocatedBytes > 0 ? limits.MaxAllocatedBytes : long.MaxValue;
        _deadline = limits.MaxTime > TimeSpan.Zero ? long.MaxValue : 0;
    }

    private void StartClock()
    {
        if (_deadline != 0)
        {
            _deadline = Stopwatch.GetTimestamp() + _timeLeft;
        }
    }

    private void StopClock()
    {
        if (_deadline != 0)
        {
            _timeLeft = _deadline - Stopwatch.GetTimestamp();
        }
    }

    private void EndRequests()
    {
        Attention = 0;
        _callerToken = default;
        _pending = null;
        if (_hostCancellation is not null)
        {
            _hostCancellation.Dispose();
            _hostCancellation = null;
        }
    }
}
