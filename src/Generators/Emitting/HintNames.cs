using System.Collections.Immutable;
using Seraph.Generators.Model;
using Seraph.Language.Text;

namespace Seraph.Generators.Emitting;

/// <summary>The names of generated files. The compiler takes names that differ by case only as the same.</summary>
internal static class HintNames
{
    public const string Module = "ScriptExports.g.cs";
    public const string Manifest = "ScriptManifest.g.cs";
    public const string Delegates = "Seraph.ScriptDelegates.g.cs";

    /// <summary>The names that more than one type would have.</summary>
    public static EquatableArray<string> FindClashes(ImmutableArray<string> names) =>
        names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()).Select(g => g.Key.ToUpperInvariant())
            .OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The file of a type; its hash makes the difference where another one has the same name.</summary>
    public static string Of(ClrType type, EquatableArray<string> clashes) => clashes.Contains(type.FileName.ToUpperInvariant())
        ? $"{type.FileName}-{StableHash.OfText(type.FileName.AsSpan()):x16}.g.cs"
        : type.FileName + ".g.cs";

    /// <summary>The file of a class with <c>[ScriptModule]</c>.</summary>
    public static string Of(ModuleHolder holder) => $"{(holder.Namespace.Length > 0 ? holder.Namespace + "." : "")}{holder.Name.TrimStart('@')}.Module.g.cs";
}
