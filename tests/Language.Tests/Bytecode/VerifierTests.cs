using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

/// <summary>Code that must not be run, and why.</summary>
public sealed class VerifierTests : WriterTest
{
    [Test]
    public void Read_BeforeWrite_IsRefused()
    {
        Refuse("Number register 1 is read before it is written", World.Void, 2, 0, I(OpCode.Move, 0, 1), I(OpCode.Return));
        Refuse("Object register 1 is read before it is written", World.Void, 0, 2, I(OpCode.MoveObject, 0, 1), I(OpCode.Return));
        Refuse("Number register 0 is read before it is written", World.Int, 1, 0, I(OpCode.Return));
    }

    [Test]
    public void Read_WrittenOnOneWayOnly_IsRefused()
    {
        Parameter(World.Bool, "b");
        Refuse(
            "Number register 1 is read before it is written", World.Void, 2, 0,
            I(OpCode.JumpIfTrue, 0, c: 1), I(OpCode.LoadInt, 1), I(OpCode.NegInt32, 1, 1), I(OpCode.Return));
        Accept(
            World.Void, 2, 0,
            I(OpCode.LoadInt, 1), I(OpCode.JumpIfTrue, 0, c: 1), I(OpCode.LoadInt, 1, c: 2), I(OpCode.NegInt32, 1, 1),
            I(OpCode.Return));
    }

    [Test]
    public void Registers_OutsideTheFrame_AreRefused()
    {
        Refuse("A number register lies outside of the frame", World.Void, 1, 0, I(OpCode.LoadInt, 1), I(OpCode.Return));
        Refuse("A number register lies outside of the frame", World.Void, 2, 0, I(OpCode.LoadZeroes, 1, d: 2), I(OpCode.Return));
        Refuse("An object register lies outside of the frame", World.Void, 0, 1, I(OpCode.LoadNull, 1), I(OpCode.Return));
        Refuse("The number of slots is 0", World.Void, 2, 0, I(OpCode.LoadZeroes, 1), I(OpCode.Return));
    }

    [Test]
    public void Jumps_WrongWayOrOutside_AreRefused()
    {
        Refuse("A jump leaves the function", World.Void, 0, 0, I(OpCode.Jump, c: 1), I(OpCode.Return));
        Refuse("A jump goes backward", World.Void, 0, 0, I(OpCode.Jump, c: -1), I(OpCode.Return));
        Refuse("A back edge goes forward", World.Void, 0, 0, I(OpCode.Loop, c: 0), I(OpCode.Return));
        Refuse("A jump leaves the function", World.Void, 0, 0, I(OpCode.Loop, c: -2), I(OpCode.Return));
        Refuse("The function ends without a return", World.Void, 0, 0, I(OpCode.Nop));
        Refuse("There is no such operation", World.Void, 0, 0, I((OpCode)255), I(OpCode.Return));
    }

    [Test]
    public void CatchBlocks_OutsideOrBeforeTheirRange_AreRefused()
    {
        const string reason = "A catch block lies outside of the function, or not behind what it guards";
        HandlerEntry[] faulty = [new(-1, 1, 1), new(1, 1, 1), new(1, 2, 1), new(0, 1, 2), new(0, 3, 3)];
        foreach (HandlerEntry handler in faulty)
        {
            VerificationResult verified = Verify(World.Void, 1, 0, [], [I(OpCode.LoadInt), I(OpCode.Return)], handler);
            Assert.That(verified.Errors.Select(e => e.Reason), Is.EqualTo(new[] { reason }), handler.ToString());
        }
    }

    [Test]
    public void CatchBlock_KnowsOnlyWhatIsWrittenEverywhereInItsRange()
    {
        Instruction[] code =
        [
            I(OpCode.LoadInt, 0), I(OpCode.DivInt32, 2, 0, 0), I(OpCode.LoadInt, 1), I(OpCode.DivInt32, 2, 0, 1), I(OpCode.Return),
            I(OpCode.NegInt32, 2, 1), I(OpCode.Return),
        ];
        Assert.That(Verify(World.Void, 3, 0, [], code, new HandlerEntry(2, 4, 5)).ToString(), Is.Empty);
        VerificationResult verified = Verify(World.Void, 3, 0, [], code, new HandlerEntry(1, 4, 5));
        Assert.That(verified.Errors.Single().Reason, Is.EqualTo("Number register 1 is read before it is written"));
    }

