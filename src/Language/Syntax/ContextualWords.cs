using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>Words with a meaning in some places that are ordinary names everywhere else.</summary>
internal static class ContextualWords
{
    public const string Abstract = "abstract";
    public const string Delete = "delete";
    public const string Explicit = "explicit";
    public const string External = "external";
    public const string Final = "final";
    public const string From = "from";
    public const string Function = "function";
    public const string Get = "get";
    public const string IfHandleThenConst = "if_handle_then_const";
    public const string Override = "override";
    public const string Property = "property";
    public const string Set = "set";
    public const string Shared = "shared";
    public const string Super = "super";
    public const string This = "this";

    /// <summary>The modifier that a word stands for, or none.</summary>
    public static DeclarationModifiers ModifierOf(Name name) => name.Text switch
    {
        Abstract => DeclarationModifiers.Abstract,
        Delete => DeclarationModifiers.Delete,
        Explicit => DeclarationModifiers.Explicit,
        External => DeclarationModifiers.External,
        Final => DeclarationModifiers.Final,
        Override => DeclarationModifiers.Override,
        Property => DeclarationModifiers.Property,
        Shared => DeclarationModifiers.Shared,
        _ => DeclarationModifiers.None,
    };
}
