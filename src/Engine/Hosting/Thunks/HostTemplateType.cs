using System.Diagnostics;
using System.Reflection;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting.Thunks;

/// <summary>A generic class of C# behind a template. There are objects of its instances only.</summary>
internal sealed class HostTemplateType(HostTemplate template, Type members) : HostType
{
    /// <summary>The generic class, for messages.</summary>
    public override Type ClrType { get; } = members.GetCustomAttribute<HostExportAttribute>()?.Type ?? members;

    public override int SizeInBytes => 0;

    /// <summary>The C# type behind an instance.</summary>
    public HostType Of(DataType[] arguments) => template.Find(arguments).Type!;

    internal override bool IsInstance(object? value) => false;

    internal override object Copy(object value) => value;

    internal override unsafe object Box(ulong* slots) => throw new UnreachableException();

    internal override unsafe bool Unbox(object value, ulong* slots) => false;

    internal override ArrayElements CreateElements(DataType type) => new ArrayElements<object>(type);
}
