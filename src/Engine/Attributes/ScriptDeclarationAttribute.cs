namespace Seraph;

/// <summary>
/// Says in AngelScript what C# types cannot: how a method of an exported type looks to scripts, or, on a static class with
/// <c>[ScriptExport(typeof(X))]</c>, how the type X does.
/// </summary>
/// <remarks>
/// <para>
/// <c>[ScriptDeclaration("int64 opSub(const datetime&amp;in other) const")]</c> on a method: the C# parameters are those of the
/// declaration, in their order and of the same types. A method that takes only a <c>ref CallFrame</c>, besides the object that it
/// extends, gets its arguments from there instead, and may return its result there: that is how parameters of any type
/// (<c>?&amp;in</c>), type parameters and variable arguments are written. The generator checks types only where C# has them.
/// </para>
/// <para>
/// A declaration without a result whose name is that of the type is a constructor: <c>grid(uint width, uint height)</c>. Behind it may
/// stand the pattern of an initialisation list: <c>grid() {repeat {repeat_same T}}</c>.
/// </para>
/// <para>
/// A method with several declarations is several functions for scripts, <c>opIndex</c> for constant and other arrays, say.
/// </para>
/// <para>
/// On a class: <c>class grid&lt;T&gt;</c>, <c>struct complex</c>, with a namespace before the name if there is one.
/// </para>
/// </remarks>
/// <param name="text">The declaration.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class ScriptDeclarationAttribute(string text) : Attribute
{
    /// <summary>The declaration.</summary>
    public string Text { get; } = text;

    /// <summary>Traits of the function that the text cannot say.</summary>
    public FfiFunctionTraits Traits { get; set; }

    /// <summary>Traits of the type that the text cannot say.</summary>
    public FfiTypeTraits TypeTraits { get; set; }

    /// <summary>
    /// For a template: the name of a static method of the class that looks at the arguments of each new instance, as
    /// <see cref="FfiTypeDef.TemplateValidator"/> says.
    /// </summary>
    public string? Validator { get; set; }

    /// <summary>The instruction that does the same; for the types of the language itself.</summary>
    public FfiIntrinsic Intrinsic { get; set; }
}
