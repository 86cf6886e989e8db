using System.Globalization;
using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>How the methods of a generated file are called, without their endings: one name for thunk and twin of each member.</summary>
/// <param name="Members">By the index of the member.</param>
/// <param name="Delegates">By the index of the delegate type.</param>
internal sealed record MemberLabels(string[] Members, string[] Delegates)
{
    /// <summary>Names that would be there twice, of overloads say, are numbered.</summary>
    public static MemberLabels Of(TypeExport export)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        return new MemberLabels(
            [.. export.Members.Select(m => Free(m.Definition.Name is { Length: > 0 } own ? own : "Create", used))],
            [.. export.Delegates.Select(d => Free(d.Shape.Name, used))]);
    }

    private static string Free(string wanted, HashSet<string> used)
    {
        string name = wanted;
        for (int number = 2; !used.Add(name); number++)
        {
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
