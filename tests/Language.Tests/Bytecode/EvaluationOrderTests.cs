using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

/// <summary>The rows of the language's table on the order of evaluation.</summary>
public sealed class EvaluationOrderTests : WriterTest
{
    private FunctionDef F => field ??= W.Function(World.Int, "f", World.Int);

    private TypeDef Class => field ??= W.Class("A", null, ("v", World.Int));

    private FunctionDef Make => field ??= W.Function(World.Handle(Class), "mk", World.Int);

    [Test]
    public void Arguments_AreEvaluatedLastToFirst()
    {
        FunctionDef g = W.Function(World.Int, "g", World.Int, World.Int, World.Int);
        Expect(
            """
            0 LoadInt n4, 3
            1 Call int f(int), n3, o0
            2 LoadInt n5, 2
            3 Call int f(int), n4, o0
            4 Move n2, n4
            5 LoadInt n5, 1
            6 Call int f(int), n4, o0
            7 Move n1, n4
            8 Call int g(int, int, int), n0, o0
            9 Return
            """, World.Void, Do(Call(g, Call(F, Lit(1)), Call(F, Lit(2)), Call(F, Lit(3)))));
    }

    [Test]
    public void MethodChain_ArgumentsOfAllComeBeforeTheObject()
    {
        FunctionDef m = W.Method(Class, World.Handle(Class), "m", World.Int);
        BoundCall inner = CallOn(Dereference(Call(Make, Lit(1))), m, Call(F, Lit(2)));
        Expect(
            """
            0 LoadInt n1, 3
            1 Call int f(int), n0, o0
            2 LoadInt n2, 2
            3 Call int f(int), n1, o0
            4 LoadInt n2, 1
            5 Call A@ mk(int), n2, o0
            6 CallVirtual A@ A::m(int), n1, o0
            7 CallVirtual A@ A::m(int), n0, o0
            8 Return
            """, World.Void, Do(CallOn(Dereference(inner), m, Call(F, Lit(3)))));
    }

    [Test]
    public void BinaryOperator_OnObjects_EvaluatesTheLeftOperandFirst()
    {
        FunctionDef add = W.Method(Class, World.Handle(Class), "opAdd", World.Int);
        BoundCall first = CallOn(Dereference(Call(Make, Lit(1))), add, Call(F, Lit(2)));
        Expect(
            """
            0 LoadInt n0, 1
            1 Call A@ mk(int), n0, o0
            2 LoadInt n1, 2
            3 Call int f(int), n0, o1
            4 CallVirtual A@ A::opAdd(int), n0, o0
            5 LoadInt n1, 3
            6 Call int f(int), n0, o1
            7 CallVirtual A@ A::opAdd(int), n0, o0
            8 Return
            """, World.Void, Do(CallOn(Dereference(first), add, Call(F, Lit(3)))));
    }

    [Test]
    public void BinaryOperators_OnNumbers_GoLeftToRight() =>
        Expect(
            """
            0 LoadInt n2, 1
            1 Call int f(int), n1, o0
            2 LoadInt n3, 2
            3 Call int f(int), n2, o0
            4 LoadInt n4, 3
            5 Call int f(int), n3, o0
            6 MulInt32 n2, n2, n3
            7 AddInt32 n0, n1, n2
            8 Return
            """, World.Int, Return(Add(Call(F, Lit(1)), Mul(Call(F, Lit(2)), Call(F, Lit(3))))));

    [Test]
    public void Element_IndexComesBeforeArray()
    {
        DataType array = W.Array(World.Int);
        FunctionDef ga = W.Function(array, "ga", World.Int);
        Expect(
            """
            0 LoadInt n1, 3
            1 Call int f(int), n0, o0
            2 LoadInt n2, 2
            3 Call int f(int), n1, o1
            4 LoadInt n2, 1
            5 Call array<int>@ ga(int), n2, o0
            6 StoreElement32 n0, o0, n1
            7 LoadInt n1, 0
            8 Call int f(int), n0, o1
            9 LoadInt n1, 1
            10 Call array<int>@ ga(int), n1, o0
            11 LoadInt n2, 1
            12 Call int f(int), n1, o1
            13 LoadElement32 n2, o0, n0
            14 AddInt32 n3, n2, n1
            15 StoreElement32 n3, o0, n0
            16 Return
            """,
            World.Void,
            Do(Set(Element(Call(ga, Lit(1)), Call(F, Lit(2))), Call(F, Lit(3)))),
            Do(Update(Element(Call(ga, Lit(1)), Call(F, Lit(0))), BoundBinaryOperator.Add, Call(F, Lit(1)))));
    }

