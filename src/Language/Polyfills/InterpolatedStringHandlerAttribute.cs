#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Marks a handler of interpolated strings.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
#endif
