#if NET
using System.Runtime.CompilerServices;

// An assembly built against the netstandard2.0 build names [Seraph.Language]IsExternalInit in each init setter it calls.
// In a process that loads a .NET build instead, that name must lead to the runtime's type (MissingMethodException otherwise).
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
