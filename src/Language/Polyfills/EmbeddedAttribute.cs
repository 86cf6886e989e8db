#if !NET
namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from all other assemblies, those with access to internals included, so that each netstandard2.0 assembly has its own polyfills without a clash.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate)]
[Embedded]
internal sealed class EmbeddedAttribute : Attribute;
#endif
