namespace Seraph.Language.Symbols;

/// <summary>
/// Which classes are counted, so that their destructors run in time: those that declare or inherit a destructor, and those that
/// hold a counted object by the static type of a field. A type may refer to a counted object if it is the class itself, a base
/// or interface of it, a container of such a type, or a type that classes of other units may implement or extend.
/// </summary>
internal static class CountedTypes
{
    /// <summary>Marks the types of a unit, after their members are known. False when nothing in the unit needs counting.</summary>
    public static bool Mark(List<TypeDef> types)
    {
        bool isCounting = false;
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
            while (MarkHolders(types))
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

        // Of the host only interfaces and funcdefs may stand before something of a script; errors are packed arguments.
        return type.MayBeCounted || type.Kind is TypeKind.Variable or TypeKind.Error
            || (type.Declaration is not null && type.Kind is TypeKind.Interface or TypeKind.Funcdef);
    }

    /// <summary>A script function that is given such a parameter releases it.</summary>
    public static bool IsTaken(DataType parameter) =>
        parameter.IsInObjects && parameter.Reference == FfiModifiers.None && MayRefer(parameter);

    private static bool MarkHolders(List<TypeDef> types)
    {
        bool isChanged = false;
        foreach (TypeDef type in types)
        {
            if (type.Layout is { IsCounted: false } layout && IsCounted(type, layout))
            {
                layout.IsCounted = true;
                MarkUpwards(type);
                isChanged = true;
            }
        }

        return isChanged;
    }

    private static bool IsCounted(TypeDef type, ClassLayout layout) =>
        layout.Destructor is not null || type.Base?.Layout is { IsCounted: true }
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
