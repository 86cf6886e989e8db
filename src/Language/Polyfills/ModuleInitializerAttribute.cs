#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Marks a method that runs when the module is loaded.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class ModuleInitializerAttribute : Attribute;
#endif
