using Seraph.Engine.Modules;

namespace Seraph;

/// <summary>The modules that come with the engine: <c>context.Install(StandardModules.All)</c>, or any of its parts.</summary>
public static class StandardModules
{
    internal static readonly ModuleSource StdSource = new("std", StdModule.Register);
    internal static readonly ModuleSource StringSource = new("string", StringModule.Register);
    internal static readonly ModuleSource ArraySource = new("array", ArrayModule.Register);
    internal static readonly ModuleSource MathSource = new("math", MathModule.Register);
    internal static readonly ModuleSource DictionarySource = new("dictionary", DictionaryModule.Register);

    /// <summary>
    /// Output, assertions and exceptions: <c>print</c>, <c>println</c>, <c>eprint</c>, <c>eprintln</c>, <c>assert</c>, <c>throw</c>,
    /// <c>getExceptionInfo</c>. Needs <see cref="String"/>.
    /// </summary>
    public static FfiModule Std { get; } = StdSource.NewModule();

    /// <summary>
    /// The type <c>string</c>, and the functions that format and parse numbers. Needs <see cref="Array"/>, which <c>split</c> returns.
    /// </summary>
    public static FfiModule String { get; } = StringSource.NewModule();

    /// <summary>The template <c>array&lt;T&gt;</c>, also written <c>T[]</c>.</summary>
    public static FfiModule Array { get; } = ArraySource.NewModule();

    /// <summary>Mathematical functions, and constants in the namespace <c>math</c>.</summary>
    public static FfiModule Math { get; } = MathSource.NewModule();

    /// <summary>The type <c>dictionary</c> and the template <c>dictionary&lt;K, V&gt;</c>. Needs <see cref="String"/> and <see cref="Array"/>.</summary>
    public static FfiModule Dictionary { get; } = DictionarySource.NewModule();

    /// <summary>All of them; the same object each time.</summary>
    public static FfiModule All { get; } = FfiModule.Combine("standard modules", Std, String, Array, Dictionary, Math);
}
