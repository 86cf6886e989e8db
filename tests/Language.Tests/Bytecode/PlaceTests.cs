using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

public sealed class PlaceTests : WriterTest
{
    private TypeDef Class => field ??= W.Class(
        "A", null, ("b", World.Int8), ("u", UShort), ("i", World.Int), ("d", World.Double), ("name", W.String),
        ("v", new DataType(W.Vector)), ("s", new DataType(W.Segment)), ("p", new DataType(W.Point)));

    private static DataType UShort => new(PrimitiveTypes.UInt16);

    [Test]
    public void Fields_UseTheirOwnSize()
    {
        BoundLocal h = Parameter(new DataType(Class), "h");
        BoundLocal i = Parameter(World.Int, "i");
        Expect(
            """
            0 StoreField8 n1, o0, 0
            1 StoreField16 n1, o0, 2
            2 LoadConstant n2, 0x3ff0000000000000
            3 StoreField64 n2, o0, 8
            4 LoadString o1, "x"
            5 StoreFieldObject o1, o0, 0
            6 NarrowInt8 n2, n1
            7 StoreField8 n2, o0, 0
            8 Move n1, n2
            9 LoadFieldInt8 n2, o0, 0
            10 LoadFieldUInt16 n3, o0, 2
            11 AddInt32 n0, n2, n3
            12 Return
            """,
            World.Int,
            Do(Set(Member(h, "b"), Convert(i, World.Int8))),
            Do(Set(Member(h, "u"), Convert(i, UShort))),
            Do(Set(Member(h, "d"), Lit(1.0))),
            Do(Set(Member(h, "name"), Lit(W, "x"))),
            Do(Set(i, Set(Member(h, "b"), Convert(i, World.Int8)))),
            Return(Add(Member(h, "b"), Member(h, "u"))));
    }

    [Test]
    public void Fields_CompoundAndIncrement()
    {
        BoundLocal h = Parameter(new DataType(Class), "h");
        BoundLocal i = Parameter(World.Int, "i");
        Expect(
            """
            0 LoadField32 n1, o0, 4
            1 AddInt32 n2, n1, n0
            2 StoreField32 n2, o0, 4
            3 LoadField32 n1, o0, 4
            4 AddInt32Const n2, n1, -2
            5 StoreField32 n2, o0, 4
            6 LoadFieldInt8 n1, o0, 0
            7 MulInt32 n2, n1, n0
            8 StoreField8 n2, o0, 0
            9 LoadConstant n1, 0x3fe0000000000000
            10 LoadField32 n2, o0, 4
            11 Int32ToDouble n4, n2
            12 AddDouble n4, n4, n1
            13 DoubleToInt32 n3, n4
            14 StoreField32 n3, o0, 4
            15 LoadFieldInt8 n1, o0, 0
            16 AddInt32Const n2, n1, 1
            17 StoreField8 n2, o0, 0
            18 LoadConstant n1, 0x3ff0000000000000
            19 LoadField64 n2, o0, 8
            20 AddDouble n3, n2, n1
            21 StoreField64 n3, o0, 8
            22 LoadFieldInt8 n1, o0, 0
            23 AddInt32Const n2, n1, 1
            24 StoreField8 n2, o0, 0
            25 Move n0, n1
            26 LoadFieldInt8 n1, o0, 0
            27 AddInt32Const n2, n1, 1
            28 NarrowInt8 n2, n2
            29 StoreField8 n2, o0, 0
            30 Move n0, n2
            31 Return
            """,
            World.Void,
            Do(Update(Member(h, "i"), BoundBinaryOperator.Add, i)),
            Do(Update(Member(h, "i"), BoundBinaryOperator.Subtract, Lit(2))),
            Do(Update(Member(h, "b"), BoundBinaryOperator.Multiply, i, NumericKind.Int32)),
            Do(Update(Member(h, "i"), BoundBinaryOperator.Add, Lit(0.5), NumericKind.Double)),
            Do(Increment(Member(h, "b"))),
            Do(Increment(Member(h, "d"))),
            Do(Set(i, Increment(Member(h, "b")))),
            Do(Set(i, Increment(Member(h, "b"), isPostfix: false))));
    }

    [Test]
    public void StructInObject_IsReachedWithOneAccess()
    {
        BoundLocal h = Parameter(new DataType(Class), "h");
        Expect(
            """
            0 LoadField32 n1, o0, 16
            1 StoreField32 n1, o0, 24
            2 LoadConstant n1, 0x3f800000
            3 LoadField32 n2, o0, 48
            4 AddFloat n3, n2, n1
            5 StoreField32 n3, o0, 48
            6 LoadField32 n0, o0, 48
            7 Return
            """,
            World.Float,
            Do(Set(Member(Member(h, "v"), "z"), Member(Member(h, "v"), "x"))),
            Do(Update(Member(Member(Member(h, "s"), "to"), "y"), BoundBinaryOperator.Add, Lit(1f))),
            Return(Member(Member(Member(h, "s"), "to"), "y")));
    }

