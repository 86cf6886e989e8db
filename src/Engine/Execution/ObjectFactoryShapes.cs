using System.Reflection;
using System.Runtime.CompilerServices;

namespace Seraph.Engine.Execution;

/// <summary>Makes objects without fields.</summary>
internal sealed class EmptyObjectFactory() : ObjectFactory(0, 0)
{
    public override int ReferenceOffset => (int)ScriptObject.NumberOffset;

    public override ConstructorInfo Constructor => typeof(EmptyObject).GetConstructor([typeof(ScriptClass)])!;

    public override ScriptObject Create(ScriptClass @class) => new EmptyObject(@class);
}

/// <summary>Makes objects with numbers only.</summary>
internal sealed class NumberObjectFactory<TNumbers> : ObjectFactory
    where TNumbers : struct
{
    public NumberObjectFactory()
        : base(Unsafe.SizeOf<TNumbers>() / 8, 0)
    {
        var sample = new NumberObject<TNumbers>(null!);
        Checked(Unsafe.ByteOffset(ref sample.Start, ref Unsafe.As<TNumbers, byte>(ref sample.Numbers)), (int)ScriptObject.NumberOffset);
    }

    public override int ReferenceOffset => (int)ScriptObject.NumberOffset + Unsafe.SizeOf<TNumbers>();

    public override ConstructorInfo Constructor => typeof(NumberObject<TNumbers>).GetConstructor([typeof(ScriptClass)])!;

    public override ScriptObject Create(ScriptClass @class) => new NumberObject<TNumbers>(@class);
}

/// <summary>Makes objects with references only.</summary>
internal sealed class ReferenceObjectFactory<TReferences> : ObjectFactory
    where TReferences : struct
{
    public unsafe ReferenceObjectFactory()
        : base(0, Unsafe.SizeOf<TReferences>() / sizeof(nint))
    {
        var sample = new ReferenceObject<TReferences>(null!);
        ReferenceOffset = Checked(
            Unsafe.ByteOffset(ref sample.Start, ref Unsafe.As<TReferences, byte>(ref sample.References)), (int)ScriptObject.NumberOffset);
    }

    public override int ReferenceOffset { get; }

    public override ConstructorInfo Constructor => typeof(ReferenceObject<TReferences>).GetConstructor([typeof(ScriptClass)])!;

    public override ScriptObject Create(ScriptClass @class) => new ReferenceObject<TReferences>(@class);
}

/// <summary>Makes objects with numbers and references.</summary>
internal sealed class FullObjectFactory<TNumbers, TReferences> : ObjectFactory
    where TNumbers : struct
    where TReferences : struct
{
    public unsafe FullObjectFactory()
        : base(Unsafe.SizeOf<TNumbers>() / 8, Unsafe.SizeOf<TReferences>() / sizeof(nint))
    {
        var sample = new FullObject<TNumbers, TReferences>(null!);
        int numbers = Checked(
            Unsafe.ByteOffset(ref sample.Start, ref Unsafe.As<TNumbers, byte>(ref sample.Numbers)), (int)ScriptObject.NumberOffset);
        nint references = Unsafe.ByteOffset(ref sample.Start, ref Unsafe.As<TReferences, byte>(ref sample.References));
        ReferenceOffset = references >= numbers + Unsafe.SizeOf<TNumbers>() ? (int)references : Checked(references, numbers);
    }

    public override int ReferenceOffset { get; }

    public override ConstructorInfo Constructor => typeof(FullObject<TNumbers, TReferences>).GetConstructor([typeof(ScriptClass)])!;

    public override ScriptObject Create(ScriptClass @class) => new FullObject<TNumbers, TReferences>(@class);
}
