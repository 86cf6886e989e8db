using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Names that no script could write: text has none, but typed definitions may.</summary>
internal sealed partial class RegistryLinker
{
    // Names of parameters; a few hundred serve for all functions, so that each is looked at when it first comes.
    private HashSet<Name>? _impossible;

    private void WatchName(Name name)
    {
        if (name.Text.Length > 0 && !IsWritable(name))
        {
            (_impossible ??= []).Add(name);
        }
    }

    private void CheckNames(FunctionDef function, FfiImage image)
    {
        if (function.Kind is FfiFunctionKind.Function or FfiFunctionKind.Method && function.Name.Text.Length > 0
            && !IsWritable(function.Name))
        {
            Report(RegistryRules.InvalidDefinition, image, function, null, Impossible(function.Name.Text));
        }

        for (int i = 0; _impossible is not null && i < function.Parameters.Length; i++)
        {
            if (_impossible.Contains(function.Parameters[i].Name))
            {
                Report(RegistryRules.InvalidDefinition, image, function, i, Impossible(function.Parameters[i].Name.Text));
            }
        }
    }

    /// <summary>The name, namespace and type parameters of a type, and the names of its fields and values.</summary>
    private void CheckNames(FfiTypeDef definition, FfiImage image)
    {
        Check(definition.Name);
        foreach (string parameter in definition.TemplateParameters)
        {
            Check(parameter);
        }

        foreach (FfiPropertyDef field in definition.Fields)
        {
            Check(field.Name);
        }

        foreach (FfiEnumValue value in definition.Enum?.Values ?? [])
        {
            Check(value.Name);
        }

        void Check(string name)
        {
            if (!IsWritable(name))
            {
                Error(RegistryRules.InvalidDefinition, image, $"type '{definition.QualifiedName}': {Impossible(name)}", definition);
            }
        }
    }

    private void CheckNamespace(string fullName, string name)
    {
        if (!IsWritable(name))
        {
            _errors.Add(new RegistrationError(RegistryRules.InvalidDefinition, "", $"namespace '{fullName}': {Impossible(name)}"));
        }
    }

    private static string Impossible(string name) => $"'{name}' is no name that a script could write";

    private static bool IsWritable(string name) => HasCharactersOfName(name) && !Keywords.IsReserved(name);

    private static bool IsWritable(Name name) =>
        HasCharactersOfName(name.Text) && Keywords.Find(name.Text.AsSpan(), name.Hash) == TokenKind.Identifier;

    private static bool HasCharactersOfName(string name)
    {
        if (name.Length == 0 || CharacterFacts.IsDigit(name[0]))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (!CharacterFacts.IsIdentifierPart(c) && !CharacterFacts.IsUnicodeIdentifierPart(c))
            {
                return false;
            }
        }

        return true;
    }
}