    [Test]
    public void Locals_AreNotSnapshotted()
    {
        BoundLocal y = Parameter(World.Int, "y");
        FunctionDef f2 = W.Function(World.Int, "f2", World.Int, World.Int);
        Expect(
            """
            0 Move n1, n0
            1 AddInt32Const n0, n0, 1
            2 AddInt32 n0, n0, n1
            3 LoadInt n0, 5
            4 AddInt32 n0, n0, n0
            5 AddInt32Const n0, n0, 1
            6 Move n1, n0
            7 AddInt32Const n0, n0, 1
            8 AddInt32 n1, n1, n0
            9 MulInt32 n0, n0, n1
            10 Move n3, n0
            11 AddInt32Const n0, n0, 1
            12 Move n2, n0
            13 Call int f2(int, int), n1, o0
            14 Move n1, n0
            15 AddInt32Const n0, n0, 1
            16 AddInt32 n0, n0, n1
            17 Move n1, n0
            18 AddInt32Const n0, n0, 1
            19 Move n0, n1
            20 Return
            """,
            World.Void,
            Do(Set(y, Add(y, Increment(y)))),
            Do(Set(y, Add(y, Set(y, Lit(5))))),
            Do(Set(y, Op(y, BoundBinaryOperator.Multiply, Add(Increment(y, isPostfix: false), Increment(y, isPostfix: false))))),
            Do(Call(f2, y, Increment(y))),
            Do(Update(y, BoundBinaryOperator.Add, Increment(y))),
            Do(Set(y, Increment(y))));
    }

    [Test]
    public void MembersGlobalsElements_AreReadInOrder()
    {
        BoundLocal a = Parameter(W.Array(World.Int), "a");
        BoundLocal h = Parameter(World.Handle(Class), "h");
        BoundGlobal g = Use(W.Global(World.Int, "g"));
        BoundLocal p = Parameter(new DataType(W.Point), "p");
        Expect(
            """
            0 LoadGlobal n3, g0
            1 LoadInt n5, 0
            2 Call int f(int), n4, o2
            3 AddInt32 n3, n3, n4
            4 StoreGlobal n3, g0
            5 LoadField32 n3, o1, 0
            6 LoadInt n5, 0
            7 Call int f(int), n4, o2
            8 AddInt32 n3, n3, n4
            9 StoreGlobal n3, g0
            10 LoadInt n3, 0
            11 LoadElement32 n3, o0, n3
            12 LoadInt n4, 5
            13 LoadInt n5, 0
            14 StoreElement32 n4, o0, n5
            15 AddInt32 n3, n3, n4
            16 StoreGlobal n3, g0
            17 Move n3, n1
            18 LoadConstant n1, 0x4014000000000000
            19 AddDouble n0, n3, n1
            20 Return
            """,
            World.Double,
            Do(Set(g, Add(g, Call(F, Lit(0))))),
            Do(Set(g, Add(Member(Dereference(h), "v"), Call(F, Lit(0))))),
            Do(Set(g, Add(Element(a, Lit(0)), Set(Element(a, Lit(0)), Lit(5))))),
            Return(Add(Member(p, "x"), Set(Member(p, "x"), Lit(5.0)))));
    }

