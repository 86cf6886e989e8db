using Seraph.Language.Ffi;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Seals small host APIs, given as actions on builders.</summary>
internal static class Sealing
{
    public static readonly object Native = new();

    /// <summary>The registry of one module; anything wrong with it fails the test.</summary>
    public static FfiRegistry Seal(Action<FfiRegistryBuilder> register)
    {
        SealResult result = TrySeal(register);
        Assert.That(result.Errors.Select(e => e.ToString()), Is.Empty);
        return result.Registry!;
    }

    public static SealResult TrySeal(Action<FfiRegistryBuilder> register)
    {
        var builder = new FfiRegistryBuilder("game");
        register(builder);
        return builder.Build();
    }

    /// <summary>Modules called a, b, and so on.</summary>
    public static SealResult TrySeal(params Action<FfiRegistryBuilder>[] modules)
    {
        FfiImage[] images = [.. modules.Select((register, i) => new FfiModule(((char)('a' + i)).ToString(), register).GetImage())];
        return RegistryLinker.Link(images);
    }

    /// <summary>The messages of everything that is wrong with one module.</summary>
    public static string[] Messages(Action<FfiRegistryBuilder> register) => [.. TrySeal(register).Errors.Select(e => e.Message)];

    public static FfiTypeBuilder Class(this FfiRegistryBuilder builder, string name, string @namespace = "", string? @base = null) =>
        builder.Type(new FfiTypeDef(@namespace, name, default, FfiTypeKind.Class) { Base = @base is null ? null : FfiDataType.Named(@base) });

    public static FfiTypeBuilder Interface(this FfiRegistryBuilder builder, string name, params string[] bases) =>
        builder.Type(new FfiTypeDef("", name, default, FfiTypeKind.Interface)
        {
            Interfaces = bases.Select(b => FfiDataType.Named(b)).ToEquatableArray(),
        });

    public static FfiTypeBuilder Enum(this FfiRegistryBuilder builder, string name, params string[] values) =>
        builder.Type(new FfiTypeDef("", name, default, FfiTypeKind.Enum)
        {
            Enum = new FfiEnumDef(FfiDataType.Int, values.Select((v, i) => new FfiEnumValue(v, i * 10)).ToEquatableArray()),
        });

    public static FfiRegistryBuilder Constant(this FfiRegistryBuilder builder, string name, FfiDataType type, FfiExpr value, string @namespace = "") =>
        builder.Constant(new FfiPropertyDef(name, type) { Namespace = @namespace, Constant = value });

    public static FfiTypeBuilder Template(this FfiRegistryBuilder builder, string name, params string[] parameters) =>
        builder.Type(new FfiTypeDef("", name, default, FfiTypeKind.Class) { TemplateParameters = parameters.ToEquatableArray() });

    /// <summary>A template like the array of the engine, as far as these tests look at it.</summary>
    public static FfiRegistryBuilder Array(this FfiRegistryBuilder builder)
    {
        builder.Template("array", "T")
            .Function("array<T>@ f(uint length)", Native, FfiFunctionKind.Factory)
            .Function("T& opIndex(uint index)", Native)
            .Function("const T& opIndex(uint index) const", Native)
            .Function("array<T>& opAssign(const array<T>&in other)", Native)
            .Function("void insertLast(const T&in value)", Native)
            .Function("T get_first() const property", Native);
        return builder;
    }

    public static FfiRegistryBuilder Declare(this FfiRegistryBuilder builder, params string[] functions)
    {
        foreach (string function in functions)
        {
            builder.Function(function, Native);
        }

        return builder;
    }

    public static NamespaceEntry? Entry(this FfiRegistry registry, string name, string @namespace = "")
    {
        NamespaceSymbol scope = registry.Root;
        foreach (string part in @namespace.Split("::", StringSplitOptions.RemoveEmptyEntries))
        {
            scope = scope.Entries.Find(registry.Names.Intern(part))!.Namespace!;
        }

        return scope.Entries.Find(registry.Names.Intern(name));
    }

    public static FunctionDef Function(this FfiRegistry registry, string name, string @namespace = "") =>
        registry.Entry(name, @namespace)!.Functions.Single();

    public static TypeDef Type(this FfiRegistry registry, string name, int arity = 0) => registry.Entry(name)!.FindType(arity)!;

    public static MemberSet? Member(this FfiRegistry registry, TypeDef type, string name) => type.Members.Find(registry.Names.Intern(name));

    /// <summary>Everything a registry says, as text that does not depend on anything else.</summary>
    public static string Describe(FfiRegistry registry) => string.Join("\n",
    [
        .. registry.Functions.Select(f => $"{f.Index} {f.Hash} {f}"),
        .. registry.Types.OrderBy(t => t.Hash.Value).Select(t => $"{t.Hash} {t.Kind} {t} : {t.Base} {string.Join(", ", t.Interfaces.Select(i => i))}"),
    ]);
}
