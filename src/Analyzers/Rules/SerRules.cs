using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Seraph.Generators.Reading;

namespace Seraph.Analyzers.Rules;

/// <summary>
/// The catalogue of the build-time rules. SER1xxx are about exports as C# shows them; SER2xxx are those of registration, which
/// sealing reports under the same ids.
/// </summary>
internal static class SerRules
{
    public const string Category = "Seraph.Exports";

    public static readonly DiagnosticDescriptor UnsupportedMember = Warning(
        ProblemIds.UnsupportedMember, "Member has no counterpart in scripts",
        "'{0}' is left out of scripts: {1}",
        "Scripts cannot use the member as it is. Mark it with [ScriptIgnore], or give it a signature that scripts can call.");

    public static readonly DiagnosticDescriptor UnsupportedTarget = Error(
        ProblemIds.UnsupportedTarget, "Type cannot be exported",
        "'{0}' cannot be exported: {1}",
        "Only classes, structs, enums, interfaces, delegates and static classes that the whole assembly can see are exported.");

    public static readonly DiagnosticDescriptor GenericTarget = Error(
        ProblemIds.GenericTarget, "Generic type cannot be exported",
        "'{0}' cannot be exported: of generic types that is possible for classes that are not nested, as typeof(T<>) without arguments",
        "Export the generic class itself, or a class that is not generic and has the type arguments filled in.");

    public static readonly DiagnosticDescriptor WrongAttributeUse = Error(
        ProblemIds.WrongAttributeUse, "[ScriptExport] with the wrong argument",
        "[ScriptExport] takes no type on a type, unless a static class describes that one, and needs one on an assembly",
        "Write [ScriptExport] on a type of your own, and [assembly: ScriptExport(typeof(T))] for a type that you do not own.");

    public static readonly DiagnosticDescriptor ExportedTwice = Error(
        ProblemIds.ExportedTwice, "Type is exported twice",
        "'{0}' is exported by another [ScriptExport] already",
        "A type is exported once per assembly; of several attributes the first one counts.");

    public static readonly DiagnosticDescriptor InvalidName = Error(
        ProblemIds.InvalidName, "Name cannot be written in scripts",
        "'{0}' cannot be exported as '{1}': scripts have names of ASCII letters, digits and underscores that are no reserved words",
        "Give another name with [ScriptName] on a member, or with Name, Namespace or Module of [ScriptExport].");

    public static readonly DiagnosticDescriptor UnknownMember = Warning(
        ProblemIds.UnknownMember, "No such member to include or exclude",
        "'{0}' has no member '{1}' to include or exclude",
        "Include and Exclude name members as C# does; a constructor by its type, an operator by its metadata name, an indexer by Item.");

    public static readonly DiagnosticDescriptor InexpressibleDefault = Warning(
        ProblemIds.InexpressibleDefault, "Default value cannot be written in scripts",
        "The default of parameter '{1}' of '{0}' cannot be expressed in scripts, so they must give the argument",
        "Scripts have no literals for infinities and NaN. Add an overload without the parameter.");

    public static readonly DiagnosticDescriptor FaultyModuleClass = Error(
        ProblemIds.FaultyModuleClass, "[ScriptModule] class cannot be completed",
        "'{0}' cannot offer a module: the class must be static, partial, not generic and not nested, and Module a name as in [ScriptExport]",
        "Write it as [ScriptModule] public static partial class CombatScripts.");

    public static readonly DiagnosticDescriptor ForeignMember = Info(
        ProblemIds.ForeignMember, "Member of an exported foreign type is left out",
        "'{0}' is left out of scripts: {1}",
        "For information: the type is not yours, so its members are as they are. List a member in Exclude to say that it is meant to be missing.");

    public static readonly DiagnosticDescriptor UnknownType = Error(
        ProblemIds.UnknownType, "Type is not exported to scripts",
        "'{0}' uses the type '{1}', which nothing exports to scripts",
        "Export the type with [ScriptExport] or [assembly: ScriptExport(typeof(T))], or leave the member out with [ScriptIgnore].");

