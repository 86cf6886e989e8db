using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

public sealed class CallTests : WriterTest
{
    [Test]
    public void Recursion_EvaluatesIntoTheWindow()
    {
        BoundLocal n = Parameter(World.Int, "n");
        FunctionDef fib = W.Function(World.Int, "fib", World.Int);
        var function = new BoundFunction(
            fib, [.. Parameters],
            Block(
                If(Less(n, Lit(2)), Return(n)),
                Return(Add(Call(fib, Sub(n, Lit(1))), Call(fib, Sub(n, Lit(2)))))),
            null);
        Expect(
            """
            0 JumpIfGreaterOrEqualInt32Const n1, 2, -> 2
            1 ReturnNumber n1
            2 AddInt32Const n3, n1, -1
            3 Call int fib(int), n2, o0
            4 AddInt32Const n4, n1, -2
            5 Call int fib(int), n3, o0
            6 AddInt32 n0, n2, n3
            7 Return
            """, function);
    }

    [Test]
    public void NestedCall_AsLastArgument_LeavesItsResultInTheSlot()
    {
        FunctionDef f = W.Function(World.Int, "f", World.Int);
        FunctionDef g = W.Function(World.Int, "g", World.Int, World.Int);
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 Move n6, n1
            1 Call int f(int), n5, o0
            2 Call int f(int), n4, o0
            3 Move n6, n1
            4 Call int f(int), n5, o0
            5 Move n3, n5
            6 Call int g(int, int), n2, o0
            7 ReturnNumber n2
            """, World.Int, Return(Call(g, Call(f, x), Call(f, Call(f, x)))));
    }

    [Test]
    public void NestedObjectCall_SharesTheObjectSlot()
    {
        FunctionDef make = W.HostFunction(World.Handle(W.Host), "make");
        FunctionDef next = W.HostMethod(W.Host, World.Handle(W.Host), "next");
        FunctionDef add = W.HostMethod(W.Host, World.Int, "add", World.Int);
        Expect(
            """
            0 LoadInt n2, 3
            1 CallHost Host@ make(), n3, o0
            2 CallHost Host@ Host::next(), n3, o0
            3 CallHost int Host::add(int), n1, o0
            4 ReturnNumber n1
            """, World.Int, Return(CallOn(CallOn(Call(make), next), add, Lit(3))));
    }

    [Test]
    public void Declaration_TakesTheResultWhereTheWindowIs()
    {
        FunctionDef f = W.Function(World.Int, "f");
        LocalVariable a = Local(World.Int, "a");
        LocalVariable b = Local(World.Int, "b");
        Expect(
            """
            0 Call int f(), n1, o0
            1 Call int f(), n2, o0
            2 AddInt32 n0, n1, n2
            3 Return
            """, World.Int, Declare(a, Call(f)), Declare(b, Call(f)), Return(Add(Use(a), Use(b))));
    }

    [Test]
    public void DirectCall_OnHandle_ChecksNull()
    {
        TypeDef type = W.Class("A", null);
        FunctionDef method = W.Method(type, World.Void, "m");
        BoundLocal h = Parameter(World.Handle(type), "h");
        var direct = new BoundCall(default, World.Void, method, Dereference(h), [], BoundCallKind.Direct);
        Expect(
            """
            0 MoveObject o1, o0
            1 CheckNull o1
            2 Call void A::m(), n0, o1
            3 MoveObject o1, o0
            4 CallVirtual void A::m(), n0, o1
            5 Return
            """, World.Void, Do(direct), Do(CallOn(Dereference(h), method)));
    }

    [Test]
    public void DirectCall_OnObjectByValue_NeedsNoCheck()
    {
        TypeDef type = W.Class("A", null);
        FunctionDef method = W.Method(type, World.Void, "m");
        FunctionDef copy = W.Function(new DataType(type), "copy");
        BoundLocal a = Parameter(new DataType(type), "a");
        BoundGlobal g = Use(W.Global(new DataType(type), "g"));
        Expect(
            """
            0 MoveObject o1, o0
            1 Call void A::m(), n0, o1
            2 Call A copy(), n0, o1
            3 Call void A::m(), n0, o1
            4 LoadGlobalObject o1, r0
            5 CheckNull o1
            6 Call void A::m(), n0, o1
            7 Return
            """, World.Void, Do(Direct(a)), Do(Direct(Call(copy))), Do(Direct(g)));

        BoundCall Direct(BoundExpression @object) => new(default, World.Void, method, @object, [], BoundCallKind.Direct);
    }

    [Test]
    public void Method_CallsOnThis_WithoutCheck()
    {
        TypeDef type = W.Class("A", null, ("v", World.Int));
        FunctionDef helper = W.Constructor(type);
        FunctionDef method = W.Method(type, World.Int, "m");
        var self = new BoundThis(default, new DataType(type));
        var call = new BoundCall(default, World.Void, helper, self, [], BoundCallKind.Direct);
        var function = new BoundFunction(method, [], Block(Do(call), Return(Member(self, "v"))), null);
        Expect(
            """
            0 MoveObject o1, o0
            1 Call A(), n1, o1
            2 LoadField32 n0, o0, 0
            3 Return
            """, function);
    }

    [Test]
    public void Interface_CallsThroughTheInterface()
    {
        TypeDef type = W.Interface("I");
        FunctionDef method = W.Method(type, World.Int, "m", World.Double);
        BoundLocal h = Parameter(World.Handle(type), "h");
        Expect(
            """
            0 LoadConstant n2, 0x3ff8000000000000
            1 MoveObject o1, o0
            2 CallInterface int I::m(double), n1, o1
            3 ReturnNumber n1
            """, World.Int, Return(CallOn(Dereference(h), method, Lit(1.5))));
    }

    [Test]
    public void NewObject_ConstructsInTheSlot()
    {
        TypeDef type = W.Class("A", null);
        FunctionDef constructor = W.Constructor(type, World.Int, W.String);
        LocalVariable a = Local(new DataType(type), "a");
        Expect(
            """
            0 LoadString o2, "x"
            1 LoadInt n0, 1
            2 NewObject o1, A
            3 Call A(int, string), n0, o1
            4 NewObject o1, A
            5 ReturnObject o1
            """,
            new DataType(type),
            Declare(a, New(type, constructor, Lit(1), Lit(W, "x"))),
            Do(Set(Use(a), New(type, null))),
            Return(Use(a)));
    }

    [Test]
    public void Struct_ArgumentsAndResults_TravelInNumberSlots()
    {
        DataType vector = new(W.Vector);
        FunctionDef make = W.HostFunction(vector, "Vector", World.Float, World.Float, World.Float);
        FunctionDef add = W.HostMethod(W.Vector, vector, "getSum", vector);
        BoundLocal v = Parameter(vector, "v");
        Expect(
            """
            0 LoadConstant n12, 0x40000000
            1 LoadInt n11, 0
            2 LoadConstant n10, 0x3f800000
            3 CallHost Vector Vector(float, float, float), n8, o0
            4 MoveSlots n6, n2, slots 2
            5 CallHost Vector Vector::getSum(Vector) const, n4, o0
            6 MoveSlots n2, n4, slots 2
            7 MoveSlots n8, n2, slots 2
            8 MoveSlots n14, n2, slots 2
            9 MoveSlots n12, n2, slots 2
            10 CallHost Vector Vector::getSum(Vector) const, n10, o0
            11 MoveSlots n6, n10, slots 2
            12 CallHost Vector Vector::getSum(Vector) const, n4, o0
            13 ReturnSlots n4, slots 2
            """,
            vector,
            Do(Set(v, CallOn(v, add, Call(make, Lit(1f), Lit(0f), Lit(2f))))),
            Return(CallOn(CallOn(v, add, v), add, v)));
    }

    [Test]
    public void Struct_MethodThatIsNotConst_IsStoredBack()
    {
        DataType vector = new(W.Vector);
        TypeDef type = W.Class("A", null, ("x", World.Int), ("v", vector));
        FunctionDef scale = W.HostMethod(W.Vector, World.Void, "scale", World.Float);
        FunctionDef index = W.Function(World.Int, "index");
        FunctionDef make = W.HostFunction(vector, "make");
        FunctionDef getPosition = W.HostMethod(W.Host, vector, "get_Position");
        FunctionDef setPosition = W.HostMethod(W.Host, World.Void, "set_Position", vector);
        BoundLocal v = Parameter(vector, "v");
        BoundLocal h = Parameter(new DataType(type), "h");
        BoundLocal a = Parameter(W.Array(vector), "a");
        BoundLocal o = Parameter(World.Handle(W.Host), "o");
        Expect(
            """
            0 LoadConstant n4, 0x40000000
            1 MoveSlots n2, n0, slots 2
            2 CallHost void Vector::scale(float), n2, o3
            3 MoveSlots n0, n2, slots 2
            4 LoadConstant n4, 0x40000000
            5 LoadFieldSlots n2, o0, 8, slots 2
            6 CallHost void Vector::scale(float), n2, o3
            7 StoreFieldSlots n2, o0, 8, slots 2
            8 LoadConstant n5, 0x40000000
            9 Call int index(), n6, o3
            10 Move n2, n6
            11 LoadElementSlots n3, o1, n2, slots 2
            12 CallHost void Vector::scale(float), n3, o3
            13 StoreElementSlots n3, o1, n2, slots 2
            14 LoadConstant n4, 0x40000000
            15 MoveObject o3, o2
            16 CallHost Vector Host::get_Position() const, n5, o3
            17 MoveSlots n2, n5, slots 2
            18 CallHost void Vector::scale(float), n2, o3
            19 MoveSlots n5, n2, slots 2
            20 MoveObject o3, o2
            21 CallHost void Host::set_Position(Vector), n5, o3
            22 LoadConstant n4, 0x40000000
            23 CallHost Vector make(), n5, o3
            24 MoveSlots n2, n5, slots 2
            25 CallHost void Vector::scale(float), n2, o3
            26 Return
            """,
            World.Void,
            Do(CallOn(v, scale, Lit(2f))),
            Do(CallOn(Member(h, "v"), scale, Lit(2f))),
            Do(CallOn(Element(a, Call(index)), scale, Lit(2f))),
            Do(CallOn(Property(o, getPosition, setPosition), scale, Lit(2f))),
            Do(CallOn(Call(make), scale, Lit(2f))));
    }

    [Test]
    public void Struct_SetterOfStructProperty_IsWrittenBackThroughBoth()
    {
        DataType vector = new(W.Vector);
        FunctionDef getPosition = W.HostMethod(W.Host, vector, "get_Position");
        FunctionDef setPosition = W.HostMethod(W.Host, World.Void, "set_Position", vector);
        FunctionDef getLength = W.HostMethod(W.Vector, World.Float, "get_Length");
        FunctionDef setLength = W.HostMethod(W.Vector, World.Void, "set_Length", World.Float);
        BoundLocal o = Parameter(World.Handle(W.Host), "o");
        BoundPropertyAccess position = Property(o, getPosition, setPosition);
        Expect(
            """
            0 LoadConstant n2, 0x3f800000
            1 MoveObject o1, o0
            2 CallHost Vector Host::get_Position() const, n3, o1
            3 MoveSlots n0, n3, slots 2
            4 CallHost void Vector::set_Length(float), n0, o1
            5 MoveSlots n3, n0, slots 2
            6 MoveObject o1, o0
            7 CallHost void Host::set_Position(Vector), n3, o1
            8 MoveObject o1, o0
            9 CallHost Vector Host::get_Position() const, n3, o1
            10 MoveSlots n1, n3, slots 2
            11 CallHost float Vector::get_Length() const, n0, o1
            12 LoadConstant n1, 0x40000000
            13 MulFloat n2, n0, n1
            14 Move n5, n2
            15 MoveObject o1, o0
            16 CallHost Vector Host::get_Position() const, n6, o1
            17 MoveSlots n3, n6, slots 2
            18 CallHost void Vector::set_Length(float), n3, o1
            19 MoveSlots n6, n3, slots 2
            20 MoveObject o1, o0
            21 CallHost void Host::set_Position(Vector), n6, o1
            22 LoadConstant n0, 0x3f800000
            23 MoveObject o1, o0
            24 CallHost Vector Host::get_Position() const, n1, o1
            25 StoreMember32 n0, n1, 4
            26 MoveSlots n3, n1, slots 2
            27 MoveObject o1, o0
            28 CallHost void Host::set_Position(Vector), n3, o1
            29 Return
            """,
            World.Void,
            Do(Set(Property(position, getLength, setLength), Lit(1f))),
            Do(Update(Property(position, getLength, setLength), BoundBinaryOperator.Multiply, Lit(2f))),
            Do(Set(Member(position, "y"), Lit(1f))));
    }

    [Test]
    public void BoxedStruct_MethodOnElement_IsStoredBack()
    {
        DataType boxed = new(W.Boxed);
        FunctionDef change = W.HostMethod(W.Boxed, World.Void, "change");
        BoundLocal b = Parameter(boxed, "b");
        BoundLocal a = Parameter(W.Array(boxed), "a");
        Expect(
            """
            0 MoveObject o3, o1
            1 CallHost void Boxed::change(), n0, o3
            2 LoadInt n0, 0
            3 LoadElementObject o3, o2, n0
            4 CallHost void Boxed::change(), n1, o3
            5 StoreElementObject o3, o2, n0
            6 LoadInt n0, 1
            7 LoadElementObject o3, o2, n0
            8 CopyStruct o1, o3, Boxed
            9 ReturnObject o1
            """,
            boxed,
            Do(CallOn(b, change)),
            Do(CallOn(Element(a, Lit(0)), change)),
            Do(Set(b, new BoundStructCopy(Element(a, Lit(1))))),
            Return(b));
    }

    [Test]
    public void Variants_AreBoxedAndPacked()
    {
        FunctionDef format = W.HostFunction(W.String, "format", W.String, World.Variable);
        FunctionDef any = W.HostFunction(World.Void, "any", World.Variable, World.Variable.With(FfiModifiers.Out));
        BoundLocal v = Parameter(new DataType(W.Vector), "v");
        BoundLocal h = Parameter(World.Handle(W.Host), "h");
        BoundLocal x = Parameter(World.Int, "x");
        var slot = new LocalVariable("", World.Variable, default);
        var output = new BoundArgument(null, new BoundOutput(x, Reinterpret(Use(slot), World.Int), slot));
        Expect(
            """
            0 LoadInt n3, 1
            1 BoxNumber o5, n3, int
            2 BoxObject o4, o0, Host@, d 1
            3 BoxNumber o3, n0, Vector
            4 PackObjects o3, o3, d 3
            5 LoadString o2, "{}"
            6 CallHost string format(string, ?), n3, o1
            7 LoadNull o2
            8 LoadString o3, "s"
            9 BoxObject o1, o3, string, d 0
            10 CallHost void any(?, ? &out), n3, o1
            11 UnboxNumber n2, o2, int
            12 Return
            """,
            World.Void,
            Do(Call(format, Lit(W, "{}"), new BoundVariantPack(default, [Variant(v), Variant(h), Variant(Lit(1))]))),
            Do(CallWith(any, In(Variant(Lit(W, "s"))), output)));

        BoundConversion Variant(BoundExpression value) => new(default, World.Variable, BoundConversionKind.ToVariant, value);
    }

    [Test]
    public void InitList_FillsTheArray()
    {
        LocalVariable a = Local(W.Array(World.Int), "a");
        FunctionDef f = W.Function(World.Int, "f");
        Expect(
            """
            0 LoadInt n0, 3
            1 NewArray o0, array<int>, n0
            2 LoadInt n0, 5
            3 LoadInt n1, 0
            4 StoreElement32 n0, o0, n1
            5 Call int f(), n0, o1
            6 LoadInt n1, 2
            7 StoreElement32 n0, o0, n1
            8 LoadInt n0, 0
            9 NewArray o1, array<int>, n0
            10 MoveObject o0, o1
            11 Return
            """,
            World.Void,
            Declare(a, new BoundInitList(default, a.Type, [Lit(5), new BoundDefault(default, World.Int), Call(f)])),
            Do(Set(Use(a), new BoundInitList(default, a.Type, []))));
    }

    [Test]
    public void Sequence_MakesItsValueWhereItIsWanted()
    {
        TypeDef type = W.Class("A", null, ("v", World.Int));
        LocalVariable copy = Local(new DataType(type), "");
        LocalVariable a = Local(new DataType(type), "a");
        var sequence = new BoundSequence(
            default, [Declare(copy, New(type, null)), Do(Set(Member(Use(copy), "v"), Lit(3)))], Use(copy));
        FunctionDef f = W.Function(World.Void, "f", new DataType(type));
        Expect(
            """
            0 NewObject o0, A
            1 LoadInt n0, 3
            2 StoreField32 n0, o0, 0
            3 NewObject o1, A
            4 LoadInt n0, 3
            5 StoreField32 n0, o1, 0
            6 Call void f(A), n0, o1
            7 NewObject o1, A
            8 LoadInt n0, 3
            9 StoreField32 n0, o1, 0
            10 MoveObject o0, o1
            11 Return
            """, World.Void, Declare(a, sequence), Do(Call(f, sequence)), Do(Set(Use(a), sequence)));
    }
}