    [Test]
    public void StructInStructInObject_WithUnevenSize_GoesThroughTheOuter()
    {
        BoundLocal h = Parameter(new DataType(Class), "h");
        BoundLocal v = Parameter(new DataType(W.Vector), "v");
        Expect(
            """
            0 LoadFieldSlots n2, o0, 32, slots 3
            1 StoreMemberSlots n0, n2, 12, d 12
            2 StoreFieldSlots n2, o0, 32, slots 3
            3 LoadFieldSlots n2, o0, 32, slots 3
            4 LoadMemberSlots n0, n2, 12, d 12
            5 LoadFieldSlots n0, o0, 16, slots 2
            6 StoreFieldSlots n0, o0, 16, slots 2
            7 Return
            """,
            World.Void,
            Do(Set(Member(Member(h, "s"), "to"), v)),
            Do(Set(v, Member(Member(h, "s"), "to"))),
            Do(Set(v, Member(h, "v"))),
            Do(Set(Member(h, "v"), v)));
    }

    [Test]
    public void LocalStruct_MembersAreReachedInPlace()
    {
        BoundLocal v = Parameter(new DataType(W.Vector), "v");
        BoundLocal s = Parameter(new DataType(W.Segment), "s");
        BoundLocal p = Parameter(new DataType(W.Point), "p");
        Expect(
            """
            0 AddFloat n8, n1, n2
            1 StoreMember32 n8, n1, 4
            2 StoreMemberSlots n1, n3, 12, d 12
            3 LoadMemberSlots n1, n3, 0, d 12
            4 LoadConstant n8, 0x40000000
            5 Move n9, n5
            6 MulFloat n10, n9, n8
            7 StoreMember32 n10, n3, 16
            8 MulDouble n6, n6, n7
            9 LoadConstant n8, 0x3ff0000000000000
            10 AddDouble n7, n7, n8
            11 LoadConstant n8, 0x3ff0000000000000
            12 AddDouble n7, n7, n8
            13 Move n0, n7
            14 Return
            """,
            World.Double,
            Do(Set(Member(v, "y"), Add(Member(v, "x"), Member(v, "z")))),
            Do(Set(Member(s, "to"), v)),
            Do(Set(v, Member(s, "from"))),
            Do(Update(Member(Member(s, "to"), "y"), BoundBinaryOperator.Multiply, Lit(2f))),
            Do(Set(Member(p, "x"), Mul(Member(p, "x"), Member(p, "y")))),
            Do(Update(Member(p, "y"), BoundBinaryOperator.Add, Lit(1.0))),
            Do(Increment(Member(p, "y"))),
            Return(Member(p, "y")));
    }

    [Test]
    public void GlobalStruct_IsLoadedChangedAndStored()
    {
        BoundGlobal g = Use(W.Global(new DataType(W.Vector), "g"));
        BoundGlobal n = Use(W.Global(World.Int8, "n"));
        BoundGlobal s = Use(W.Global(W.String, "s"));
        BoundLocal v = Parameter(new DataType(W.Vector), "v");
        Expect(
            """
            0 LoadConstant n3, 0x3f800000
            1 LoadGlobalSlots n4, g0, slots 2
            2 StoreMember32 n3, n4, 4
            3 StoreGlobalSlots n4, g0, slots 2
            4 LoadGlobalSlots n3, g0, slots 2
            5 LoadGlobalSlots n4, g0, slots 2
            6 AddFloat n6, n5, n3
            7 StoreMember32 n6, n4, 8
            8 StoreGlobalSlots n4, g0, slots 2
            9 StoreGlobalSlots n1, g0, slots 2
            10 LoadGlobal n3, g2
            11 AddInt32Const n4, n3, 1
            12 NarrowInt8 n4, n4
            13 StoreGlobal n4, g2
            14 LoadString o0, "x"
            15 StoreGlobalObject o0, r0
            16 LoadGlobalSlots n3, g0, slots 2
            17 LoadMember32 n0, n3, 4
            18 Return
            """,
            World.Float,
            Do(Set(Member(g, "y"), Lit(1f))),
            Do(Update(Member(g, "z"), BoundBinaryOperator.Add, Member(g, "x"))),
            Do(Set(g, v)),
            Do(Increment(n)),
            Do(Set(s, Lit(W, "x"))),
            Return(Member(g, "y")));
    }

