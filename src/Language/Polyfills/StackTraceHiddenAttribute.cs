#if !NET
namespace System.Diagnostics;

/// <summary>Leaves a method out of stack traces.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Struct, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class StackTraceHiddenAttribute : Attribute;
#endif
