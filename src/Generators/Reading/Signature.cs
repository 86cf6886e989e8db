using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>A C# signature and what it is for scripts.</summary>
/// <param name="ReturnType">The result in scripts.</param>
/// <param name="Parameters">The parameters in scripts.</param>
/// <param name="Result">The result in C#.</param>
/// <param name="Arguments">The parameters in C#.</param>
internal sealed record Signature(
    FfiDataType ReturnType, EquatableArray<FfiParam> Parameters, ValueExport Result, EquatableArray<ParameterExport> Arguments)
{
    /// <summary>What a function of this signature is besides what its member says.</summary>
    public FfiFunctionTraits Traits =>
        (Result.Kind == ValueKind.Task ? FfiFunctionTraits.Suspends : FfiFunctionTraits.None)
        | (Arguments.Any(a => a.Role == ParameterRole.Params) ? FfiFunctionTraits.Variadic : FfiFunctionTraits.None);

    /// <summary>The result is one value, or nothing: outputs behind the parameters are not needed.</summary>
    public bool HasSingleResult => !Result.IsSeveral;

    /// <summary>
    /// This signature, and for each optional parameter of a nullable value type another one without it and what follows, as
    /// scripts have no value for null.
    /// </summary>
    public IEnumerable<Signature> WithShorter(IMethodSymbol method, int skipped = 0)
    {
        yield return this;
        for (int i = Arguments.Count - 1; i >= 0; i--)
        {
            if (HasSingleResult && method.Parameters[i + skipped] is { HasExplicitDefaultValue: true, Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            {
                int first = i;
                yield return this with
                {
                    Parameters = Parameters.Take(Arguments[i].Index).ToEquatableArray(),
                    Arguments = Arguments.Select((a, at) => at < first || a.Index < 0 ? a : a with { Role = ParameterRole.Omitted }).ToEquatableArray(),
                };
            }
        }
    }

    /// <summary>The setter to this getter of a property by reference.</summary>
    public Signature ToSetter()
    {
        var value = new MappedType(ReturnType, Result);
        return new Signature(
            FfiDataType.Void, [.. Parameters, new FfiParam("value", value.AsInput)],
            ValueExport.Void, [.. Arguments, new ParameterExport("value", Result, ParameterRole.Value, Parameters.Count)]);
    }

    /// <summary>Of a getter.</summary>
    public static Signature OfGetter(MappedType type) => new(type.Type, default, type.Value, default);

    /// <summary>Of a setter.</summary>
    public static Signature OfSetter(MappedType type) => new(
        FfiDataType.Void, [new FfiParam("value", type.AsInput)], ValueExport.Void, [new ParameterExport("value", type.Value, ParameterRole.Value, 0)]);

    /// <summary>Of an operator that takes another operand.</summary>
    public static Signature OfOperand(FfiDataType returnType, ValueExport result, MappedType operand) => new(
        returnType, [new FfiParam("other", operand.AsInput)], result, [new ParameterExport("other", operand.Value, ParameterRole.Value, 0)]);
}