    [Test]
    public void Elements_LoadAndStore()
    {
        BoundLocal a = Parameter(W.Array(World.UInt8), "a");
        BoundLocal v = Parameter(W.Array(new DataType(W.Vector)), "v");
        BoundLocal m = Parameter(W.Array(W.Array(World.Double)), "m");
        BoundLocal i = Parameter(World.Int, "i");
        Expect(
            """
            0 LoadInt n2, 1
            1 LoadElementUInt8 n3, o0, n1
            2 OrInt32 n4, n3, n2
            3 StoreElement8 n4, o0, n1
            4 LoadInt n2, 3
            5 LoadElementUInt8 n3, o0, n2
            6 AddInt32Const n4, n3, 1
            7 StoreElement8 n4, o0, n2
            8 LoadConstant n2, 0x3f800000
            9 LoadElementSlots n3, o1, n1, slots 2
            10 StoreMember32 n2, n3, 4
            11 StoreElementSlots n3, o1, n1, slots 2
            12 Move n2, n1
            13 AddInt32Const n1, n1, 1
            14 LoadConstant n3, 0x3f800000
            15 LoadElementSlots n4, o1, n2, slots 2
            16 LoadMember32 n6, n4, 4
            17 AddFloat n7, n6, n3
            18 StoreMember32 n7, n4, 4
            19 StoreElementSlots n4, o1, n2, slots 2
            20 LoadConstant n2, 0x4004000000000000
            21 LoadInt n3, 1
            22 LoadElementObject o3, o2, n1
            23 StoreElement64 n2, o3, n3
            24 LoadInt n2, 1
            25 LoadElementObject o3, o2, n1
            26 LoadElement64 n0, o3, n2
            27 Return
            """,
            World.Double,
            Do(Update(Element(a, i), BoundBinaryOperator.Or, Lit(1), NumericKind.Int32)),
            Do(Increment(Element(a, Lit(3)))),
            Do(Set(Member(Element(v, i), "y"), Lit(1f))),
            Do(Update(Member(Element(v, Increment(i)), "y"), BoundBinaryOperator.Add, Lit(1f))),
            Do(Set(Element(Element(m, i), Lit(1)), Lit(2.5))),
            Return(Element(Element(m, i), Lit(1))));
    }

    [Test]
    public void Locals_NarrowKinds_StayExtended()
    {
        BoundLocal b = Parameter(World.Int8, "b");
        BoundLocal u = Parameter(World.UInt8, "u");
        BoundLocal i = Parameter(World.Int, "i");
        Expect(
            """
            0 AddInt32 n0, n0, n0
            1 NarrowInt8 n0, n0
            2 AddInt32Const n1, n1, 1
            3 NarrowUInt8 n1, n1
            4 NegInt32 n0, n0
            5 NarrowInt8 n0, n0
            6 NarrowInt8 n0, n1
            7 Move n2, n1
            8 AddInt32Const n3, n2, 1
            9 NarrowUInt8 n1, n3
            10 AddInt32Const n0, n0, 1
            11 NarrowInt8 n0, n0
            12 Move n2, n0
            13 AddInt32Const n0, n0, 1
            14 NarrowInt8 n0, n0
            15 Move n2, n0
            16 Return
            """,
            World.Void,
            Do(Update(b, BoundBinaryOperator.Add, b, NumericKind.Int32)),
            Do(Increment(u)),
            Do(Set(b, Neg(b))),
            Do(Set(b, Convert(u, World.Int8))),
            Do(Set(i, Convert(u, World.Int))),
            Do(Set(u, Convert(Add(i, Lit(1)), World.UInt8))),
            Do(Set(i, Increment(b, isPostfix: false))),
            Do(Set(i, Update(b, BoundBinaryOperator.Add, Lit(1), NumericKind.Int32))));
    }

    [Test]
    public void Temporaries_MembersOfResults_AreReadWhereTheyStand()
    {
        FunctionDef make = W.HostFunction(new DataType(W.Vector), "make");
        FunctionDef point = W.HostFunction(new DataType(W.Point), "point");
        Expect(
            """
            0 CallHost Vector make(), n1, o0
            1 LoadMember32 n1, n1, 4
            2 FloatToDouble n1, n1
            3 CallHost Point point(), n2, o0
            4 MulDouble n0, n1, n3
            5 Return
            """,
            World.Double,
            Return(Mul(Convert(Member(Call(make), "y"), World.Double), Member(Call(point), "y"))));
    }
}
