using Seraph.Language.Binding;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Binding;

public sealed class ConversionsTests
{
    [TestCase("int", "int", ExpectedResult = "Identity None")]
    [TestCase("int8", "int64", ExpectedResult = "Numeric SizeUp")]
    [TestCase("int64", "int8", ExpectedResult = "Numeric SizeDown")]
    [TestCase("int8", "uint64", ExpectedResult = "Numeric SignedToUnsigned")]
    [TestCase("uint64", "int8", ExpectedResult = "Numeric UnsignedToSigned")]
    [TestCase("int", "float", ExpectedResult = "Numeric IntToFloat")]
    [TestCase("double", "uint8", ExpectedResult = "Numeric FloatToInt")]
    [TestCase("float", "double", ExpectedResult = "Numeric SizeUp")]
    [TestCase("double", "float", ExpectedResult = "Numeric SizeDown")]
    [TestCase("bool", "bool", ExpectedResult = "Identity None")]
    [TestCase("bool", "int", ExpectedResult = "None")]
    [TestCase("int", "bool", ExpectedResult = "None")]
    [TestCase("E", "E", ExpectedResult = "Identity None")]
    [TestCase("E", "int", ExpectedResult = "EnumToNumber EnumSameSize")]
    [TestCase("E", "int64", ExpectedResult = "EnumToNumber EnumOtherSize")]
    [TestCase("E", "uint", ExpectedResult = "EnumToNumber SignedToUnsigned")]
    [TestCase("E", "double", ExpectedResult = "EnumToNumber IntToFloat")]
    [TestCase("Small", "uint8", ExpectedResult = "EnumToNumber EnumSameSize")]
    [TestCase("int", "E", ExpectedResult = "None")]
    [TestCase("G", "E", ExpectedResult = "None")]
    [TestCase("E", "bool", ExpectedResult = "None")]
    public string Implicit_Numbers(string source, string target) => Implicit(source, target);

    [TestCase("A", "A", ExpectedResult = "Identity None")]
    [TestCase("const A", "A", ExpectedResult = "Identity None")]
    [TestCase("A", "A@", ExpectedResult = "ObjectToHandle None")]
    [TestCase("A", "const A@", ExpectedResult = "ObjectToHandle Const")]
    [TestCase("const A", "A@", ExpectedResult = "None")]
    [TestCase("const A", "const A@", ExpectedResult = "ObjectToHandle None")]
    [TestCase("A@", "const A@", ExpectedResult = "Identity Const")]
    [TestCase("const A@", "A@", ExpectedResult = "None")]
    [TestCase("A@ const", "A@", ExpectedResult = "Identity None")]
    [TestCase("A@", "A", ExpectedResult = "HandleToObject None")]
    [TestCase("B", "A@", ExpectedResult = "Upcast RefCast")]
    [TestCase("C@", "A", ExpectedResult = "Upcast RefCast")]
    [TestCase("const B@", "A@", ExpectedResult = "None")]
    [TestCase("A@", "B@", ExpectedResult = "None")]
    [TestCase("D", "I@", ExpectedResult = "Upcast RefCast")]
    [TestCase("I@", "D@", ExpectedResult = "None")]
    [TestCase("F@", "SameF@", ExpectedResult = "Upcast RefCast")]
    [TestCase("F@", "OtherF@", ExpectedResult = "None")]
    [TestCase("string", "string", ExpectedResult = "Identity None")]
    [TestCase("int", "string", ExpectedResult = "None")]
    [TestCase("A", "?", ExpectedResult = "ToVariant Variable")]
    [TestCase("int", "?", ExpectedResult = "ToVariant Variable")]
    public string Implicit_Objects(string source, string target) => Implicit(source, target);

