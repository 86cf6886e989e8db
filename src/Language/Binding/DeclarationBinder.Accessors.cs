using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Functions marked <c>property</c>: what an accessor has to look like, and that those of one property have one type.</summary>
internal sealed partial class DeclarationBinder
{
    private const int MostIndexes = 1;

    /// <summary>Reports a function that is marked and can't be an accessor.</summary>
    private void CheckShapeOfAccessor(FunctionDef function, TextSpan span, SourceText source)
    {
        if ((function.Traits & FfiFunctionTraits.Property) == 0)
        {
            return;
        }

        if (binder.Options.PropertyAccessors == PropertyAccessorMode.HostOnly)
        {
            Diagnostics.ReportAccessorsDisallowed(source, span);
            return;
        }

        bool isAccessor = PropertyName(function, out bool isGetter) is not null;
        int indexes = function.Parameters.Length - (isGetter ? 0 : 1);
        bool hasShape = isAccessor && indexes >= 0 && isGetter != function.ReturnType.IsVoid
            && (indexes <= MostIndexes || function.Name.Text.EndsWith("opIndex", StringComparison.Ordinal));
        if (!hasShape)
        {
            Diagnostics.ReportNoAccessor(source, span, function);
        }
    }

    /// <summary>Reports setters that no getter of their property goes with.</summary>
    private void CheckTypesOfAccessors()
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
