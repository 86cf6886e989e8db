using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Last pass: where fields lie, which method overrides which, and whether interfaces are implemented.</summary>
internal sealed partial class DeclarationBinder
{
    private const int LargestAlignment = 8;

    private void CompleteClass(ScriptClass @class)
    {
        if (@class.IsComplete)
        {
            return;
        }

        @class.IsComplete = true;
        ClassLayout? inherited = null;
        if (@class.Type.Base is { IsScriptClass: true } @base)
        {
            CompleteClass(binder.ClassOf(@base));
            inherited = @base.Layout!;
        }

        IncludeMixins(@class);
        LayOutFields(@class, inherited);
        MakeVirtualTable(@class, inherited);
        ImplementInterfaces(@class);
        binder.AutoMembers.AddDefaultConstructor(@class);
    }

    private void LayOutFields(ScriptClass @class, ClassLayout? inherited)
    {
        ClassLayout layout = @class.Type.Layout!;
        layout.Fields = FieldsOf(@class);
        layout.NumberBytes = inherited?.NumberBytes ?? 0;
        layout.References = inherited?.References ?? 0;
        layout.CarrierSlot = inherited?.CarrierSlot ?? -1;
        if (layout.CarrierSlot < 0 && HasHostParent(@class.Type))
        {
            layout.CarrierSlot = layout.References++;
        }

        // Largest first, so that packing needs no gaps; structs take whole slots.
        for (int alignment = LargestAlignment; alignment > 0; alignment /= 2)
        {
            foreach (FieldDef field in layout.Fields)
            {
                if (field.Type.IsInNumbers && AlignmentOf(field.Type) == alignment)
                {
                    layout.NumberBytes = (layout.NumberBytes + alignment - 1) / alignment * alignment;
                    field.Offset = layout.NumberBytes;
                    layout.NumberBytes += field.Type.Type.Kind == TypeKind.Struct ? field.Type.NumberSlots * 8 : field.Type.Type.SizeInBytes;
                }
            }
        }

        foreach (FieldDef field in layout.Fields)
        {
            if (field.Type.IsInObjects)
            {
                field.Offset = layout.References++;
            }
        }

        if (layout.References > ClassLayout.MaxSlots || layout.NumberBytes > ClassLayout.MaxSlots * 8)
        {
            Diagnostics.ReportClassTooLarge(
                @class.Source, @class.Syntax.NameSpan, @class.Type.QualifiedName, ClassLayout.MaxSlots);
        }
    }

    private static FieldDef[] FieldsOf(ScriptClass @class)
    {
        if (@class.Fields is not { } declared)
        {
            return [];
        }

        var fields = new FieldDef[declared.Count];
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = declared[i].Field;
        }