    [Test]
    public void CatchBlock_OfACall_FindsTheRegistersOfTheCalleeUndefined()
    {
        FunctionDef[] functions = [W.Function(World.Void, "f", [])];
        Instruction[] code =
        [
            I(OpCode.LoadInt, 0), I(OpCode.LoadInt, 1), I(OpCode.Call, 0, 1), I(OpCode.Return), I(OpCode.NegInt32, 0, 0), I(OpCode.NegInt32, 0, 1), I(OpCode.Return),
        ];
        VerificationResult verified = Verify(World.Void, 2, 0, functions, code, new HandlerEntry(2, 3, 4));
        Assert.That(verified.Errors.Single().Reason, Is.EqualTo("Number register 1 is read before it is written"));
    }

    [Test]
    public void Operands_WithoutTableEntry_AreRefused()
    {
        Refuse("There is no such constant", World.Void, 1, 0, I(OpCode.LoadConstant, 0), I(OpCode.Return));
        Refuse("There is no such string", World.Void, 0, 1, I(OpCode.LoadString, 0, 9), I(OpCode.Return));
        Refuse("There is no such type", World.Void, 0, 1, I(OpCode.NewObject, 0, 9), I(OpCode.Return));
        Refuse("There is no such function", World.Void, 0, 0, I(OpCode.Call, 9), I(OpCode.Return));
        Refuse("There is no such number global", World.Void, 1, 0, I(OpCode.LoadGlobal, 0), I(OpCode.Return));
        Refuse("There is no such fault", World.Void, 0, 0, I(OpCode.Raise, c: 999));
    }

    [Test]
    public void Fields_ThatTheClassLacks_AreRefused()
    {
        TypeDef type = W.Class("A", null, ("i", World.Int), ("p", new DataType(W.Point)), ("s", W.String));
        Parameter(new DataType(type), "a");
        Parameter(World.Handle(W.Host), "h");
        Accept(World.Void, 1, 3, I(OpCode.LoadField32, 0, 0, 0), I(OpCode.LoadField64, 0, 0, 16), I(OpCode.Return));
        Refuse("A has no such field at 0", World.Void, 1, 3, I(OpCode.LoadField64, 0, 0, 0), I(OpCode.Return));
        Refuse("A has no such field at 12", World.Void, 1, 3, I(OpCode.LoadField32, 0, 0, 12), I(OpCode.Return));
        Refuse("A has no such field at 8", World.Void, 3, 3, I(OpCode.LoadFieldSlots, 0, 0, 8, 3), I(OpCode.Return));
        Refuse("A has no such field at 1", World.Void, 1, 3, I(OpCode.LoadFieldObject, 2, 0, 1), I(OpCode.Return));
        Refuse("Host has no such field at 0", World.Void, 1, 3, I(OpCode.LoadField32, 0, 1, 0), I(OpCode.Return));
        Refuse("Object register 1 holds Host, not text", World.Void, 1, 3, I(OpCode.StoreFieldObject, 1, 0, 0), I(OpCode.Return));
        Refuse("Object register 2 holds <text>, not string", World.Void, 1, 3, I(OpCode.LoadFieldObject, 2, 0, 0), I(OpCode.ConcatStrings, 2, 2, 2), I(OpCode.Return));
        Accept(World.Void, 1, 3, I(OpCode.LoadFieldObject, 2, 0, 0), I(OpCode.StoreFieldObject, 2, 0, 0), I(OpCode.Return));
    }

    [Test]
    public void Elements_OfAnotherSize_AreRefused()
    {
        Parameter(W.Array(World.Int8), "a");
        Parameter(World.Int, "i");
        Accept(World.Void, 2, 1, I(OpCode.LoadElementInt8, 1, 0, 0), I(OpCode.StoreElement8, 1, 0, 0), I(OpCode.Return));
        Refuse(
            "The access does not fit an element of type int8", World.Void, 2, 1,
            I(OpCode.LoadElement32, 1, 0, 0), I(OpCode.Return));
        Refuse(
            "The access does not fit an element of type int8", World.Void, 2, 2,
            I(OpCode.LoadElementObject, 1, 0, 0), I(OpCode.Return));
        Refuse("string is no array", World.Void, 2, 2, I(OpCode.LoadString, 1), I(OpCode.ArrayLength, 0, 1), I(OpCode.Return));
    }

