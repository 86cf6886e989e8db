namespace Seraph.Generators;

/// <summary>
/// Full names of the Seraph types that the reader looks for, as the generator references no engine. A test compares each with
/// the <c>FullName</c> of the real type.
/// </summary>
internal static class KnownNames
{
    public const string ScriptExportAttribute = "Seraph.ScriptExportAttribute";
    public const string ScriptIgnoreAttribute = "Seraph.ScriptIgnoreAttribute";
    public const string ScriptNameAttribute = "Seraph.ScriptNameAttribute";
    public const string ScriptNamingAttribute = "Seraph.ScriptNamingAttribute";
    public const string ScriptModuleAttribute = "Seraph.ScriptModuleAttribute";
    public const string ScriptInstanceAttribute = "Seraph.ScriptInstanceAttribute";
    public const string ScriptDeclarationAttribute = "Seraph.ScriptDeclarationAttribute";
    public const string ScriptManifestAttribute = "Seraph.ScriptManifestAttribute";
    public const string FfiModule = "Seraph.FfiModule";
    public const string CallFrame = "Seraph.CallFrame";
    public const string ScriptContext = "Seraph.ScriptContext";
    public const string ScriptExecution = "Seraph.ScriptExecution";
    public const string ScriptUnit = "Seraph.ScriptUnit";
    public const string ScriptInstance = "Seraph.ScriptInstance";
    public const string ScriptFunction = "Seraph.ScriptFunction";
    public const string ScriptArray = "Seraph.ScriptArray`1";
    public const string ScriptDictionary = "Seraph.ScriptDictionary";
}
