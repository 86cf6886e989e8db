namespace Seraph.Engine.Modules;

/// <summary>The type <c>complex</c>.</summary>
internal static class ComplexModule
{
    public static void Register(FfiRegistryBuilder module)
    {
        FfiTypeBuilder type = module.Type(
            new FfiTypeDef("", "complex", TypeHash.OfType("", "complex"), FfiTypeKind.Struct, FfiTypeTraits.Unmanaged)
            {
                Native = HostType.Struct<ScriptComplex>(),
                Documentation = "A complex number of two floats.",
            });
        type
            .Field("float r", HostField.At<ScriptComplex, float>(static (ref v) => ref v.R))
            .Field("float i", HostField.At<ScriptComplex, float>(static (ref v) => ref v.I));
        DeclareConstructors(type);
        DeclareOperators(type);
        DeclareParts(type);
    }

    private static void DeclareConstructors(FfiTypeBuilder type) => type
        .Declare(FfiFunctionKind.Constructor, "complex f()", static (ref f) => f.ReturnStruct(default(ScriptComplex)))
        .Declare(FfiFunctionKind.Constructor, "complex f(const complex&in other)", static (ref f) => f.ReturnStruct(Other(ref f)))
        .Declare(FfiFunctionKind.Constructor, "complex f(float r)", static (ref f) => f.ReturnStruct(new ScriptComplex(f.Float(0), 0)))
        .Declare(FfiFunctionKind.Constructor, "complex f(float r, float i)",
            static (ref f) => f.ReturnStruct(new ScriptComplex(f.Float(0), f.Float(1))))
        .DeclareList("complex f()", "{float, float}",
            static (ref f) => f.ReturnStruct(new ScriptComplex((float)f.List().Real(0), (float)f.List().Real(1))));

    private static void DeclareOperators(FfiTypeBuilder type) => type
        .Declare("complex opAdd(const complex&in other) const", static (ref f) => f.ReturnStruct(Self(ref f) + Other(ref f)))
        .Declare("complex opSub(const complex&in other) const", static (ref f) => f.ReturnStruct(Self(ref f) - Other(ref f)))
        .Declare("complex opMul(const complex&in other) const", static (ref f) => f.ReturnStruct(Self(ref f) * Other(ref f)))
        .Declare("complex opDiv(const complex&in other) const", static (ref f) => f.ReturnStruct(Self(ref f) / Other(ref f)))
        .Declare("complex& opAddAssign(const complex&in other)", static (ref f) => Assign(ref f, Self(ref f) + Other(ref f)))
        .Declare("complex& opSubAssign(const complex&in other)", static (ref f) => Assign(ref f, Self(ref f) - Other(ref f)))
        .Declare("complex& opMulAssign(const complex&in other)", static (ref f) => Assign(ref f, Self(ref f) * Other(ref f)))
        .Declare("complex& opDivAssign(const complex&in other)", static (ref f) => Assign(ref f, Self(ref f) / Other(ref f)))
        .Declare("bool opEquals(const complex&in other) const", static (ref f) =>
            f.Return(Self(ref f).R == Other(ref f).R && Self(ref f).I == Other(ref f).I));

    private static void DeclareParts(FfiTypeBuilder type) => type
        .Declare("float abs() const", static (ref f) => f.Return(Self(ref f).Abs))
        .Declare("complex get_ri() const property", static (ref f) => f.ReturnStruct(Self(ref f)))
        .Declare("complex get_ir() const property", static (ref f) => f.ReturnStruct(new ScriptComplex(Self(ref f).I, Self(ref f).R)))
        .Declare("void set_ri(const complex&in value) property", static (ref f) => Self(ref f) = Other(ref f))
        .Declare("void set_ir(const complex&in value) property",
            static (ref f) => Self(ref f) = new ScriptComplex(Other(ref f).I, Other(ref f).R));

    private static ref ScriptComplex Self(ref CallFrame frame) => ref frame.SelfStruct<ScriptComplex>();

    private static ScriptComplex Other(ref CallFrame frame) => frame.Struct<ScriptComplex>(0);

    private static void Assign(ref CallFrame frame, ScriptComplex value)
    {
        Self(ref frame) = value;
        frame.ReturnStruct(value);
    }
}