    [Test]
    public void Calls_WithWrongArguments_AreRefused()
    {
        TypeDef @base = W.Class("Base", null);
        TypeDef derived = W.Class("Derived", @base);
        FunctionDef f = W.Function(World.Int, "f", World.Int, new DataType(derived));
        Parameter(new DataType(@base), "b");
        Parameter(new DataType(derived), "d");
        Accept(World.Void, 2, 4, [f], I(OpCode.LoadInt, 1), I(OpCode.MoveObject, 2, 1), I(OpCode.Call, 0, 0, 2), I(OpCode.Return));
        Refuse(
            "Object register 2 holds Base, not Derived", World.Void, 2, 4, [f],
            I(OpCode.LoadInt, 1), I(OpCode.MoveObject, 2, 0), I(OpCode.Call, 0, 0, 2), I(OpCode.Return));
        Refuse(
            "Number register 1 is read before it is written", World.Void, 2, 4, [f],
            I(OpCode.MoveObject, 2, 1), I(OpCode.Call, 0, 0, 2), I(OpCode.Return));
        Refuse(
            "A number register lies outside of the frame", World.Void, 2, 4, [f],
            I(OpCode.Call, 0, 1, 2), I(OpCode.Return));
        Refuse("The function cannot be called in this way", World.Void, 2, 4, [f], I(OpCode.CallVirtual, 0, 0, 2), I(OpCode.Return));
    }

    [Test]
    public void Registers_AboveAWindow_AreLostToTheCallee()
    {
        FunctionDef f = W.Function(World.Int, "f");
        Refuse(
            "Number register 1 is read before it is written", World.Int, 2, 0, [f],
            I(OpCode.LoadInt, 1), I(OpCode.Call, 0, 0, 0), I(OpCode.ReturnNumber, 1));
        Accept(World.Int, 2, 0, [f], I(OpCode.LoadInt, 0), I(OpCode.Call, 0, 1, 0), I(OpCode.AddInt32, 0, 0, 1), I(OpCode.Return));
    }

    [Test]
    public void Return_OfAnotherType_IsRefused()
    {
        TypeDef type = W.Class("A", null);
        Parameter(new DataType(type), "a");
        Refuse("Object register 1 holds A, not string", W.String, 0, 2, I(OpCode.ReturnObject, 1));
        Refuse("The function does not return one number", World.Void, 1, 2, I(OpCode.LoadInt, 0), I(OpCode.ReturnNumber, 0));
        Refuse(
            "The function does not return a struct of this size", World.Void, 2, 2,
            I(OpCode.LoadZeroes, 0, d: 2), I(OpCode.ReturnSlots, 0, d: 2));
    }

    [Test]
    public void OutParameter_OfAnotherType_IsRefused()
    {
        Parameters.Add(new LocalVariable("s", W.String.With(FfiModifiers.Out), default));
        Parameters.Add(new LocalVariable("h", World.Handle(W.Host), default));
        Refuse("Object register 0 holds Host, not string", World.Void, 0, 2, I(OpCode.MoveObject, 0, 1), I(OpCode.Return));
    }

    [Test]
    public void Method_ThatWritesThis_IsRefused()
    {
        TypeDef type = W.Class("A", null);
        FunctionDef method = W.Method(type, World.Void, "m");
        CompiledUnit unit = W.Compile(new BoundFunction(method, [], Block(Return()), null));
        unit = Replace(unit, method, 0, 1, [], [I(OpCode.LoadNull, 0), I(OpCode.Return)], []);
        Assert.That(Verifier.Verify(unit).ToString(), Does.Contain("The register of this is written"));
    }

    [Test]
    public void Tables_WithHoles_AreRefused()
    {
        CompiledUnit unit = W.Compile(Function(World.Void, Return()));
        Assert.Multiple(() =>
        {
            Assert.That(Verifier.Verify(unit).IsValid, Is.True);
            Assert.That(Verifier.Verify(With(unit, functions: [null!])).IsValid, Is.False);
            Assert.That(Verifier.Verify(With(unit, strings: [null!])).IsValid, Is.False);
            Assert.That(Verifier.Verify(With(unit, types: [default])).IsValid, Is.False);
            Assert.That(Verifier.Verify(With(unit, globalNumbers: int.MaxValue)).IsValid, Is.False);
            Assert.That(Verifier.Verify(With(unit, globalNumbers: -1)).IsValid, Is.False);
        });
    }

