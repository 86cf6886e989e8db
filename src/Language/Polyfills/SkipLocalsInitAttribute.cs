#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Lets locals be uninitialised.</summary>
[AttributeUsage(AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class SkipLocalsInitAttribute : Attribute;
#endif
