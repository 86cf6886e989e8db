using Seraph.Engine.Execution;
using Seraph.Engine.Tests.Golden;
using Seraph.Language.Bytecode;
using Seraph.Language.Text;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Exceptions: their stacks, nested runs, and life after them.</summary>
public sealed class FailureTests
{
    private static readonly SourceText Source = new("game.as", "line one\n  line two\n    line three\nline four\n");

    [Test]
    public void Stack_HasFunctionFileLineAndColumn()
    {
        (InstanceState instance, FunctionAssembler outer) = Failing((ref CallFrame f) => f.Throw("custom"));
        ScriptException exception = Assert.Throws<ScriptException>(() => instance.Number(outer, 5))!;
        Assert.That(exception.Message, Is.EqualTo("custom"));
        Assert.That(exception.ScriptStack, Has.Count.EqualTo(2));
        ScriptStackFrame first = exception.ScriptStack[0];
        Assert.That((first.Function, first.File, first.Line, first.Column), Is.EqualTo(("void inner()", "game.as", 3, 1)));
        Assert.That(exception.ScriptStack[1].ToString(), Is.EqualTo("void outer(int p0) in game.as(2,1)"));
        Assert.That(exception.ToString(), Does.Contain("custom").And.Contain("at script void inner() in game.as(3,1)"));
    }

    [Test]
    public void HostException_BecomesTheInnerException()
    {
        (InstanceState instance, FunctionAssembler outer) = Failing((ref CallFrame f) => throw new FormatException("bad format"));
        ScriptException exception = Assert.Throws<ScriptException>(() => instance.Number(outer, 5))!;
        Assert.That(exception.Message, Is.EqualTo("bad format"));
        Assert.That(exception.InnerException, Is.TypeOf<FormatException>());
        Assert.That(exception.ScriptStack, Has.Count.EqualTo(2));
    }

    [Test]
    public void NestedFailure_KeepsOneStackAcrossTheHostFunction()
    {
        (InstanceState inner, FunctionAssembler innerOuter) = Failing((ref CallFrame f) => f.Throw("deep"));
        (InstanceState outer, FunctionAssembler outerOuter) = Failing((ref CallFrame f) => inner.Number(innerOuter, 1));
        ScriptException exception = Assert.Throws<ScriptException>(() => outer.Number(outerOuter, 2))!;
        Assert.That(exception.Message, Is.EqualTo("deep"));
        Assert.That(exception.InnerException, Is.Null);
        Assert.That(
            exception.ScriptStack.Select(f => f.Function),
            Is.EqualTo(new[] { "void inner()", "void outer(int p0)", "void inner()", "void outer(int p0)" }));
    }

    [Test]
    public void ScriptStack_IsSeenFromAHostFunction()
    {
        string[] seen = [];
        void Look(ref CallFrame f) => seen = [.. f.Execution.GetScriptStack().Select(s => s.ToString())];
        (InstanceState inner, FunctionAssembler innerOuter) = Failing(Look);
        (InstanceState outer, FunctionAssembler outerOuter) = Failing((ref CallFrame f) => inner.Number(innerOuter, 1));
        outer.Number(outerOuter, 2);
        Assert.That(seen, Is.EqualTo(new[]
        {
            "void inner() in game.as(3,1)", "void outer(int p0) in game.as(2,1)",
            "void inner() in game.as(3,1)", "void outer(int p0) in game.as(2,1)",
        }));
    }

    [Test]
    public void CaughtNestedFailure_LeavesTheOuterCallUnharmed()
    {
        (InstanceState inner, FunctionAssembler innerOuter) = Failing((ref CallFrame f) => f.Throw("deep"));
        int caught = 0;
        (InstanceState outer, FunctionAssembler outerOuter) = Failing((ref CallFrame f) =>
        {
            for (int i = 0; i < 100; i++)
            {
                try
                {
                    inner.Number(innerOuter, 1);
                }
                catch (ScriptException e)
                {
                    caught++;
                    Assert.That(e.ScriptStack, Has.Count.EqualTo(2));
                }
            }
        });
        outer.Number(outerOuter, 2);
        Assert.That(caught, Is.EqualTo(100));
    }

    [Test]
    public void SameException_ThrownAgain_DoesNotCollectStacks()
    {
        ScriptException? first = null;
        (InstanceState instance, FunctionAssembler outer) = Failing((ref CallFrame f) => throw first ?? new ScriptException("once"));
        first = Assert.Throws<ScriptException>(() => instance.Number(outer, 5))!;
        ScriptException second = Assert.Throws<ScriptException>(() => instance.Number(outer, 5))!;
        Assert.That(second.ScriptStack, Has.Count.EqualTo(2));
        Assert.That(first.ScriptStack, Has.Count.EqualTo(2));
        Assert.That(second.InnerException, Is.SameAs(first));
    }