    [Test]
    public void Join_KeepsWhatBothTypesHaveInCommon()
    {
        TypeDef i = W.Interface("I");
        TypeDef j = W.Interface("J");
        TypeDef @base = W.Class("Base", null);
        TypeDef first = W.Class("First", @base);
        TypeDef second = W.Class("Second", @base);
        TypeDef third = W.Class("Third", null);
        first.Interfaces = [i, j];
        second.Interfaces = [j, i];
        third.Interfaces = [j];
        ReferenceValue both = ReferenceValue.Of(first).Join(ReferenceValue.Of(second));
        ReferenceValue all = both.Join(ReferenceValue.Of(third));

        Assert.Multiple(() =>
        {
            Assert.That(both.IsA(@base) && both.IsA(i) && both.IsA(j), Is.True, both.ToString());
            Assert.That(both.IsA(first) || both.IsA(second), Is.False);
            Assert.That(all.IsA(j), Is.True);
            Assert.That(all.IsA(i) || all.IsA(@base), Is.False);
            Assert.That(all.Join(ReferenceValue.Null), Is.EqualTo(all));
            Assert.That(ReferenceValue.Null.Join(all), Is.EqualTo(all));
            Assert.That(all.Join(ReferenceValue.Uninitialized).IsInitialized, Is.False);
            Assert.That(all.Join(ReferenceValue.Of(W.Host)).IsA(W.Host), Is.False);
            Assert.That(all.Join(ReferenceValue.Of(W.Host)).IsInitialized, Is.True);
        });
    }

    private static Instruction I(OpCode op, int a = 0, int b = 0, int c = 0, int d = 0) => new(op, a, b, c, d);

    private void Accept(DataType result, int numbers, int objects, params Instruction[] code) =>
        Assert.That(Verify(result, numbers, objects, [], code).ToString(), Is.Empty);

    private void Accept(DataType result, int numbers, int objects, FunctionDef[] functions, params Instruction[] code) =>
        Assert.That(Verify(result, numbers, objects, functions, code).ToString(), Is.Empty);

    private void Refuse(string reason, DataType result, int numbers, int objects, params Instruction[] code) =>
        Refuse(reason, result, numbers, objects, [], code);

    private void Refuse(string reason, DataType result, int numbers, int objects, FunctionDef[] functions, params Instruction[] code)
    {
        VerificationResult verified = Verify(result, numbers, objects, functions, code);
        Assert.That(verified.Errors.Select(e => e.Reason), Is.EqualTo(new[] { reason }));
    }

    private VerificationResult Verify(
        DataType result, int numbers, int objects, FunctionDef[] functions, Instruction[] code, params HandlerEntry[] handlers)
    {
        BoundFunction function = Function(result, new BoundLoop(default, [], null, [], Block(Do(Lit(W, "x"))), false));
        CompiledUnit unit = W.Compile(function);
        return Verifier.Verify(Replace(unit, function.Function, numbers, objects, functions, code, handlers));
    }

    // The same unit with other code for one function.
    private static CompiledUnit Replace(
        CompiledUnit unit, FunctionDef function, int numbers, int objects, FunctionDef[] functions, Instruction[] code,
        HandlerEntry[] handlers)
    {
        FunctionCode[] all = [.. unit.Functions];
        all[function.Index] = new FunctionCode(function, null)
        {
            Start = unit.Code.Length,
            Length = code.Length,
            NumberRegisters = numbers,
            ObjectRegisters = objects,
            Handlers = handlers,
        };
        return With(unit, functions, ["x"], unit.Types, [.. unit.Code, .. code], all, unit.GlobalNumbers);
    }

    private static CompiledUnit With(
        CompiledUnit unit, FunctionDef[]? functions = null, string[]? strings = null, DataType[]? types = null,
        Instruction[]? code = null, FunctionCode[]? all = null, int globalNumbers = 0) => new()
        {
            Name = unit.Name,
            Registry = unit.Registry,
            Code = code ?? unit.Code,
            Functions = all ?? unit.Functions,
            FunctionTable = functions ?? unit.FunctionTable,
            HostFunctions = unit.HostFunctions,
            Constants = unit.Constants,
            Strings = strings ?? unit.Strings,
            Types = types ?? unit.Types,
            Classes = unit.Classes,
            Globals = unit.Globals,
            GlobalNumbers = globalNumbers,
            GlobalObjects = unit.GlobalObjects,
            Initializers = unit.Initializers,
            Declarations = unit.Declarations,
        };
}
