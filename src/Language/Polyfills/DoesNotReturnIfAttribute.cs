#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The method does not return if the parameter has the given value.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class DoesNotReturnIfAttribute(bool parameterValue) : Attribute
{
    public bool ParameterValue { get; } = parameterValue;
}
#endif