    [Test]
    public void CompoundAssignment_ReadsTheTargetAfterTheValue()
    {
        BoundGlobal g = Use(W.Global(World.Int, "g"));
        Expect(
            """
            0 LoadInt n1, 1
            1 Call int f(int), n0, o0
            2 LoadGlobal n1, g0
            3 AddInt32 n2, n1, n0
            4 StoreGlobal n2, g0
            5 LoadInt n0, 1
            6 Call A@ mk(int), n0, o0
            7 LoadInt n1, 2
            8 Call int f(int), n0, o1
            9 LoadField32 n1, o0, 0
            10 AddInt32 n2, n1, n0
            11 StoreField32 n2, o0, 0
            12 Return
            """,
            World.Void,
            Do(Update(g, BoundBinaryOperator.Add, Call(F, Lit(1)))),
            Do(Update(Member(Dereference(Call(Make, Lit(1))), "v"), BoundBinaryOperator.Add, Call(F, Lit(2)))));
    }

    [Test]
    public void CompoundAssignment_OfProperty_GetsBeforeTheValue()
    {
        FunctionDef get = W.Method(Class, World.Int, "get_p");
        FunctionDef set = W.Method(Class, World.Void, "set_p", World.Int);
        Expect(
            """
            0 LoadInt n0, 1
            1 Call A@ mk(int), n0, o0
            2 MoveObject o1, o0
            3 CallVirtual int A::get_p() const, n0, o1
            4 LoadInt n2, 2
            5 Call int f(int), n1, o1
            6 AddInt32 n2, n0, n1
            7 Move n3, n2
            8 MoveObject o1, o0
            9 CallVirtual void A::set_p(int), n3, o1
            10 Return
            """,
            World.Void,
            Do(Update(Property(Dereference(Call(Make, Lit(1))), get, set), BoundBinaryOperator.Add, Call(F, Lit(2)))));
    }

    [Test]
    public void PropertyAssignment_EvaluatesTheValueFirst()
    {
        FunctionDef set = W.Method(Class, World.Void, "set_p", World.Int);
        FunctionDef setItem = W.Method(Class, World.Void, "set_q", World.Int, World.Int);
        Expect(
            """
            0 LoadInt n2, 2
            1 Call int f(int), n1, o0
            2 LoadInt n2, 1
            3 Call A@ mk(int), n2, o0
            4 CallVirtual void A::set_p(int), n1, o0
            5 LoadInt n3, 2
            6 Call int f(int), n2, o0
            7 LoadInt n4, 1
            8 Call int f(int), n3, o0
            9 Move n1, n3
            10 LoadInt n3, 1
            11 Call A@ mk(int), n3, o0
            12 CallVirtual void A::set_q(int, int), n1, o0
            13 LoadInt n2, 4
            14 Call int f(int), n1, o0
            15 Move n2, n1
            16 LoadInt n3, 1
            17 Call A@ mk(int), n3, o0
            18 CallVirtual void A::set_p(int), n2, o0
            19 ReturnNumber n1
            """,
            World.Int,
            Do(Set(Property(Dereference(Call(Make, Lit(1))), null, set), Call(F, Lit(2)))),
            Do(Set(Property(Dereference(Call(Make, Lit(1))), null, setItem, Call(F, Lit(1))), Call(F, Lit(2)))),
            Return(Set(Property(Dereference(Call(Make, Lit(1))), null, set), Call(F, Lit(4)))));
    }

