using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Seraph.Engine.Hosting;
using Seraph.Engine.Hosting.Thunks;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// A generic class or method of C# behind a template. Its instances are those that generated code names, and where dynamic code exists
/// all others: they are made when a script first uses them.
/// </summary>
/// <param name="members">The generated generic class; its field <c>Instance</c> is the <see cref="HostInstance"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HostTemplate([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type members)
{
    private readonly ConcurrentDictionary<TypeList, HostInstance> _instances = [];

    /// <summary>The native of the template type.</summary>
    public HostType Type => field ??= new HostTemplateType(this, members);

    /// <summary>Makes an instance known, so that it needs no dynamic code.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="arguments">The C# type arguments.</param>
    public void Know(HostInstance instance, params Type[] arguments) => _instances.TryAdd(new TypeList(arguments), instance);

    /// <summary>The native of a member.</summary>
    /// <param name="index">Its index among the thunks of an instance.</param>
    public object Member(int index) => new HostTemplateMember(this, index);

    /// <summary>Why there can be no instance with these arguments, or null: the validator of the template type.</summary>
    public string? Validate(FfiTemplateArguments arguments)
    {
        var types = new Type[arguments.Count];
        for (int i = 0; i < types.Length; i++)
        {
            DataType argument = arguments[i].Type;
            if (TemplateArguments.ClrTypeOf(argument) is not { } type)
            {
                return argument.Type.IsReferenceType && !argument.IsHandle
                    ? $"'{argument}' is shared by reference: write '{argument}@'"
                    : $"the host has no type for '{argument}'";
            }

            types[i] = type;
        }

        try
        {
            return Find(types) is null
                ? $"the program was compiled without it: it needs [ScriptInstance(typeof({arguments.Template}<{string.Join(", ", types.Select(t => t.Name))}>))]"
                : null;
        }
        catch (ArgumentException)
        {
            return "the type arguments do not meet the constraints of the host";
        }
    }

    /// <summary>The instance for these script types.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    internal HostInstance Find(DataType[] arguments)
    {
        Type?[] types = Array.ConvertAll(arguments, TemplateArguments.ClrTypeOf);
        return Array.TrueForAll(types, t => t is not null) && Find(types!) is { } instance
            ? instance
            : throw new NotSupportedException($"The host has no instance for <{string.Join(", ", arguments)}>.");
    }

    private HostInstance? Find(Type[] arguments) => _instances.TryGetValue(new TypeList(arguments), out HostInstance? known) ? known
        : RuntimeFeature.IsDynamicCodeSupported ? _instances.GetOrAdd(new TypeList(arguments), Make(arguments))
        : null;

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reached only where dynamic code is supported.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The generated class asks nothing of its type arguments but their constraints.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The field is kept, as the parameter says.")]
    private HostInstance Make(Type[] arguments)
    {
        FieldInfo field = members.MakeGenericType(arguments).GetField("Instance", BindingFlags.Static | BindingFlags.Public)!;
        return (HostInstance)field.GetValue(null)!;
    }
}