    public static readonly DiagnosticDescriptor DuplicateType = Error(
        ProblemIds.DuplicateType, "Two types have one name in scripts",
        "'{0}' has the name '{1}' in scripts, which is that of another exported type",
        "Put one of them into another namespace, or give it another name.");

    public static readonly DiagnosticDescriptor DuplicateFunction = Error(
        ProblemIds.DuplicateFunction, "Two members are the same function in scripts",
        "'{0}' is '{1}' in scripts, which another member is already",
        "C# types that are one type in scripts, such as char and ushort, make overloads that scripts cannot tell apart. Rename one with [ScriptName].");

    public static readonly DiagnosticDescriptor DuplicateName = Error(
        ProblemIds.DuplicateName, "Two fields or constants have one name in scripts",
        "'{0}' has the name '{1}' in scripts, which another field or constant has already",
        "Rename one with [ScriptName].");

    public static readonly DiagnosticDescriptor InvalidSignature = Error(
        ProblemIds.InvalidSignature, "Operator or accessor has the wrong signature",
        "'{0}' cannot be registered: {1}",
        "Give it the signature that scripts expect of an operator of this name, or another name with [ScriptName].");

    public static readonly DiagnosticDescriptor InvalidDefault = Error(
        ProblemIds.InvalidDefault, "Default argument cannot be used",
        "'{0}' cannot be registered: {1}",
        "Scripts evaluate the default where it is left out. Export what it needs, or add an overload without the parameter.");

    public static readonly DiagnosticDescriptor NameConflict = Error(
        ProblemIds.NameConflict, "Name stands for two different things",
        "'{0}' cannot be registered: {1}",
        "Rename one of the two with [ScriptName], or put it into another namespace.");

    public static readonly DiagnosticDescriptor NoInstance = Error(
        ProblemIds.NoInstance, "[ScriptInstance] names no instance",
        "[ScriptInstance] needs an instance of a generic class that this project exports, such as typeof(Pool<int>)",
        "Export the generic class with [ScriptExport], and give it type arguments here.");

    public static readonly DiagnosticDescriptor FaultyDeclaration = Error(
        ProblemIds.FaultyDeclaration, "[ScriptDeclaration] does not fit",
        "The declaration of '{0}' does not fit: {1}",
        "Write the declaration as scripts see it, with the parameters of the C# method in their order; what C# has no type for is read from a ref CallFrame.");

    /// <summary>All rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnsupportedMember, UnsupportedTarget, GenericTarget, WrongAttributeUse, ExportedTwice, InvalidName, UnknownMember,
        InexpressibleDefault, FaultyModuleClass, ForeignMember, NoInstance, FaultyDeclaration, UnknownType, DuplicateType, DuplicateFunction, DuplicateName,
        InvalidSignature, InvalidDefault, NameConflict,
    ];

    /// <summary>The rule of an id.</summary>
    public static DiagnosticDescriptor Find(string id) => All.First(rule => rule.Id == id);

    /// <summary>The page of a rule.</summary>
    public static string HelpLink(string id) => $"docs/rules/{id}.md";

    private static DiagnosticDescriptor Error(string id, string title, string message, string description) =>
        new(id, title, message, Category, Microsoft.CodeAnalysis.DiagnosticSeverity.Error, true, description, HelpLink(id), WellKnownDiagnosticTags.NotConfigurable);

    private static DiagnosticDescriptor Info(string id, string title, string message, string description) =>
        new(id, title, message, Category, Microsoft.CodeAnalysis.DiagnosticSeverity.Info, true, description, HelpLink(id));

    private static DiagnosticDescriptor Warning(string id, string title, string message, string description) =>
        new(id, title, message, Category, Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, true, description, HelpLink(id));
}
