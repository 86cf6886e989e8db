using System.Diagnostics;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting.Thunks;

/// <summary>A C# class or interface behind a host type.</summary>
internal sealed class HostClass<T>(Func<ScriptObject, T>? carry = null) : HostType
    where T : class
{
    public static readonly HostClass<T> Instance = new();

    public override Type ClrType => typeof(T);

    public override int SizeInBytes => 0;

    internal override bool CanCarry => carry is not null;

    internal override object? Carry(ScriptObject script) => carry?.Invoke(script);

    internal override bool IsInstance(object? value) => value is T;

    internal override object Copy(object value) => value;

    internal override unsafe object Box(ulong* slots) => throw new UnreachableException();

    internal override unsafe bool Unbox(object value, ulong* slots) => false;

    internal override ArrayElements CreateElements(DataType type) => new ArrayElements<object>(type);
}
