using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Members of a type by name, inherited ones included.</summary>
internal static class MemberLookup
{
    /// <summary>The overloads of a method. Those of bases stay visible, except where a derived class replaces them.</summary>
    public static FunctionDef[] Methods(TypeDef type, Name name)
    {
        FunctionDef[] found = [];
        for (TypeDef? current = type; current is not null; current = current.Base)
        {
            if (current.Members.Find(name) is { Methods.Length: > 0 } member)
            {
                found = Merge(found, member.Methods);
            }

            if (current.Kind == TypeKind.Interface || !current.IsScriptClass)
            {
                foreach (TypeDef @interface in current.Interfaces)
                {
                    found = Merge(found, Methods(@interface, name));
                }
            }
        }

        return found;
    }

    public static FieldDef? Field(TypeDef type, Name name)
    {
        for (TypeDef? current = type; current is not null; current = current.Base)
        {
            if (current.Members.Find(name)?.Field is { } field)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The child funcdef of a name.</summary>
    public static TypeDef? Type(TypeDef type, Name name)
    {
        for (TypeDef? current = type; current is not null; current = current.Base)
        {
            if (current.Members.Find(name)?.Type is { } child)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The accessors of a virtual property: those of the nearest type that has any.</summary>
    public static MemberSet? Property(TypeDef type, Name name)
    {
        for (TypeDef? current = type; current is not null; current = current.Base)
        {
            if (current.Members.Find(name) is { IsProperty: true } member)
            {
                return member;
            }

            foreach (TypeDef @interface in current.Interfaces)
            {
                if (Property(@interface, name) is { } inherited)
                {
                    return inherited;
                }
            }
        }

        return null;
    }

    /// <summary>Names of all members, for suggestions.</summary>
    public static IEnumerable<string> Names(TypeDef type)
    {
        var names = new List<string>();
        for (TypeDef? current = type; current is not null; current = current.Base)
        {
            foreach (KeyValuePair<Name, MemberSet> member in current.Members.Entries)
            {
                names.Add(member.Key.Text);
            }
        }

        return names;
    }

    private static FunctionDef[] Merge(FunctionDef[] nearer, FunctionDef[] farther)
    {
        if (nearer.Length == 0)
        {
            return farther;
        }

        FunctionDef[] merged = nearer;
        foreach (FunctionDef function in farther)
        {
            if (!Signatures.AnyEquals(nearer, function))
            {
                merged = [.. merged, function];
            }
        }

        return merged;
    }
}
