using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Accessors of a property have to be of one type.</summary>
internal sealed partial class DeclarationBinder
{
    private void CheckAccessors()
    {
        foreach (FunctionDef function in Context.Script.Functions)
        {
            if (PropertyName(function, out bool isGetter) is { } property && !isGetter && function.Body is { } body
                && function.Parameters.Length > 0 && FindMismatch(function, property) is { } getter)
            {
                Diagnostics.Inclusion = body.Inclusion;
                Diagnostics.ReportAccessorsDiffer(body.Source, body.NameSpan, property.Text, function, getter);
                Diagnostics.Inclusion = null;
            }
        }
    }

    // A getter that neither this setter nor another one goes with.
    private FunctionDef? FindMismatch(FunctionDef setter, Name property)
    {
        (FunctionDef[] getters, FunctionDef[] setters) = setter.Owner is { } type
            ? (type.Members.Find(property)?.Getters ?? [], type.Members.Find(property)?.Setters ?? [])
            : (setter.Namespace!.Entries.Find(property)?.Getters ?? [], setter.Namespace.Entries.Find(property)?.Setters ?? []);
        return Array.Find(getters, g => g.Parameters.Length == setter.Parameters.Length - 1 && !Array.Exists(setters, s => Match(g, s)));
    }

    private static bool Match(FunctionDef getter, FunctionDef setter)
    {
        if (setter.Parameters.Length != getter.Parameters.Length + 1)
        {
            return false;
        }

        DataType given = getter.ReturnType.AsValue();
        DataType taken = setter.Parameters[setter.Parameters.Length - 1].Type.AsValue();
        return given.IsError || taken.IsError || (ReferenceEquals(given.Type, taken.Type) && given.IsHandle == taken.IsHandle);
    }
}
