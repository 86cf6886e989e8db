using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

// A pointer to CallFrame: the frame lives on the C# stack of the interpreter that refills it and does not move.
#pragma warning disable CS8500

namespace Seraph;

/// <content>
/// Levels: a call from C# into a script that is itself waiting for a host function runs on the same stacks, above the window of
/// that function, as a level of its own. Level 0 is the call from outside.
/// </content>
public sealed unsafe partial class ScriptExecution
{
    // The execution of this thread: running on it, or idle and kept for its next call. It belongs to no context while idle.
    [ThreadStatic]
    private static ScriptExecution? Current;

    /// <summary>What the current level runs; null while idle.</summary>
    internal InstanceState Instance = null!;

    internal ExecutionStacks Stacks = new();

    /// <summary>The level's bottom frame, whose return ends it.</summary>
    internal nint* FirstFrame;

    /// <summary>The frame whose instruction pointer was saved last.</summary>
    internal nint* Top;

    /// <summary>The last frame that may be entered with these stacks and limits.</summary>
    internal nint* LastFrame;

    /// <summary>Where number registers end.</summary>
    internal ulong* NumberLimit;

    /// <summary>Object slots below this have been used and are cleared at the end of level 0.</summary>
    internal int ObjectHigh;

    /// <summary>Where the code is pinned; what saved instruction pointers count from.</summary>
    internal Instruction* Code;

    /// <summary>The frame of the host function being called; null while the level does not run.</summary>
    internal CallFrame* HostFrame;

    private const int Idle = -1;

    // As in the reference.
    private const int MaxLevels = 100;

    // Any stacks hold so many.
    internal const int FewRegisters = 128;

    private FunctionEntry _entry;
    private int _numberTop;
    private int _objectTop;
    private int _level = Idle;
    private int _levelsBelow;
    private OuterLevel[] _outer = [];
    private ExecutionStacks? _spare;
    private ScriptExecution? _previous;
    private ScriptExecution? _inner;
    private bool _isShared;

    // The level was begun by a script's call into another unit or instance, whose window it shares.
    private bool _isCalledByScript;
    private bool _isDirty;

    internal ScriptExecution()
    {
        FirstFrame = Stacks.FrameBase;
        TakeLimits(ScriptLimits.Default);
    }

