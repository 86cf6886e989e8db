using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Engine.Execution;

/// <summary>A script class at run time: how its objects are made and which functions its methods are.</summary>
internal sealed class ScriptClass
{
    /// <summary>Makes objects; no constructor runs.</summary>
    public readonly ObjectFactory Factory;

    /// <summary>Where the reference area starts, in bytes from the field <see cref="ScriptObject.Class"/>.</summary>
    public readonly int ReferenceOffset;

    /// <summary>Bytes of the number area.</summary>
    public readonly int NumberBytes;

    /// <summary>What an object takes in memory.</summary>
    public readonly int SizeInBytes;

    /// <summary>The functions of the unit that the virtual slots lead to.</summary>
    public readonly int[] VirtualTable;

    /// <summary>Told from all other classes of the process, which compiled code does by this number.</summary>
    public readonly int Id = Interlocked.Increment(ref s_lastId);

    public readonly LinkedUnit Unit;

    public readonly TypeDef Type;

    /// <summary>Where objects of a counted class keep their count, in bytes from their numbers; negative for other classes.</summary>
    public readonly int CountOffset = -1;

    /// <summary>The destructors of the class and its bases, by index in the unit, in the order in which they run.</summary>
    public readonly int[] Destructors = [];

    /// <summary>By <see cref="LinkedUnit.Selectors"/>: the function that implements an interface method plus one, 0 if not yet asked for.</summary>
    public readonly int[] InterfaceTable;

    private static int s_lastId;

    private DataType[]? _referenceTypes;
    private (OverridableMethods Methods, int[] Functions)[] _overrides = [];

    public ScriptClass(LinkedUnit unit, TypeDef type)
    {
        ClassLayout layout = type.Layout!;
        Unit = unit;
        Type = type;
        int numberBytes = layout.NumberBytes;
        if (layout.IsCounted)
        {
            CountOffset = (numberBytes + 3) / 4 * 4;
            numberBytes = CountOffset + sizeof(int);
            Destructors = DestructorsOf(type);
        }

        Factory = ObjectFactory.For((numberBytes + 7) / 8, layout.References);
        NumberBytes = layout.NumberBytes;
        ReferenceOffset = Factory.ReferenceOffset;
        SizeInBytes = Factory.SizeInBytes;
        InterfaceTable = unit.SelectorCount == 0 ? [] : new int[unit.SelectorCount];
        VirtualTable = layout.VirtualTable.Length == 0 ? [] : new int[layout.VirtualTable.Length];
        for (int i = 0; i < VirtualTable.Length; i++)
        {
            VirtualTable[i] = layout.VirtualTable[i].Index;
        }
    }

    /// <summary>The types of the reference area. Racing threads make equal ones.</summary>
    public DataType[] ReferenceTypes => _referenceTypes ??= TypesOfReferences();

    public bool Is(TypeDef type) => Type.IsOrDerivesFrom(type);

    /// <summary>
    /// The function of <see cref="Unit"/> that a call of a method ends in, of this or another unit's copy of a class or interface;
    /// -1 when the class has none.
    /// </summary>
    public int IndexOf(FunctionDef method) =>
        method.Owner!.Kind == TypeKind.Interface ? FindImplementation(method)
        : method.VirtualSlot >= 0 && method.IsOverridden ? VirtualTable[method.VirtualSlot]
        : method.Source.Kind == TypeSourceKind.Shared ? FindCopy(method)
        : method.Index;

    /// <summary>The function of <see cref="Unit"/> that implements an interface method; -1 when the class has none.</summary>
    public int FindImplementation(FunctionDef method)
    {
        foreach (FunctionDef candidate in Type.Layout!.VirtualTable)
        {
            if (Implements(candidate, method))
            {
                return candidate.Index;
            }
        }

        return -1;
    }

    /// <summary>The functions of <see cref="Unit"/> that override methods of the host, in their order; -1 for those it leaves alone.</summary>
    public int[] OverridesOf(OverridableMethods methods)
    {
        foreach ((OverridableMethods known, int[] functions) in _overrides)
        {
            if (ReferenceEquals(known, methods))
            {
                return functions;
            }
        }

        int[] found = Array.ConvertAll(
            methods.Methods, hash => Unit.Compiled.Registry.FindFunction(hash) is { } method ? FindImplementation(method) : -1);

        // Of racing threads one may have to do it again later.
        _overrides = [.. _overrides, (methods, found)];
        return found;
    }

    /// <summary>The function of <see cref="Unit"/> that is a function of another unit's copy of a shared class; -1 without one.</summary>
    public int FindCopy(FunctionDef function)
    {
        for (TypeDef? type = Type; type is not null; type = type.Base)
        {
            if (!type.IsSame(function.Owner!))
            {
                continue;
            }

            foreach (FunctionDef candidate in function.Kind == FfiFunctionKind.Constructor ? type.Constructors : MethodsOf(type, function))
            {
                if (Implements(candidate, function))
                {
                    return candidate.Index;
                }
            }
        }

        return -1;
    }

    private DataType[] TypesOfReferences()
    {
        var types = new DataType[Type.Layout!.References];
        for (TypeDef? current = Type; current?.Layout is { } layout; current = current.Base)
        {
            foreach (FieldDef field in layout.Fields)
            {
                if (field.Type.IsInObjects)
                {
                    types[field.Offset] = field.Type;
                }
            }
        }

        return types;
    }

    private static int[] DestructorsOf(TypeDef type)
    {
        var destructors = new List<int>();
        for (TypeDef? current = type; current is not null; current = current.Base)
        {
            if (current.Layout?.Destructor is { } destructor)
            {
                destructors.Add(destructor.Index);
            }
        }

        return [.. destructors];
    }

    private static FunctionDef[] MethodsOf(TypeDef type, FunctionDef function)
    {
        foreach (KeyValuePair<Name, MemberSet> member in type.Members.Entries)
        {
            if (member.Key.Text == function.Name.Text)
            {
                return member.Value.Methods;
            }
        }

        return [];
    }

    private static bool Implements(FunctionDef candidate, FunctionDef method)
    {
        if (candidate.Parameters.Length != method.Parameters.Length || candidate.IsConst != method.IsConst
            || !candidate.ReturnType.IsSame(method.ReturnType) || candidate.Name.Text != method.Name.Text)
        {
            return false;
        }

        for (int i = 0; i < method.Parameters.Length; i++)
        {
            if (!candidate.Parameters[i].Type.IsSame(method.Parameters[i].Type))
            {
                return false;
            }
        }

        return true;
    }
}