    [Test]
    public void OutArguments_PlacesAreEvaluatedAfterTheCallLastToFirst()
    {
        FunctionDef o2 = W.Function(World.Int, "o2", World.Int.With(FfiModifiers.Out), World.Int.With(FfiModifiers.Out));
        BoundLocal a = Parameter(W.Array(World.Int), "a");
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 LoadInt n4, 0
            1 LoadInt n3, 0
            2 Call int o2(int &out, int &out), n2, o1
            3 LoadInt n5, 1
            4 Call A@ mk(int), n5, o1
            5 StoreField32 n4, o1, 0
            6 LoadInt n6, 0
            7 Call int f(int), n5, o1
            8 StoreElement32 n3, o0, n5
            9 LoadInt n4, 0
            10 LoadInt n3, 0
            11 Call int o2(int &out, int &out), n2, o1
            12 Move n1, n3
            13 AddInt32 n0, n1, n2
            14 Return
            """,
            World.Int,
            Do(CallWith(o2, Out(Element(a, Call(F, Lit(0)))), Out(Member(Dereference(Call(Make, Lit(1))), "v")))),
            Return(Add(x, CallWith(o2, Out(x), new BoundArgument(null)))));
    }

    [Test]
    public void InOutArguments_PlacesAreEvaluatedOnce()
    {
        FunctionDef io = W.HostFunction(World.Void, "io", World.Int.With(FfiModifiers.InOut));
        BoundLocal a = Parameter(W.Array(World.Int), "a");
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 LoadInt n2, 0
            1 Call int f(int), n1, o1
            2 LoadElement32 n2, o0, n1
            3 CallHost void io(int &), n2, o1
            4 StoreElement32 n2, o0, n1
            5 Move n1, n0
            6 CallHost void io(int &), n1, o1
            7 Move n0, n1
            8 Return
            """, World.Void, Do(CallWith(io, InOut(Element(a, Call(F, Lit(0)))))), Do(CallWith(io, InOut(x))));
    }

    [Test]
    public void Assignment_ToMember_HasTheStoredValueAsItsOwn()
    {
        // (h.v = y) - ++y: what was stored, not the variable as it is later.
        BoundLocal h = Parameter(new DataType(Class), "h");
        BoundLocal y = Parameter(World.Int, "y");
        Expect(
            """
            0 StoreField32 n1, o0, 0
            1 Move n2, n1
            2 AddInt32Const n1, n1, 1
            3 SubInt32 n0, n2, n1
            4 Return
            """, World.Int, Return(Sub(Set(Member(h, "v"), y), Increment(y, isPostfix: false))));
    }

    [Test]
    public void Assignment_OfVariable_StoresWhatTheTargetLeavesInIt()
    {
        // a[y++] = y stores the new y.
        BoundLocal a = Parameter(W.Array(World.Int), "a");
        BoundLocal y = Parameter(World.Int, "y");
        Expect(
            """
            0 Move n2, n1
            1 AddInt32Const n1, n1, 1
            2 StoreElement32 n1, o0, n2
            3 ReturnNumber n1
            """, World.Int, Return(Set(Element(a, Increment(y)), y)));
    }

    [Test]
    public void BoolOperatorsAndStringAssignments_TakeTheLeftOperandAsItWas()
    {
        BoundLocal q = Parameter(World.Bool, "q");
        BoundLocal s = Parameter(W.String, "s");
        Expect(
            """
            0 Move n2, n1
            1 LoadInt n1, 0
            2 XorInt32 n1, n2, n1
            3 LoadString o0, "b"
            4 MoveObject o1, o0
            5 LoadString o0, "c"
            6 ConcatStrings o0, o1, o0
            7 LoadString o0, "d"
            8 EqualStrings n0, o0, o0
            9 Return
            """,
            World.Bool,
            Do(Set(q, Op(q, BoundBinaryOperator.NotEqual, Set(q, Lit(false))))),
            Do(Set(s, CallOn(Set(s, Lit(W, "b")), W.Concat, Set(s, Lit(W, "c"))))),
            Return(CallOn(s, W.StringEquals, Set(s, Lit(W, "d")))));
    }

    [Test]
    public void ReversedOperator_EvaluatesTheArgumentFirst()
    {
        // f(1) < mk(2) is mk(2).opCmp(f(1)) > 0, and f(1) stands to the left.
        FunctionDef compare = W.Method(Class, World.Int, "opCmp", World.Int);
        var left = new BoundCall(new TextSpan(0, 4), World.Int, F, null, [In(Lit(1))], BoundCallKind.Direct);
        var right = new BoundCall(new TextSpan(7, 5), World.Handle(Class), Make, null, [In(Lit(2))], BoundCallKind.Direct);
        Expect(
            """
            0 LoadInt n3, 1
            1 Call int f(int), n2, o0
            2 LoadInt n3, 2
            3 Call A@ mk(int), n3, o0
            4 CallVirtual int A::opCmp(int), n1, o0
            5 ReturnNumber n1
            """, World.Int, Return(new BoundCall(default, World.Int, compare, right, [In(left)], BoundCallKind.Virtual)));
    }
}
