using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

public sealed class StatementTests : WriterTest
{
    [Test]
    public void Switch_ComparesInOrderAndFallsThrough()
    {
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 JumpIfEqualInt32Const n1, 1, -> 6
            1 JumpIfEqualInt32Const n1, 2, -> 6
            2 LoadConstant n2, 0x186a0
            3 JumpIfEqualInt32 n1, n2, -> 7
            4 JumpIfEqualInt32Const n1, -1, -> 9
            5 Jump -> 9
            6 AddInt32Const n1, n1, 1
            7 AddInt32Const n1, n1, -1
            8 Jump -> 10
            9 LoadInt n1, 0
            10 ReturnNumber n1
            """,
            World.Int,
            new BoundSwitch(default, x,
            [
                new BoundSwitchSection([1, 2], false, Block(Do(Increment(x)))),
                new BoundSwitchSection([100_000], false, Block(Do(Decrement(x)), Break())),
                new BoundSwitchSection([-1], true, Block(Do(Set(x, Lit(0))), Break())),
            ]),
            Return(x));
    }

    [Test]
    public void Switch_WithoutDefault_GoesPast()
    {
        BoundLocal x = Parameter(World.Int, "x");
        BoundLocal b = Parameter(World.Bool, "b");
        Expect(
            """
            0 JumpIfFalse n1, -> 7
            1 AddInt32Const n10, n0, 1
            2 JumpIfEqualInt32Const n10, 1, -> 4
            3 Jump -> 5
            4 Jump -> 6
            5 AddInt32Const n0, n0, 1
            6 LoopIfTrue n1, -> 1
            7 Return
            """,
            World.Void,
            While(
                b,
                new BoundSwitch(default, Add(x, Lit(1)), [new BoundSwitchSection([1], false, Block(Continue()))]),
                Do(Increment(x))));
    }

    [Test]
    public void Blocks_FreeTheRegistersOfTheirLocals()
    {
        LocalVariable a = Local(World.Int, "a");
        LocalVariable b = Local(World.Int, "b");
        LocalVariable c = Local(new DataType(W.Vector), "c");
        Expect(
            """
            0 LoadInt n0, 1
            1 LoadInt n0, 2
            2 LoadZeroes n1, slots 2
            3 LoadInt n0, 3
            4 Return
            """,
            World.Void,
            Block(Declare(a, Lit(1))),
            Block(Declare(b, Lit(2)), Declare(c, new BoundDefault(default, c.Type))),
            Declare(a, Lit(3)));
    }

    [Test]
    public void Return_OfEachKind()
    {
        BoundLocal b = Parameter(World.Bool, "b");
        BoundLocal s = Parameter(W.String, "s");
        Expect(
            """
            0 JumpIfFalse n0, -> 2
            1 ReturnObject o1
            2 LoadString o0, "x"
            3 Return
            """, W.String, If(b, Return(s)), Return(Lit(W, "x")));
    }

    [Test]
    public void Return_OfStruct_CopiesItsSlots()
    {
        BoundLocal v = Parameter(new DataType(W.Vector), "v");
        Expect(
            """
            0 ReturnSlots n2, slots 2
            """, new DataType(W.Vector), Return(v));
    }

    [Test]
    public void Return_ObjectFromMethod_DoesNotOverwriteThis()
    {
        TypeDef type = W.Class("A", null, ("name", W.String));
        FunctionDef method = W.Method(type, W.String, "getName");
        var self = new BoundThis(default, new DataType(type));
        Expect(
            """
            0 LoadFieldObject o1, o0, 0
            1 ReadText o1, o1
            2 ReturnObject o1
            """, new BoundFunction(method, [], Block(Return(Member(self, "name"))), null));
    }

    [Test]
    public void End_OfFunctionWithResult_Raises() =>
        Expect(
            """
            0 Raise 16
            """, World.Int, Do(Lit(1)));

    [Test]
    public void Conversions_BetweenKinds()
    {
        BoundLocal f = Parameter(World.Float, "f");
        BoundLocal d = Parameter(World.Double, "d");
        BoundLocal i = Parameter(World.Int, "i");
        BoundLocal l = Parameter(World.Int64, "l");
        BoundLocal u = Parameter(World.UInt, "u");
        BoundLocal b = Parameter(World.Int8, "b");
        Expect(
            """
            0 FloatToDouble n2, n0
            1 DoubleToInt32 n2, n2
            2 DoubleToInt8 n5, n1
            3 Int32ToDouble n1, n2
            4 UInt32ToFloat n0, n4
            5 UInt32ToInt64 n3, n4
            6 Int32ToInt64 n3, n5
            7 Move n2, n3
            8 NarrowInt8 n5, n3
            9 Move n4, n2
            10 FloatToDouble n1, n0
            11 Return
            """,
            World.Void,
            Do(Set(i, Convert(f, World.Int))),
            Do(Set(b, Convert(d, World.Int8))),
            Do(Set(d, Convert(i, World.Double))),
            Do(Set(f, Convert(u, World.Float))),
            Do(Set(l, Convert(u, World.Int64))),
            Do(Set(l, Convert(b, World.Int64))),
            Do(Set(i, Convert(l, World.Int))),
            Do(Set(b, Convert(l, World.Int8))),
            Do(Set(u, Convert(i, World.UInt))),
            Do(Set(d, Convert(f, World.Double))));
    }

    [Test]
    public void HandleConversions_CheckAndCast()
    {
        TypeDef @base = W.Class("Base", null);
        TypeDef derived = W.Class("Derived", @base);
        BoundLocal h = Parameter(World.Handle(@base), "h");
        BoundLocal d = Parameter(World.Handle(derived), "d");
        FunctionDef f = W.Function(World.Void, "f", new DataType(@base));
        Expect(
            """
            0 CastObject o1, o0, Derived
            1 MoveObject o0, o1
            2 MoveObject o2, o0
            3 CheckNull o2
            4 Call void f(Base), n0, o2
            5 LoadNull o0
            6 Return
            """,
            World.Void,
            Do(Set(d, new BoundConversion(default, d.Type, BoundConversionKind.Cast, h))),
            Do(Set(h, Reinterpret(d, h.Type))),
            Do(Call(f, Dereference(h))),
            Do(Set(h, Reinterpret(new BoundNull(default), h.Type))));
    }
}