    [TestCase("int", "X", ExpectedResult = "Constructor ToObject X(int)")]
    [TestCase("double", "X", ExpectedResult = "Constructor ToObject X(int)")]
    [TestCase("int", "X@", ExpectedResult = "Constructor ToObject X(int)")]
    [TestCase("int", "XE", ExpectedResult = "None")]
    [TestCase("int", "XTwo", ExpectedResult = "None")]
    [TestCase("float", "XTwo", ExpectedResult = "Constructor ToObject XTwo(float)")]
    [TestCase("B", "XA", ExpectedResult = "Constructor ToObject XA(A@)")]
    [TestCase("int", "vec", ExpectedResult = "Constructor ToObject vec(float)")]
    [TestCase("X", "vec", ExpectedResult = "None")]
    [TestCase("ToInt8", "X", ExpectedResult = "Constructor ToObject X(int)")]
    [TestCase("ToInt8", "int8", ExpectedResult = "Operator ObjectToPrimitive int8 ToInt8::opImplConv() const")]
    [TestCase("ToInt8", "double", ExpectedResult = "Operator ObjectToPrimitive+IntToFloat int8 ToInt8::opImplConv() const")]
    [TestCase("ToInt8", "bool", ExpectedResult = "None")]
    [TestCase("ToMany", "double", ExpectedResult = "Operator ObjectToPrimitive+SizeUp float ToMany::opImplConv() const")]
    [TestCase("ToMany", "uint64", ExpectedResult = "Operator ObjectToPrimitive+SignedToUnsigned int64 ToMany::opImplConv() const")]
    [TestCase("ToMany", "int16", ExpectedResult = "Operator ObjectToPrimitive+SizeDown int64 ToMany::opImplConv() const")]
    [TestCase("ToMany", "uint8", ExpectedResult = "Operator ObjectToPrimitive+SignedToUnsigned int8 ToMany::opImplConv() const")]
    [TestCase("ToInt", "int", ExpectedResult = "Operator ObjectToPrimitive+FloatToInt double ToInt::opImplConv() const")]
    [TestCase("ToMutable", "int", ExpectedResult = "Operator ObjectToPrimitive int ToMutable::opImplConv()")]
    [TestCase("const ToMutable", "int", ExpectedResult = "Operator ObjectToPrimitive int ToMutable::opImplConv() const")]
    [TestCase("ToE", "E", ExpectedResult = "Operator ObjectToPrimitive E ToE::opImplConv() const")]
    [TestCase("ToE", "int", ExpectedResult = "None")]
    [TestCase("ToInt8", "E", ExpectedResult = "None")]
    [TestCase("ToA", "A", ExpectedResult = "Operator ToObject A@ ToA::opImplConv() const")]
    [TestCase("ToA", "A@", ExpectedResult = "Operator ToObject A@ ToA::opImplConv() const")]
    [TestCase("ToAExplicit", "A", ExpectedResult = "None")]
    [TestCase("CastA", "A@", ExpectedResult = "None")]
    [TestCase("ImplCastA", "A@", ExpectedResult = "Operator RefCast A@ ImplCastA::opImplCast()")]
    [TestCase("ImplCastA", "A", ExpectedResult = "Operator RefCast A@ ImplCastA::opImplCast()")]
    [TestCase("ImplCastConstA", "A@", ExpectedResult = "None")]
    [TestCase("ImplCastConstA", "const A@", ExpectedResult = "Operator RefCast const A@ ImplCastConstA::opImplCast() const")]
    public string Implicit_UserDefined(string source, string target) => Implicit(source, target);

    [TestCase("int", "E", ExpectedResult = "NumberToEnum")]
    [TestCase("double", "E", ExpectedResult = "NumberToEnum")]
    [TestCase("G", "E", ExpectedResult = "NumberToEnum")]
    [TestCase("int", "bool", ExpectedResult = "None")]
    [TestCase("bool", "int", ExpectedResult = "None")]
    [TestCase("E", "bool", ExpectedResult = "None")]
    [TestCase("double", "int8", ExpectedResult = "Numeric")]
    [TestCase("int", "XE", ExpectedResult = "Constructor XE(int)")]
    [TestCase("ToInt", "int", ExpectedResult = "Operator int ToInt::opConv() const")]
    [TestCase("ToInt", "double", ExpectedResult = "Operator double ToInt::opImplConv() const")]
    [TestCase("ToInt", "float", ExpectedResult = "Operator double ToInt::opImplConv() const")]
    [TestCase("ToAExplicit", "A", ExpectedResult = "Operator A@ ToAExplicit::opConv() const")]
    [TestCase("CastA", "A", ExpectedResult = "None")]
    [TestCase("B", "A", ExpectedResult = "Upcast")]
    [TestCase("A", "B", ExpectedResult = "None")]
    [TestCase("Any", "string", ExpectedResult = "Operator void Any::opConv(? &out)")]
    [TestCase("Any", "int", ExpectedResult = "Operator void Any::opConv(? &out)")]
    public string Explicit(string source, string target)
    {
        (BindingWorld world, DataType[] types) = BindingWorld.WithTypes(source, target);
        Conversion conversion = world.Conversions.Explicit(new Local(types[0]), types[1]);
        return $"{conversion.Kind} {conversion.Method}".TrimEnd();
    }

