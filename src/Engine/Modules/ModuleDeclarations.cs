using Seraph.Language.Registry;

namespace Seraph.Engine.Modules;

/// <summary>Lets a module read as a list: one line for the declaration as a script sees it, one for what it does.</summary>
internal static class ModuleDeclarations
{
    /// <summary>A function of the global namespace.</summary>
    public static FfiRegistryBuilder Declare(
        this FfiRegistryBuilder module, string declaration, HostThunk thunk, Func<Delegate>? direct = null) =>
        module.Function(declaration, new HostFunction(thunk, direct));

    /// <summary>A method.</summary>
    public static FfiTypeBuilder Declare(
        this FfiTypeBuilder type, string declaration, HostThunk thunk, Func<Delegate>? direct = null) =>
        type.Function(declaration, new HostFunction(thunk, direct));

    /// <summary>A constructor or factory; the declaration is that of a function which returns the new value.</summary>
    public static FfiTypeBuilder Declare(this FfiTypeBuilder type, FfiFunctionKind kind, string declaration, HostThunk thunk) =>
        type.Function(declaration, new HostFunction(thunk), kind);

    /// <summary>A factory or constructor that takes an initialisation list of this pattern.</summary>
    public static FfiTypeBuilder DeclareList(this FfiTypeBuilder type, string declaration, string pattern, HostThunk thunk)
    {
        FfiFunctionKind kind = declaration.Contains('@') ? FfiFunctionKind.ListFactory : FfiFunctionKind.ListConstructor;
        return type.Function(DeclarationReader.ReadFunction(declaration, kind) with { ListPattern = pattern, Native = new HostFunction(thunk) });
    }

    /// <summary>A method or function for which the compiler has an instruction. The thunk does the same, for whoever calls it.</summary>
    public static FfiTypeBuilder Declare(
        this FfiTypeBuilder type, FfiIntrinsic intrinsic, string declaration, HostThunk thunk, Func<Delegate>? direct = null) =>
        type.Function(Intrinsic(intrinsic, declaration, FfiFunctionKind.Method, new HostFunction(thunk, direct)));

    /// <summary>A method with traits that a declaration can't say.</summary>
    public static FfiTypeBuilder Declare(this FfiTypeBuilder type, FfiFunctionTraits traits, string declaration, HostThunk thunk)
    {
        FfiFunctionDef definition = DeclarationReader.ReadFunction(declaration, FfiFunctionKind.Method);
        return type.Function(definition with { Traits = definition.Traits | traits, Native = new HostFunction(thunk) });
    }

    /// <inheritdoc cref="Declare(FfiTypeBuilder, FfiIntrinsic, string, HostThunk, Func{Delegate}?)"/>
    public static FfiRegistryBuilder Declare(
        this FfiRegistryBuilder module, FfiIntrinsic intrinsic, string declaration, HostThunk thunk, Func<Delegate>? direct = null) =>
        module.Function(Intrinsic(intrinsic, declaration, FfiFunctionKind.Function, new HostFunction(thunk, direct)));

    private static FfiFunctionDef Intrinsic(FfiIntrinsic intrinsic, string declaration, FfiFunctionKind kind, HostFunction native) =>
        DeclarationReader.ReadFunction(declaration, kind) with { Native = native, Intrinsic = intrinsic };
}
