namespace Seraph.Language.Registry;

/// <summary>Ids of what can be wrong with registrations, shared with the analyzers where they can see it too.</summary>
internal static class RegistryRules
{
    public const string UnknownType = "SER2001";
    public const string DuplicateType = "SER2002";
    public const string DuplicateFunction = "SER2003";
    public const string NotATemplate = "SER2004";
    public const string DefaultsNotTrailing = "SER2005";
    public const string DuplicateName = "SER2006";
    public const string InvalidDefinition = "SER2007";
    public const string IdentityCollision = "SER2008";
    public const string BehaviourNotAllowed = "SER2009";
    public const string InvalidSignature = "SER2010";
    public const string InvalidDefault = "SER2011";
    public const string DefaultOnOutput = "SER2012";
    public const string InvalidModifiers = "SER2013";
    public const string NameConflict = "SER2014";
}
