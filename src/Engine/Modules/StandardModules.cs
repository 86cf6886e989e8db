using Seraph.Engine.Modules;

namespace Seraph;

/// <summary>The modules that come with the engine: <c>context.Install(StandardModules.All)</c>, or any of its parts.</summary>
public static class StandardModules
{
    internal static readonly ModuleSource StdSource = new("std", ScriptExports.Std);
    internal static readonly ModuleSource StringSource = new("string", ScriptExports.String);
    internal static readonly ModuleSource ArraySource = new("array", ScriptExports.Array, ArrayType.DeclareLess);
    internal static readonly ModuleSource MathSource = new("math", ScriptExports.Math);
    internal static readonly ModuleSource DictionarySource = new("dictionary", ScriptExports.Dictionary);

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

    /// <summary>The type <c>complex</c>.</summary>
    public static FfiModule Complex { get; } = new ModuleSource("complex", ScriptExports.Complex).NewModule();

    /// <summary>The type <c>any</c>: one value of any type.</summary>
    public static FfiModule Any { get; } = new ModuleSource("any", ScriptExports.Any).NewModule();

    /// <summary>The type <c>ref</c>: a handle to an object of any type.</summary>
    public static FfiModule Ref { get; } = new ModuleSource("ref", ScriptExports.Ref).NewModule();

    /// <summary>
    /// The templates <c>weakref&lt;T&gt;</c> and <c>const_weakref&lt;T&gt;</c>: handles to objects of scripts that do not keep them alive.
    /// </summary>
    public static FfiModule WeakRef { get; } = new ModuleSource("weakref", ScriptExports.Weakref).NewModule();

    /// <summary>The template <c>grid&lt;T&gt;</c>.</summary>
    public static FfiModule Grid { get; } = new ModuleSource("grid", ScriptExports.Grid).NewModule();

    /// <summary>
    /// The type <c>datetime</c>. What the time is says the <see cref="TimeProvider"/> that the context keeps
    /// (<see cref="ScriptContext.Set"/>), else the system's.
    /// </summary>
    public static FfiModule DateTime { get; } = new ModuleSource("datetime", ScriptExports.Datetime).NewModule();

    /// <summary>All that is safe for scripts nobody has read, which is all of the above; the same object each time.</summary>
    public static FfiModule All { get; } = FfiModule.Combine("standard modules", Std, String, Array, Dictionary, Math, Complex, Any, Ref, WeakRef, Grid, DateTime);

    /// <summary>
    /// Coroutines: <c>createCoRoutine</c>, <c>yield</c> and <c>sleep</c>. A coroutine belongs to the call in which it was created;
    /// that has ended when its own function and all its coroutines have. While all of them sleep, so does the thread of a
    /// synchronous call. <c>sleep</c> takes the time of the <see cref="TimeProvider"/> that the context keeps
    /// (<see cref="ScriptContext.Set"/>), else the system's. Needs <see cref="String"/>, <see cref="Array"/> and <see cref="Dictionary"/>.
    /// </summary>
    public static FfiModule Coroutines { get; } = new ModuleSource("coroutines", ScriptExports.Coroutines).NewModule();

    /// <summary>
    /// The types <c>file</c> and <c>filesystem</c> for one folder. Paths of scripts are relative to it; those that would lead
    /// out of it (absolute ones, <c>..</c>, links) raise script exceptions. Needs <see cref="String"/>, <see cref="Array"/> and
    /// <see cref="DateTime"/>. Keep the module to install it in several contexts: they share a registry only then.
    /// </summary>
    /// <param name="root">The folder. What else changes it must be trusted: a link made while a script runs may be followed.</param>
    public static FfiModule FileSystem(string root) => FileSystemModule.For(root);
}
