#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Says that a compiler must know a feature to use the marked member.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;

    public bool IsOptional { get; init; }
}
#endif