    [TestCase("A@", "A@", ExpectedResult = "Identity")]
    [TestCase("B@", "A@", ExpectedResult = "Upcast")]
    [TestCase("A@", "C@", ExpectedResult = "Downcast")]
    [TestCase("A", "D@", ExpectedResult = "Downcast")]
    [TestCase("A", "I@", ExpectedResult = "Downcast")]
    [TestCase("const A@", "B@", ExpectedResult = "Downcast")]
    [TestCase("int", "A@", ExpectedResult = "None")]
    [TestCase("A", "string", ExpectedResult = "None")]
    [TestCase("CastA", "A@", ExpectedResult = "Operator A@ CastA::opCast()")]
    [TestCase("ImplCastA", "A@", ExpectedResult = "Operator A@ ImplCastA::opImplCast()")]
    [TestCase("Any", "A@", ExpectedResult = "Operator void Any::opCast(? &out)")]
    [TestCase("F@", "SameF@", ExpectedResult = "Upcast")]
    [TestCase("F@", "OtherF@", ExpectedResult = "None")]
    public string Cast(string source, string target)
    {
        (BindingWorld world, DataType[] types) = BindingWorld.WithTypes(source, target);
        Conversion conversion = world.Conversions.Cast(types[0], types[1]);
        return $"{conversion.Kind} {conversion.Method}".TrimEnd();
    }

    [TestCase("A@", "B@", ExpectedResult = "B@")]
    [TestCase("const A@", "B@", ExpectedResult = "const B@")]
    [TestCase("const A", "B@", ExpectedResult = "const B@")]
    [TestCase("A@ const", "B@", ExpectedResult = "B@")]
    [TestCase("A@", "const B@", ExpectedResult = "const B@")]
    public string CastType_KeepsConst(string source, string target)
    {
        (_, DataType[] types) = BindingWorld.WithTypes(source, target);
        return Conversions.CastType(types[0], types[1]).ToString();
    }

    [TestCase("int", "float", ExpectedResult = "float")]
    [TestCase("int", "X", ExpectedResult = "X")]
    [TestCase("vec", "int", ExpectedResult = "vec")]
    [TestCase("string", "int", ExpectedResult = null)]
    [TestCase("A", "D", ExpectedResult = null)]
    public string? CommonType(string whenTrue, string whenFalse)
    {
        (BindingWorld world, DataType[] types) = BindingWorld.WithTypes(whenTrue, whenFalse);
        return world.Conversions.CommonType(new Local(types[0]), new Local(types[1]))?.ToString();
    }

    [Test]
    public void Implicit_Error_IsSilent()
    {
        var error = new DataType(PrimitiveTypes.Error);
        (BindingWorld world, DataType[] types) = BindingWorld.WithTypes("A");

        Assert.That(world.Conversions.Implicit(error, types[0]), Is.EqualTo(Conversion.Error));
        Assert.That(world.Conversions.Implicit(types[0], error), Is.EqualTo(Conversion.Error));
    }

    [TestCase("A@", ExpectedResult = ConversionKind.NullToHandle)]
    [TestCase("F@", ExpectedResult = ConversionKind.NullToHandle)]
    [TestCase("A", ExpectedResult = ConversionKind.None)]
    [TestCase("XA", ExpectedResult = ConversionKind.None)]
    [TestCase("string", ExpectedResult = ConversionKind.None)]
    [TestCase("int", ExpectedResult = ConversionKind.None)]
    [TestCase("?", ExpectedResult = ConversionKind.ToVariant)]
    public object Implicit_Null(string target)
    {
        (BindingWorld world, DataType[] types) = BindingWorld.WithTypes(target);
        return world.Conversions.Implicit(new DataType(PrimitiveTypes.Null, FfiModifiers.Handle), types[0]).Kind;
    }

    private static string Implicit(string source, string target)
    {
        (BindingWorld world, DataType[] types) = BindingWorld.WithTypes(source, target);
        Conversion conversion = world.Conversions.Implicit(types[0], types[1]);
        string after = conversion.After == ConversionCost.None ? "" : "+" + conversion.After;
        return conversion.Exists ? $"{conversion.Kind} {conversion.Cost}{after} {conversion.Method}".TrimEnd() : "None";
    }

    private sealed class Local(DataType type) : Language.Binding.BoundTree.BoundExpression(Language.Binding.BoundTree.BoundKind.Local, default, type);
}
