#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>An output is not null if the named parameter is not null.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, AllowMultiple = true, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class NotNullIfNotNullAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
#endif