    [Test]
    [Shows("A9.nested-calls")]
    public void InfiniteRecursion_ThroughTheHost_Raises()
    {
        InstanceState instance = null!;
        FunctionAssembler function = null!;
        var unit = new UnitAssembler();
        function = unit.Function("f", Types.Void).Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host(
            (ref CallFrame f) => instance.Number(function), Types.Void, [])), 0, 0).Do(OpCode.Return);
        instance = unit.Instance();
        ScriptException exception = Assert.Throws<ScriptException>(() => instance.Number(function))!;
        Assert.That(exception.Message, Is.EqualTo("Too many nested calls"));
        Assert.That(exception.ScriptStack, Has.Count.EqualTo(101));
    }

    [Test]
    public void InfiniteRecursion_ThroughExecutions_Raises()
    {
        InstanceState instance = null!;
        FunctionAssembler function = null!;
        var unit = new UnitAssembler();
        function = unit.Function("f", Types.Void).Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host(
            (ref CallFrame f) => ScriptExecution.Create(instance, function.Index).Resume(), Types.Void, [])), 0, 0).Do(OpCode.Return);
        instance = unit.Instance();
        ScriptException exception = Assert.Throws<ScriptException>(() => ScriptExecution.Create(instance, function.Index).Resume())!;
        Assert.That(exception.Message, Is.EqualTo("Too many nested calls"));
        Assert.That(exception.ScriptStack, Has.Count.GreaterThanOrEqualTo(100));
    }

    [Test]
    public void NestedCalls_WithGrowth_KeepTheOuterRegisters()
    {
        // Each level of the host calls the script again with a frame that makes the stacks grow.
        InstanceState instance = null!;
        FunctionAssembler function = null!;
        var unit = new UnitAssembler();
        int host = unit.Operand(UnitAssembler.Host(
            (ref CallFrame f) =>
            {
                int depth = f.Int32(0);
                object? text = f.String(1);
                int below = depth == 0 ? 0 : instance.Int(function, depth - 1, "level " + (depth - 1));
                Assert.That(f.Int32(0), Is.EqualTo(depth));
                Assert.That(f.String(1), Is.SameAs(text));
                f.Return(below + depth);
            },
            Types.Int, [Types.Int, Types.String]));
        function = unit.Function("f", Types.Int, Types.Int, Types.String).Frame(600, 200)
            .Do(OpCode.Move, 599, 1).Do(OpCode.MoveObject, 199, 0).Do(OpCode.MoveObject, 198, 0)
            .Do(OpCode.CallHost, host, 598, 199).Do(OpCode.SameObject, 5, 198, 0).Do(OpCode.MulInt32, 0, 598, 5).Do(OpCode.Return);
        instance = unit.Instance();
        for (int i = 0; i < 3; i++)
        {
            Assert.That(instance.Int(function, 50, "level 50"), Is.EqualTo(1275));
        }
    }

    [Test]
    public void Using_EndsACallOnce_WhetherItFailsOrNot()
    {
        (InstanceState failing, FunctionAssembler failingOuter) = Failing((ref CallFrame f) => f.Throw("x"));
        (InstanceState outer, FunctionAssembler outerOuter) = Failing((ref CallFrame f) =>
        {
            Assert.Throws<ScriptException>(() => Fail(failing, failingOuter));
            Assert.That(f.Execution.GetScriptStack(), Has.Count.EqualTo(2));
        });
        outer.Number(outerOuter, 1);
        Assert.Throws<ScriptException>(() => Fail(failing, failingOuter));
        outer.Number(outerOuter, 1);

        static void Fail(InstanceState instance, FunctionAssembler function)
        {
            using var call = new ScriptCall(instance, function.Index);
            call.Run();
        }
    }

    [TestCase(false)]
    [TestCase(true)]
    public void CallThatTheHostForgot_EndsWithTheHostFunction(bool throws)
    {
        (InstanceState inner, FunctionAssembler innerOuter) = Failing((ref CallFrame f) => { });
        (InstanceState outer, FunctionAssembler outerOuter) = Failing((ref CallFrame f) =>
        {
            var forgotten = new ScriptCall(inner, innerOuter.Index);
            var another = new ScriptCall(inner, innerOuter.Index);
            another.Run();
            if (throws)
            {
                f.Throw("after " + forgotten.Window.GetNumber<int>(1));
            }
        });
        for (int i = 0; i < 3; i++)
        {
            if (throws)
            {
                ScriptException exception = Assert.Throws<ScriptException>(() => outer.Number(outerOuter, 2))!;
                Assert.That(exception.ScriptStack, Has.Count.EqualTo(2));
            }
            else
            {
                outer.Number(outerOuter, 2);
            }
        }
    }

    [Test]
    public void Objects_AreNotKeptAliveByFinishedOrFailedCalls()
    {
        (InstanceState instance, FunctionAssembler outer) = Failing((ref CallFrame f) => f.Throw("x"));
        var unit = new UnitAssembler();
        FunctionAssembler keep = unit.Function("keep", Types.Player, Types.Player).Frame(0, 6)
            .Do(OpCode.MoveObject, 5, 1).Do(OpCode.MoveObject, 0, 1).Do(OpCode.Return);
        InstanceState keeping = unit.Instance();
        WeakReference reference = Use(keeping, keep, instance, outer);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.That(reference.IsAlive, Is.False);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference Use(InstanceState keeping, FunctionAssembler keep, InstanceState failing, FunctionAssembler fail)
        {
            var player = new HostPlayer();
            keeping.Object(keep, player);
            Assert.Throws<ScriptException>(() => failing.Number(fail, 1));
            return new WeakReference(player);
        }
    }

    /// <summary>outer (line 2) calls inner (line 3), which calls the thunk.</summary>
    private static (InstanceState Instance, FunctionAssembler Outer) Failing(HostThunk thunk)
    {
        var unit = new UnitAssembler();
        FunctionAssembler inner = unit.Function("inner", Types.Void).Line(Source, 1).Do(OpCode.Nop)
            .Line(Source, 3).Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host(thunk, Types.Void, [])), 0, 0).Line(Source, 4).Do(OpCode.Return);
        FunctionAssembler outer = unit.Function("outer", Types.Void, Types.Int).Frame(4, 2)
            .Line(Source, 2).Do(OpCode.Nop).Do(OpCode.Call, unit.Operand(inner), 2, 1).Line(Source, 4).Do(OpCode.Return);
        return (unit.Instance(), outer);
    }
}
