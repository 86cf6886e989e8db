using System.Text;

namespace Seraph;

/// <summary>A function, method or behaviour the host offers. Plain data; <see cref="Native"/> does not take part in equality.</summary>
/// <param name="Name">The name in scripts; empty for constructors and factories.</param>
/// <param name="Hash">The identity; default lets the builder compute it when the registry is sealed.</param>
/// <param name="ReturnType">The result.</param>
/// <param name="Parameters">The parameters, without the object of a method.</param>
/// <param name="Kind">What the function is for its owner.</param>
/// <param name="Traits">Const, property and so on.</param>
public sealed record FfiFunctionDef(
    string Name,
    TypeHash Hash,
    FfiDataType ReturnType,
    EquatableArray<FfiParam> Parameters,
    FfiFunctionKind Kind = FfiFunctionKind.Function,
    FfiFunctionTraits Traits = FfiFunctionTraits.None)
{
    /// <summary>The namespace of a global function (<c>a::b</c>); empty for the global one and for members of types.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>Type parameters of a template function.</summary>
    public EquatableArray<string> TemplateParameters { get; init; }

    /// <summary>The instruction that does the same, if there is one.</summary>
    public FfiIntrinsic Intrinsic { get; init; }

    /// <summary>For a list factory or constructor: the pattern, such as <c>{repeat T}</c>.</summary>
    public string? ListPattern { get; init; }

    /// <summary>The XML documentation summary, or null.</summary>
    public string? Documentation { get; init; }

    /// <summary>Why scripts should not use it any more, or null.</summary>
    public string? Obsolete { get; init; }

    /// <summary>What runs when the function is called; opaque here (the engine keeps its <c>HostFunction</c> in it).</summary>
    public object? Native { get; init; }

    /// <summary>Number of parameters without a default.</summary>
    public int RequiredParameterCount
    {
        get
        {
            int count = 0;
            foreach (FfiParam parameter in Parameters)
            {
                count += parameter.Default is null ? 1 : 0;
            }

            return count;
        }
    }

    /// <inheritdoc/>
    public bool Equals(FfiFunctionDef? other) =>
        other is not null && Name == other.Name && Hash == other.Hash && ReturnType == other.ReturnType
        && Parameters == other.Parameters && Kind == other.Kind && Traits == other.Traits && Namespace == other.Namespace
        && TemplateParameters == other.TemplateParameters && Intrinsic == other.Intrinsic && ListPattern == other.ListPattern
        && Documentation == other.Documentation && Obsolete == other.Obsolete;

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode() ^ Name.GetHashCode();

    /// <summary>The declaration as a script would write it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(ReturnType).Append(' ').Append(Namespace.Length > 0 ? Namespace + "::" : "").Append(Name).Append('(');
        for (int i = 0; i < Parameters.Count; i++)
        {
            FfiParam parameter = Parameters[i];
            text.Append(i > 0 ? ", " : "").Append(parameter.Type);
            text.Append(parameter.Name.Length > 0 ? " " + parameter.Name : "");
            text.Append(parameter.Default is { } value ? " = " + Seraph.Language.Ffi.FfiExprPrinter.Print(value) : "");
        }

        text.Append((Traits & FfiFunctionTraits.Variadic) != 0 ? "...)" : ")");
        text.Append((Traits & FfiFunctionTraits.Const) != 0 ? " const" : "");
        return text.Append((Traits & FfiFunctionTraits.Property) != 0 ? " property" : "").ToString();
    }
}