        return fields;
    }

    private static bool HasHostParent(TypeDef type) =>
        type.Base is { IsHost: true } || Array.Exists(type.Interfaces, i => i.IsHost || HasHostParent(i));

    private static int AlignmentOf(DataType type) => type.Type.Kind == TypeKind.Struct ? 8 : type.Type.SizeInBytes;

    private void MakeVirtualTable(ScriptClass @class, ClassLayout? inherited)
    {
        List<FunctionDef> table = inherited is null ? [] : [.. inherited.VirtualTable];
        int inheritedCount = table.Count;
        foreach (KeyValuePair<Name, MemberSet> member in @class.Type.Members.Entries)
        {
            foreach (FunctionDef method in member.Value.Methods)
            {
                int slot = FindSlot(table, inheritedCount, method);
                CheckOverride(method, slot < 0 ? FindHostMethod(@class.Type, method) : table[slot]);
                if (slot < 0)
                {
                    method.VirtualSlot = table.Count;
                    table.Add(method);
                    continue;
                }

                method.VirtualSlot = slot;
                for (FunctionDef? replaced = table[slot]; replaced is not null; replaced = OverriddenBy(replaced))
                {
                    replaced.IsOverridden = true;
                }

                table[slot] = method;
            }
        }

        @class.Type.Layout!.VirtualTable = [.. table];
        if (@class.Type.Source.Kind == TypeSourceKind.Shared)
        {
            // Classes of other units may override it, and their objects come here.
            foreach (FunctionDef method in table)
            {
                method.IsOverridden = true;
            }
        }
    }

    private static int FindSlot(List<FunctionDef> table, int count, FunctionDef method)
    {
        for (int i = 0; i < count; i++)
        {
            if (Signatures.AreEqual(method, table[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // The method that this one overrides of the host class at the end of the bases.
    private static FunctionDef? FindHostMethod(TypeDef type, FunctionDef method)
    {
        if (HostBaseOf(type) is { } host)
        {
            foreach (FunctionDef candidate in MemberLookup.Methods(host, method.Name))
            {
                if (Signatures.AreEqual(candidate, method))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static TypeDef? HostBaseOf(TypeDef type)
    {
        TypeDef? host = type.Base;
        while (host is { IsHost: false })
        {
            host = host.Base;
        }

        return host;
    }

    // The function in the same slot of the next base that has the slot.
    private static FunctionDef? OverriddenBy(FunctionDef function) =>
        function.Owner?.Base?.Layout is { } layout && function.VirtualSlot < layout.VirtualTable.Length
            ? layout.VirtualTable[function.VirtualSlot]
            : null;

    private void CheckOverride(FunctionDef method, FunctionDef? replaced)
    {
        ScriptFunctionBody body = method.Body!;
        Diagnostics.Inclusion = body.Inclusion;
        if (replaced is null)
        {
            if ((method.Traits & FfiFunctionTraits.Override) != 0)
            {
                Diagnostics.ReportNothingToOverride(body.Source, body.NameSpan, method);
            }
        }
        else if ((replaced.Traits & FfiFunctionTraits.Final) != 0)
        {
            Diagnostics.ReportOverridesFinal(body.Source, body.NameSpan, replaced);
        }
        else if (method.ReturnType != replaced.ReturnType)
        {
            Diagnostics.ReportReturnTypeDiffers(body.Source, body.NameSpan, method, replaced);
        }

        Diagnostics.Inclusion = null;
    }

    private void ImplementInterfaces(ScriptClass @class)
    {
        TypeDef type = @class.Type;
        ClassLayout layout = type.Layout!;
        TypeDef? current = type;
        for (; current is { IsHost: false }; current = current.Base)
        {
            foreach (TypeDef @interface in current.Interfaces)
            {
                if (HostBaseOf(type)?.IsOrDerivesFrom(@interface) != true)
                {
                    Implement(@interface, @class, layout);
                }
            }
        }

        // What a class of the host declares abstract is implemented further down where the class below is not abstract itself.
        for (; current is not null && (current.Traits & FfiTypeTraits.Abstract) != 0 && !@class.IsAbstract; current = current.Base)
        {
            RequireAbstractMethods(current, @class);
        }
    }

    private void RequireAbstractMethods(TypeDef host, ScriptClass @class)
    {
        foreach (KeyValuePair<Name, MemberSet> member in host.Members.Entries)
        {
            foreach (FunctionDef required in member.Value.Methods)
            {
                if ((required.Traits & FfiFunctionTraits.Abstract) != 0
                    && !Signatures.AnyEquals(@class.Type.Layout!.VirtualTable, required))
                {
                    Diagnostics.ReportInterfaceNotImplemented(@class.Source, @class.Syntax.NameSpan, @class.Type.QualifiedName, required);
                }
            }
        }
    }

    private void Implement(TypeDef @interface, ScriptClass @class, ClassLayout layout)
    {
        foreach (KeyValuePair<Name, MemberSet> member in @interface.Members.Entries)
        {
            foreach (FunctionDef required in member.Value.Methods)
            {
                FunctionDef? found = Array.Find(layout.VirtualTable, m => Signatures.AreEqual(m, required));
                if (found is null || found.ReturnType != required.ReturnType)
                {
                    if (!@class.IsAbstract)
                    {
                        Diagnostics.ReportInterfaceNotImplemented(@class.Source, @class.Syntax.NameSpan, @class.Type.QualifiedName, required);
                    }

                }
            }
        }

        foreach (TypeDef inherited in @interface.Interfaces)
        {
            Implement(inherited, @class, layout);
        }
    }
}
