using System.Globalization;
using Seraph.Language.Syntax;

namespace Seraph.Generators.Reading;

/// <summary>What may be a name in scripts.</summary>
internal static class ScriptNames
{
    /// <summary>A name that scripts can write: ASCII letters, digits and underscores, and no reserved word.</summary>
    public static bool IsIdentifier(string name) =>
        name.Length > 0 && !CharacterFacts.IsDigit(name[0]) && name.All(CharacterFacts.IsIdentifierPart) && !IsReserved(name);

    public static bool IsReserved(string name) => Keywords.IsReserved(name);

    /// <summary>Names joined by <c>::</c>, or nothing.</summary>
    public static bool IsNamespace(string name) => name.Length == 0 || name.Split(["::"], StringSplitOptions.None).All(IsIdentifier);

    /// <summary>The name of a parameter in scripts. It is no export of its own, so it is adapted where scripts cannot write it.</summary>
    public static string OfParameter(string name, int index)
    {
        if (IsIdentifier(name))
        {
            return name;
        }

        return IsReserved(name) ? name + "_" : "arg" + index.ToString(CultureInfo.InvariantCulture);
    }
}
