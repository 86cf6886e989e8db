using Seraph.Language.Registry;

namespace Seraph.Generators.Reading;

/// <summary>
/// Ids of what can be wrong with exports; the analyzers have the rules. A fault that sealing would find as well has the id that
/// sealing gives it.
/// </summary>
internal static class ProblemIds
{
    public const string UnsupportedMember = "SER1001";
    public const string UnsupportedTarget = "SER1002";
    public const string GenericTarget = "SER1003";
    public const string WrongAttributeUse = "SER1004";
    public const string ExportedTwice = "SER1005";
    public const string InvalidName = "SER1006";
    public const string UnknownMember = "SER1007";
    public const string InexpressibleDefault = "SER1008";
    public const string FaultyModuleClass = "SER1009";
    public const string ForeignMember = "SER1010";
    public const string NoInstance = "SER1011";
    public const string FaultyDeclaration = "SER1012";
    public const string UnknownType = RegistryRules.UnknownType;
    public const string DuplicateType = RegistryRules.DuplicateType;
    public const string DuplicateFunction = RegistryRules.DuplicateFunction;
    public const string DuplicateName = RegistryRules.DuplicateName;
    public const string InvalidSignature = RegistryRules.InvalidSignature;
    public const string InvalidDefault = RegistryRules.InvalidDefault;
    public const string NameConflict = RegistryRules.NameConflict;
}
