using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Seraph.Engine.Execution;
using Seraph.Engine.Jit;
using Seraph.Language.Bytecode;

namespace Seraph;

/// <content>Running the current level, and what follows when it does not end well.</content>
public sealed unsafe partial class ScriptExecution
{
    private Exception? _thrown;
    private bool _isWaiting;

    /// <summary>Runs the current level of a synchronous call to its end.</summary>
    /// <exception cref="ScriptException">The script failed; the level has ended.</exception>
    internal void RunToEnd()
    {
        Complete(Start());
    }

    /// <summary>What follows when the function of the level has run.</summary>
    private void Complete(RunOutcome outcome)
    {
        if (outcome != RunOutcome.Finished && RunOn(outcome) == RunOutcome.ReturnedPlace)
        {
            LoadReturnedPlace();
        }

        if (_coroutines is not null && !IsNested)
        {
            FinishCoroutines();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private RunOutcome Start()
    {
        Budget -= _entry.Length;
        return Budget >= 0 ? RunFromStart() : PollFirst();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private RunOutcome RunFromStart()
    {
        RunOutcome outcome = Instance.Unit.Tier is not null && FindDirect() is { } compiled ? RunDirect(compiled) : RunEntry();
        return outcome < RunOutcome.Faulted ? outcome : RunHandlers(outcome);
    }

    // The interpreter enters the function of the level; if compiled code of it was left, it goes on where that was.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private RunOutcome RunEntry() => Run(_entry.Before, Stacks.NumberBase + _numberTop, ref Stacks.ObjectAt(_objectTop), FirstFrame);

    /// <summary>Starts a function that is longer than what is left of the budget.</summary>
    private RunOutcome PollFirst()
    {
        Top = FirstFrame;
        Code = null;
        *Top = sizeof(Instruction) * (nint)(_entry.Before + 1);
        RunOutcome polled = Poll();
        if (polled == RunOutcome.Faulted)
        {
            return polled;
        }

        if (Instance.Unit.Tier is { } tier)
        {
            SampleEntry(tier);
        }

        return RunFromStart();
    }

    // C# may call one function again and again on one level, as sorting does: it is entered as it is compiled now.
    private void SampleEntry(UnitTier tier)
    {
        LinkedUnit unit = Instance.Unit;
        int function = unit.FunctionAt(_entry.Before + 1).Function.Index;
        _entry = unit.Functions[function];
        if (FindDirect() is null)
        {
            tier.Sample(function, CountsInstructions);
        }
    }

    private RunOutcome Run(int before, ulong* numbers, ref object? objects, nint* frame)
    {
        // Invariant: code does not move while pointers into it are in use, here and in the saved frames.
        fixed (Instruction* code = Instance.Unit.Compiled.Code)
        {
            Code = code;
            int level = _level;
            RunOutcome outcome;
            try
            {
                outcome = Interpreter.Run(this, code + before + 1, numbers, ref objects, frame);
            }
            catch (Exception exception)
            {
                DropLevelsAbove(level);
                _thrown = exception;
                outcome = RunOutcome.Threw;
            }

            HostFrame = null;
            return outcome;
        }
    }

    /// <summary>Waits for the tasks of a suspended synchronous call; turns every other outcome into an exception.</summary>
    /// <returns><see cref="RunOutcome.Finished"/> or <see cref="RunOutcome.ReturnedPlace"/>.</returns>
    private RunOutcome RunOn(RunOutcome outcome)
    {
        while (outcome == RunOutcome.Suspended)
        {
            StopClock();
            RunOutcome waited = _coroutines is not null ? RunCoroutinesMeanwhile()
                : _pending is null || WaitFor(_pending.Task) ? RunOutcome.Finished : Faulted(ScriptFault.Aborted);
            StartClock();
            outcome = waited == RunOutcome.Finished ? Continue() : waited;
        }

        if (outcome >= RunOutcome.Faulted)
        {
            EndFailed(outcome);
        }

        return outcome;
    }

    [DoesNotReturn]
    private void EndFailed(RunOutcome outcome)
    {
        ScriptException exception = MakeException(outcome);
        Leave();
        ExceptionDispatchInfo.Throw(exception);
    }

    /// <summary>False when the call was cancelled meanwhile. What the task failed with is raised in the script when it goes on.</summary>
    private bool WaitFor(Task task)
    {
        _isWaiting = true;
        try
        {
            task.Wait(HostToken);
        }
        catch (OperationCanceledException) when (!task.IsCompleted)
        {
            return false;
        }
        catch (Exception)
        {
            return true;
        }
        finally
        {
            _isWaiting = false;
        }

        return true;
    }

    /// <summary>Turns a failed run into an exception that carries the script stack of the level.</summary>
    private ScriptException MakeException(RunOutcome outcome)
    {
        if (_coroutines is not null && !IsNested && EndCoroutines(outcome) is { } failure)
        {
            return failure;
        }

        Exception? thrown = _thrown;
        _thrown = null;
        ForgetPending();
        ScriptException exception = outcome == RunOutcome.Faulted ? new ScriptException(Fault, CancellationCause()) : thrown switch
        {
            ScriptException { IsComplete: false } script => script,
            InsufficientExecutionStackException => new ScriptException(ScriptFault.StackOverflow, thrown),
            _ => new ScriptException(thrown!.Message, thrown),
        };
        exception.AddFrames(FramesOfLevel());
        ReleaseFrames(EndsScript(exception.Fault));
        exception.IsComplete = !IsNested && _previous is null;
        return exception;
    }

    private static string MessageOf(Exception thrown) =>
        thrown is InsufficientExecutionStackException ? ScriptFault.StackOverflow.Text() : thrown.Message;

    private OperationCanceledException? CancellationCause() =>
        Fault == ScriptFault.Aborted && CallerToken.IsCancellationRequested ? new OperationCanceledException(CallerToken) : null;
}
