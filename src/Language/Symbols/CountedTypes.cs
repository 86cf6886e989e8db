using Seraph.Language.Ffi;

namespace Seraph.Language.Symbols;

/// <summary>
/// Which classes are counted, so that their destructors run in time: those that declare or inherit a destructor, and those that
/// hold a counted object by the static type of a field; also those that a weak reference may be to, which learns so when they
/// are gone. A type may refer to a counted object if it is the class itself, a base or interface of it, a container of such a
/// type or of anything, or a type that classes of other units may implement or extend.
/// </summary>
internal static class CountedTypes
{
    /// <summary>Marks the types of a unit, after their members are known. False when nothing in the unit needs counting.</summary>
    /// <param name="types">The types of the unit.</param>
    /// <param name="instances">The template instances over them.</param>
    public static bool Mark(List<TypeDef> types, IEnumerable<TypeDef> instances)
    {
        TypeDef[] watched = [.. instances.Where(IsWeakReference).Select(i => i.Template!.Arguments[0].Type)];
        bool isCounting = watched.Length > 0;
        foreach (TypeDef type in types)
        {
            type.MayBeCounted = type.Source.Kind == TypeSourceKind.Shared && type.Kind is TypeKind.Class or TypeKind.Interface
                && (type.Traits & FfiTypeTraits.Final) == 0;
            isCounting |= type.MayBeCounted || type.Layout?.Destructor is not null;
        }

        if (isCounting)
        {
            // A delegate holds the object whose method it calls, whatever that is.
            types.FindAll(t => t.Kind == TypeKind.Funcdef).ForEach(t => t.MayBeCounted = true);
            while (MarkHolders(types, watched))
            {
            }
        }

        return isCounting;
    }

    /// <summary>True when a value of the type may be, or lead to, a counted object.</summary>
    public static bool MayRefer(DataType type) => MayRefer(type.Type);

    /// <inheritdoc cref="MayRefer(DataType)"/>
    public static bool MayRefer(TypeDef type)
    {
        if (type.Template is { Definition: not null } template)
        {
            return Array.Exists(template.Arguments, MayRefer);
        }

        // Of the host only what scripts may implement or extend, and what holds their objects, may lead to something of theirs; errors
        // are packed arguments.
        return type.MayBeCounted || type.Kind is TypeKind.Variable or TypeKind.Error || type.MayBeScript
            || (type.Declaration is { } host
                && (type.Kind == TypeKind.Funcdef || host.Native is INativeHolder { HoldsReferences: true }));
    }

    /// <summary>
    /// A script function that is given such a parameter releases it, whatever it has put into it meanwhile. All others belong
    /// to the caller.
    /// </summary>
    public static bool IsTaken(DataType parameter) => parameter.IsInObjects && IsOwn(parameter) && MayRefer(parameter);

    /// <summary>The same without a look at what its type may refer to.</summary>
    public static bool IsOwn(DataType parameter) =>
        parameter.Reference == FfiModifiers.None || parameter is { IsHandle: true, Reference: FfiModifiers.In };

    private static bool IsWeakReference(TypeDef type) =>
        type.Template is { Definition.Declaration.Native: INativeHolder { IsWeak: true }, IsOpen: false };

    private static bool MarkHolders(List<TypeDef> types, TypeDef[] watched)
    {
        bool isChanged = false;
        foreach (TypeDef type in types)
        {
            if (type.Layout is { IsCounted: false } layout && IsCounted(type, layout, watched))
            {
                layout.IsCounted = true;
                MarkUpwards(type);
                isChanged = true;
            }
        }

        return isChanged;
    }

    private static bool IsCounted(TypeDef type, ClassLayout layout, TypeDef[] watched) =>
        layout.Destructor is not null || Array.Exists(watched, type.IsOrDerivesFrom) || type.Base?.Layout is { IsCounted: true }
        || Array.Exists(layout.Fields, f => f.Type.IsInObjects && MayRefer(f.Type));

    private static void MarkUpwards(TypeDef type)
    {
        type.MayBeCounted = true;
        if (type.Base is { Declaration: null } @base)
        {
            MarkUpwards(@base);
        }

        foreach (TypeDef @interface in type.Interfaces)
        {
            if (@interface.Declaration is null)
            {
                MarkUpwards(@interface);
            }
        }
    }
}
