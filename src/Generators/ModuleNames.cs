namespace Seraph.Generators;

/// <summary>How the modules of an assembly are called.</summary>
internal static class ModuleNames
{
    /// <summary>The property of <c>ScriptExports</c> for what names no module.</summary>
    public const string Default = "Module";

    /// <summary>The property of <c>ScriptExports</c> that offers a module: <c>Files</c> for <c>"files"</c>.</summary>
    public static string PropertyOf(string module) => module.Length == 0 ? Default : char.ToUpperInvariant(module[0]) + module.Substring(1);

    /// <summary>The name of a module in messages.</summary>
    public static string NameOf(string module, string assemblyName) => module.Length == 0 ? assemblyName : assemblyName + "." + module;

    /// <summary>The module can have a property of its own.</summary>
    public static bool IsValid(string module) =>
        module.Length == 0 || (Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(module) && PropertyOf(module) is not (Default or "ScriptExports"));
}
