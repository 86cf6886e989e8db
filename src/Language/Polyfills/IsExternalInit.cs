#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Marks the setter of an init-only property. The .NET builds forward it, see TypeForwards.cs.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
#endif