    /// <summary>The slots of the current level's call.</summary>
    internal CallWindow Window
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Stacks.NumberBase + _numberTop, ref Stacks.ObjectAt(_objectTop));
    }

    /// <summary>The number of the current level; negative while idle.</summary>
    internal int Level => _level;

    internal bool IsNested => _level > 0;

    /// <summary>Begins a call on the execution of this thread.</summary>
    internal static ScriptExecution Enter(InstanceState instance, int function)
    {
        ScriptExecution? execution = Current;
        if (execution is null || execution._level != Idle)
        {
            execution = EnterOccupied(execution, instance);
            if (execution._level != Idle)
            {
                execution.EnterNested(instance, function);
                return execution;
            }
        }

        execution.Begin(instance, function);
        return execution;
    }

    /// <summary>Ends the current level.</summary>
    internal void Leave()
    {
        if (_level != 0)
        {
            if (Instance.Unit.Compiled.IsCounting)
            {
                LeaveWindow();
            }

            LeaveNested();
            return;
        }

        Reset();
    }

    /// <summary>Others got hold of the execution and may use it after the call: it cannot serve another call.</summary>
    internal ScriptExecution Share()
    {
        _isShared = true;
        _isDirty = true;
        return this;
    }

    /// <summary>Makes level 0 ready to take arguments.</summary>
    private void Begin(InstanceState instance, int function)
    {
        // The window of level 0 is at the start of the stacks, always.
        ref readonly FunctionEntry entry = ref instance.Unit.Functions[function];
        _entry = entry;
        Instance = instance;
        _level = 0;
        StartLimits(instance.Limits);
        ObjectHigh = entry.Objects;
        if (entry.Numbers > FewRegisters || entry.Objects > FewRegisters)
        {
            Reserve(entry, 0, 0, 0);
        }
    }

    /// <summary>Clears what level 0 has used.</summary>
    private void Reset()
    {
        if (ObjectHigh > 0)
        {
            Stacks.Objects.AsSpan(0, ObjectHigh).Clear();
        }

        Instance.Unit.Tier?.AddCall(_entry, InstructionCount, CountsInstructions);
        _level = Idle;
        Instance = null!;
        if (_isDirty)
        {
            CleanUp();
        }
    }

    /// <summary>Undoes what few calls do.</summary>
    private void CleanUp()
    {
        _isDirty = false;
        CaughtMessage = "";
        _coroutines = null;
        _root = null;
        EndRequests();
        Trim();
        if (ReferenceEquals(Current, this) && (_previous is not null || _isShared))
        {
            Forget();
        }
    }

    private static ScriptExecution EnterOccupied(ScriptExecution? execution, InstanceState instance)
    {
        if (execution is null)
        {
            return Current = new ScriptExecution { _state = (int)ScriptExecutionState.Running };
        }

        execution.ThrowIfTooDeep();

        // While a task is waited for, the stacks end somewhere above the entry's window (a message loop may still call us).
        if (ReferenceEquals(execution.Instance.Context, instance.Context) && !execution._isWaiting)
        {
            return execution;
        }

        // Another context has its own limits; so it gets its own execution.
        ScriptExecution inner = execution._inner ??= new ScriptExecution { _state = (int)ScriptExecutionState.Running };
        inner._previous = execution;
        inner._levelsBelow = execution._levelsBelow + execution._level + 1;
        inner._isDirty = true;
        return Current = inner;
    }

    /// <summary>Levels are C# frames too, and unwinding many of them takes long.</summary>
    private void ThrowIfTooDeep()
    {
        if (_levelsBelow + _level >= MaxLevels + (_destructors > 0 ? LastLevels : 0))
        {
            throw new ScriptException(ScriptFault.TooManyNestedCalls);
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptException(ScriptFault.StackOverflow);
        }
    }

    private void EnterNested(InstanceState instance, int function)
    {
        int numbers;
        int objects;
        nint* frame;
        if (HostFrame is not null)
        {
            HostCall call = HostFrame->Callee;
            numbers = (int)(HostFrame->Numbers - Stacks.NumberBase) + call.NumberSlots;
            objects = Stacks.IndexOf(ref HostFrame->Objects) + call.ObjectSlots;
            frame = Top + 1;
        }
        else
        {
            // The outer call has taken its arguments, or keeps its results, but does not run.
            numbers = _numberTop + _entry.Numbers;
            objects = _objectTop + _entry.Objects;
            frame = FirstFrame + 1;
        }

        Push(instance, instance.Unit.Functions[function], numbers, objects, frame);
        Stacks.Objects.AsSpan(objects, _entry.Objects).Clear();
    }

    /// <summary>
    /// Calls a function of another unit, whose window is in place, as a level of its own: its code is pinned apart from ours.
    /// </summary>
    internal void CallForeign(LinkedUnit unit, int function, ulong* numbers, ref object? objects, nint* caller)
    {
        CallLayout layout = unit.Compiled.Functions[function].Function.Layout;
        CallApart(unit.InstanceFor(null), unit.Functions[function], layout, numbers, ref objects, caller);
    }

    /// <summary>Saves the current level and begins one above it.</summary>
    private void Push(InstanceState instance, FunctionEntry entry, int numbers, int objects, nint* frame)
    {
        if (_level == _outer.Length)
        {
            Array.Resize(ref _outer, Math.Max(4, _level * 2));
        }

        _outer[_level++] = new OuterLevel(this);
        Instance = instance;
        _entry = entry;
        _numberTop = numbers;
        _objectTop = objects;
        HostFrame = null;
        _isCalledByScript = false;
        FirstFrame = frame;
        int depth = (int)(frame - Stacks.FrameBase);
        if (!Reserve(entry, numbers, objects, depth))
        {
            LeaveNested();
            throw new ScriptException(ScriptFault.StackOverflow);
        }
    }

    /// <summary>What C# put into the slots may lie where the caller below has registers that own; a script gets its own back.</summary>
    private void LeaveWindow()
    {
        Span<object?> window = Stacks.Objects.AsSpan(_objectTop, _entry.FirstLocal);
        ref OuterLevel outer = ref _outer[_level - 1];
        if (!_isCalledByScript)
        {
            window.Clear();
        }
        else if (!ReferenceEquals(outer.Stacks, Stacks))
        {
            window.CopyTo(outer.Stacks.Objects.AsSpan(_objectTop));
        }
    }

    /// <summary>A host function has begun a call and not ended it: goes back to the level that called the function.</summary>
    internal void DropLevelsAbove(CallFrame* frame)
    {
        while (HostFrame != frame)
        {
            LeaveNested();
        }
    }

    private void DropLevelsAbove(int level)
    {
        while (_level > level)
        {
            LeaveNested();
        }
    }

    private void LeaveNested()
    {
        ref OuterLevel outer = ref _outer[--_level];
        ExecutionStacks used = Stacks;
        outer.Restore(this);
        outer = default;
        if (!ReferenceEquals(used, Stacks))
        {
            // What grew above the outer level serves the next call from there.
            Array.Clear(used.Objects);
            _spare = used;
            _isDirty = true;
            ObjectHigh = Math.Min(ObjectHigh, Stacks.ObjectLimit);
            FindEnds();
        }
    }

    /// <summary>Takes the execution off the thread.</summary>
    private void Forget()
    {
        Current = _previous;
        if (_isShared)
        {
            _state = (int)ScriptExecutionState.Finished;
            if (_previous is not null)
            {
                _previous._inner = null;
            }
        }

        _previous = null;
    }

    /// <summary>The state of a level that waits for the one above it.</summary>
    private readonly struct OuterLevel(ScriptExecution execution)
    {
        private readonly InstanceState _instance = execution.Instance;
        private readonly bool _isCalledByScript = execution._isCalledByScript;
        private readonly FunctionEntry _entry = execution._entry;
        private readonly int _numberTop = execution._numberTop;
        private readonly int _objectTop = execution._objectTop;
        private readonly CancellationToken _callerToken = execution.CallerToken;

        public ExecutionStacks Stacks { get; } = execution.Stacks;

        public nint* FirstFrame { get; } = execution.FirstFrame;

        public nint* Top { get; } = execution.Top;

        public Instruction* Code { get; } = execution.Code;

        public CallFrame* HostFrame { get; } = execution.HostFrame;

        public LinkedUnit Unit => _instance.Unit;

        public void Restore(ScriptExecution execution)
        {
            execution.Instance = _instance;
            execution.Stacks = Stacks;
            execution._isCalledByScript = _isCalledByScript;
            execution._entry = _entry;
            execution._numberTop = _numberTop;
            execution._objectTop = _objectTop;
            execution.CallerToken = _callerToken;
            execution.FirstFrame = FirstFrame;
            execution.Top = Top;
            execution.Code = Code;
            execution.HostFrame = HostFrame;
        }
    }
}
