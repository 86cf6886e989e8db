#if !NET
namespace System.Diagnostics;

/// <summary>Code ran that no input can reach.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal sealed class UnreachableException(string? message = null) : Exception(message ?? "The program executed an instruction that was thought to be unreachable.");
#endif
