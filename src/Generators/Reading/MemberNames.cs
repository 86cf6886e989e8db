using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>The names of members in scripts.</summary>
internal static class MemberNames
{
    /// <summary>The name given with <c>[ScriptName]</c>, or else the one in C#; of what no policy applies to.</summary>
    public static string Of(ISymbol member) => FindOwn(member) ?? member.Name;

    /// <summary>The name given with <c>[ScriptName]</c> or by the export, or else the one in C# as the policy writes it.</summary>
    public static string Of(ISymbol member, ExportRequest request)
    {
        if ((FindOwn(member) ?? request.Options.FindRename(ExportOptions.NameOf(member))) is { } given)
        {
            return given;
        }

        return PolicyOf(member, request) == MemberNaming.CamelCase && ToCamelCase(member.Name) is var name && !ScriptNames.IsReserved(name)
            ? name
            : member.Name;
    }

    private static string? FindOwn(ISymbol member) =>
        member.FindAttribute(KnownNames.ScriptNameAttribute) is { ConstructorArguments: [{ Value: string name }] } ? name : null;

    // The nearest one that says something: the member, the export, the type, the assembly that exports it.
    private static MemberNaming PolicyOf(ISymbol member, ExportRequest request) =>
        Own(member) is var own and not MemberNaming.Inherited ? own
        : request.Options.Naming is var option and not MemberNaming.Inherited ? option
        : Own(request.Type) is var type and not MemberNaming.Inherited ? type
        : Own(request.Assembly);

    private static MemberNaming Own(ISymbol symbol) =>
        symbol.FindAttribute(KnownNames.ScriptNamingAttribute) is { ConstructorArguments: [{ Value: int policy }] }
            ? (MemberNaming)policy
            : MemberNaming.Inherited;

    // Of capital letters at the start all become small, but the last one before a small letter: it begins the next word.
    private static string ToCamelCase(string name)
    {
        char[] letters = name.ToCharArray();
        for (int i = 0; i < letters.Length && char.IsUpper(letters[i]) && (i == 0 || i + 1 == letters.Length || !char.IsLower(letters[i + 1])); i++)
        {
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }
}
