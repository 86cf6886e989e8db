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
    public FfiFunctionTraits Traits => Result.Kind == ValueKind.Task ? FfiFunctionTraits.Suspends : FfiFunctionTraits.None;

    /// <summary>Of a getter.</summary>
    public static Signature OfGetter(MappedType type) => new(type.Type, default, type.Value, default);

    /// <summary>Of a setter.</summary>
    public static Signature OfSetter(MappedType type) => new(
        FfiDataType.Void, [new FfiParam("value", type.AsInput)], ValueExport.Void, [new ParameterExport("value", type.Value, ParameterRole.Value, 0)]);

    /// <summary>Of an operator that takes another operand.</summary>
    public static Signature OfOperand(FfiDataType returnType, ValueExport result, MappedType operand) => new(
        returnType, [new FfiParam("other", operand.AsInput)], result, [new ParameterExport("other", operand.Value, ParameterRole.Value, 0)]);
}
