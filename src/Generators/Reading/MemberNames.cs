using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>The names of members in scripts.</summary>
internal static class MemberNames
{
    /// <summary>The name given with <c>[ScriptName]</c>, or else the one in C#.</summary>
    public static string Of(ISymbol member) =>
        member.FindAttribute(KnownNames.ScriptNameAttribute) is { ConstructorArguments: [{ Value: string name }] } ? name : member.Name;
}
