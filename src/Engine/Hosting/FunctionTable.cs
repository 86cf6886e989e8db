using System.Collections.Concurrent;
using Seraph.Language.Ffi;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>Finds the functions of a unit by declaration. Shared by its instances; thread-safe.</summary>
internal sealed class FunctionTable(ScriptUnit unit, ScriptRegistry declarations)
{
    private ConcurrentDictionary<string, FunctionDef>? _known;

    /// <exception cref="ArgumentException">The unit has no such function; the message lists those of the name.</exception>
    public FunctionDef Find(string declaration) => TryFind(declaration) ?? throw NotFound(declaration);

    /// <summary>The function, or null.</summary>
    /// <exception cref="ArgumentException">The text is no function declaration.</exception>
    public FunctionDef? TryFind(string declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        if (_known is { } found && found.TryGetValue(declaration, out FunctionDef? known))
        {
            return known;
        }

        FfiFunctionDef wanted = Read(declaration);
        foreach (FunctionDef function in declarations.Functions)
        {
            if (HasName(function, wanted) && DeclarationMatcher.Matches(function, wanted))
            {
                return LazyInitializer.EnsureInitialized(ref _known, static () => []).GetOrAdd(declaration, function);
            }
        }

        return null;
    }

    /// <summary>A function, or a method written as <c>void Player::Hit(int)</c>.</summary>
    /// <exception cref="ArgumentException">The unit has no such function, or the text is no function declaration.</exception>
    public FunctionDef FindAny(string declaration)
    {
        FfiFunctionDef wanted = Read(declaration);
        FunctionDef? found = null;
        foreach (FunctionDef function in declarations.Functions)
        {
            bool isMeant = function.Owner is { } owner
                ? function.Name.Text == wanted.Name && owner.QualifiedName == wanted.Namespace
                : HasName(function, wanted);
            if (isMeant && DeclarationMatcher.Matches(function, wanted)
                && (found is null || function.IsConst == ((wanted.Traits & FfiFunctionTraits.Const) != 0)))
            {
                found = function;
            }
        }

        return found ?? throw NotFound(declaration);
    }

    private ArgumentException NotFound(string declaration)
    {
        FfiFunctionDef wanted = Read(declaration);
        string[] sameName = [.. declarations.Functions.Where(f => HasName(f, wanted)).Select(f => $"'{f}'")];
        string others = sameName.Length == 0 ? "" : $" It has {string.Join(", ", sameName)}.";
        return new ArgumentException($"The unit '{unit.Name}' has no function '{declaration}'.{others}", nameof(declaration));
    }

    private static bool HasName(FunctionDef function, FfiFunctionDef wanted)
    {
        string scope = function.Namespace?.FullName ?? "";
        return function.Owner is null && function.Body is not null && function.Name.Text == wanted.Name && scope == wanted.Namespace;
    }

    private static FfiFunctionDef Read(string declaration)
    {
        try
        {
            return DeclarationReader.ReadFunction(declaration, FfiFunctionKind.Function);
        }
        catch (FormatException e)
        {
            throw new ArgumentException(e.Message, nameof(declaration), e);
        }
    }
}
