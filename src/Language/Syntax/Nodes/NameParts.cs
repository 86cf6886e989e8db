namespace Seraph.Language.Syntax;

/// <summary>What a name has around it that most names have not: nodes keep one reference to it instead of three.</summary>
/// <param name="Scope">The path in front.</param>
/// <param name="TemplateArguments">The types in angle brackets.</param>
/// <param name="Suffixes">What follows the name of a type.</param>
internal sealed record NameParts(ScopeSyntax? Scope, TypeSyntax[] TemplateArguments, TypeSuffix[] Suffixes)
{
    /// <summary>Null for a plain name.</summary>
    public static NameParts? Of(ScopeSyntax? scope, TypeSyntax[] templateArguments, TypeSuffix[] suffixes) =>
        scope is null && templateArguments.Length == 0 && suffixes.Length == 0 ? null : new NameParts(scope, templateArguments, suffixes);
}
