using Seraph.Language.Binding;
using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Binding;

/// <summary>
/// A registry with a few types that show each kind of conversion, to which a test adds functions as declaration text.
/// Arguments are text too: a type is a variable of it, <c>A()</c> a value without a place, <c>5</c> a literal.
/// </summary>
internal sealed class BindingWorld
{
    private static readonly object Native = new();
    private readonly FfiRegistry _registry;

    private BindingWorld(FfiRegistry registry)
    {
        _registry = registry;
        Context = new CompilationContext(registry, new UnitId(1));
        Conversions = new Conversions(Context);
        Resolver = new OverloadResolver(Conversions);
    }

    public CompilationContext Context { get; }

    public Conversions Conversions { get; }

    public OverloadResolver Resolver { get; }

    public static BindingWorld Of(params string[] functions) => Of(functions, []);

    /// <summary>A world with these functions, and these methods of the class <c>O</c>.</summary>
    public static BindingWorld Of(string[] functions, string[] methods)
    {
        var builder = new FfiRegistryBuilder("test");
        AddTypes(builder);
        FfiTypeBuilder owner = Class(builder, "O");
        foreach (string method in methods)
        {
            owner.Function(method, Native);
        }

        foreach (string function in functions)
        {
            builder.Function(function, Native);
        }

        SealResult result = builder.Build();
        Assert.That(result.Errors.Select(e => e.ToString()), Is.Empty);
        return new BindingWorld(result.Registry!);
    }

    /// <summary>The types of a list such as <c>int, const A@</c>, in a world of their own.</summary>
    public static (BindingWorld World, DataType[] Types) WithTypes(params string[] types)
    {
        BindingWorld world = Of([.. types.Select((type, i) => $"void type{i}({type})")]);
        return (world, [.. types.Select((_, i) => world.Functions($"type{i}")[0].Parameters[0].Type)]);
    }

    public FunctionDef[] Functions(string name) =>
        Context.Registry.Root.Entries.Find(Context.Names.Intern(name))!.Functions;

    public FunctionDef[] Methods(string name) =>
        MemberLookup.Methods(_registry.Types.First(t => t.Name.Text == "O"), Context.Names.Intern(name));

    /// <summary>The arguments of a text such as <c>int, 5, name: A()</c>. Their types are the parameters of <c>arguments</c>.</summary>
    public ArgumentInfo[] Arguments(string text)
    {
        string[] parts = Split(text);
        return [.. parts.Select((part, i) =>
        {
            int colon = part.IndexOf(':');
            Text.Name? name = colon < 0 ? null : Context.Names.Intern(part.Substring(0, colon).Trim());
            return new ArgumentInfo(Expression(colon < 0 ? part : part.Substring(colon + 1).Trim(), i), name);
        })];
    }

    /// <summary>The declaration that lets <see cref="Arguments"/> know the types of a text.</summary>
    public static string DeclareArguments(string text) => $"void arguments({string.Join(", ", Split(text).Select(TypeOf))})";

    private static string[] Split(string text) => text.Length == 0 ? [] : [.. text.Split(',').Select(p => p.Trim())];

    private static string TypeOf(string argument)
    {
        string value = argument.Substring(argument.IndexOf(':') + 1).Trim();
        return value is "null" or "void" or "error" ? "int"
            : char.IsDigit(value[0]) || value[0] == '-' ? (value.Contains('.') ? "double" : "int")
            : value.Replace("()", "");
    }

    private BoundExpression? Expression(string text, int index)
    {
        DataType type = Functions("arguments")[0].Parameters[index].Type;
        return text switch
        {
            "void" => null,
            "null" => new BoundNull(default),
            "error" => new BoundErrorExpression(default),
            _ when char.IsDigit(text[0]) || text[0] == '-' => new BoundLiteral(default, type, ConstantValue.Of(1L)),
            _ when text.EndsWith("()", StringComparison.Ordinal) => new BoundDefault(default, type),
            _ => new BoundLocal(default, new LocalVariable("v", type, default)),
        };
    }

    private static void AddTypes(FfiRegistryBuilder builder)
    {
        Class(builder, "A");
        builder.Type(new FfiTypeDef("", "B", default, FfiTypeKind.Class) { Base = FfiDataType.Named("A") });
        builder.Type(new FfiTypeDef("", "C", default, FfiTypeKind.Class) { Base = FfiDataType.Named("B") });
        builder.Type(new FfiTypeDef("", "I", default, FfiTypeKind.Interface));
        builder.Type(new FfiTypeDef("", "D", default, FfiTypeKind.Class) { Interfaces = [FfiDataType.Named("I")] });
        builder.Type(new FfiTypeDef("", "N", default, FfiTypeKind.Class, FfiTypeTraits.NoHandle));
        builder.Type(new FfiTypeDef("", "string", default, FfiTypeKind.Struct, FfiTypeTraits.String));
        AddEnum(builder, "E", FfiDataType.Int);
        AddEnum(builder, "G", FfiDataType.Int);
        AddEnum(builder, "Small", FfiDataType.UInt8);
        AddFuncdef(builder, "F", "void F(int)");
        AddFuncdef(builder, "SameF", "void SameF(int)");
        AddFuncdef(builder, "OtherF", "void OtherF(float)");

        Class(builder, "X", "X(int)");
        Class(builder, "XE", "XE(int) explicit");
        Class(builder, "XTwo", "XTwo(float)", "XTwo(double)");
        Class(builder, "XA", "XA(A@)");
        Struct(builder, "vec", "vec(float)");

        Class(builder, "ToInt8").Function("int8 opImplConv() const", Native);
        FfiTypeBuilder toMany = Class(builder, "ToMany");
        foreach (string result in new[] { "int8", "int64", "float" })
        {
            // An identity of its own each: the result is no part of the one that is computed.
            toMany.Function(DeclarationReader.ReadFunction($"{result} opImplConv() const", FfiFunctionKind.Method) with
            {
                Hash = TypeHash.OfType("ToMany", result),
            });
        }

        Class(builder, "ToInt").Function("int opConv() const", Native).Function("double opImplConv() const", Native);
        Class(builder, "ToMutable").Function("int opImplConv()", Native).Function("int opImplConv() const", Native);
        Class(builder, "ToE").Function("E opImplConv() const", Native);
        Class(builder, "ToA").Function("A@ opImplConv() const", Native);
        Class(builder, "ToAExplicit").Function("A@ opConv() const", Native);
        Class(builder, "CastA").Function("A@ opCast()", Native);
        Class(builder, "ImplCastA").Function("A@ opImplCast()", Native);
        Class(builder, "ImplCastConstA").Function("const A@ opImplCast() const", Native);
        Class(builder, "Any").Function("void opConv(?&out)", Native).Function("void opCast(?&out)", Native);
    }

    private static FfiTypeBuilder Class(FfiRegistryBuilder builder, string name, params string[] factories) =>
        AddConstructors(
            builder.Type(new FfiTypeDef("", name, default, FfiTypeKind.Class)), FfiFunctionKind.Factory,
            Array.ConvertAll(factories, f => $"{name}@ {f}"));

    private static void Struct(FfiRegistryBuilder builder, string name, params string[] constructors) =>
        AddConstructors(builder.Type(new FfiTypeDef("", name, default, FfiTypeKind.Struct)), FfiFunctionKind.Constructor,
            constructors);

    private static FfiTypeBuilder AddConstructors(FfiTypeBuilder type, FfiFunctionKind kind, string[] declarations)
    {
        foreach (string declaration in declarations)
        {
            type.Function(declaration, Native, kind);
        }

        return type;
    }

    private static void AddEnum(FfiRegistryBuilder builder, string name, FfiDataType underlying) =>
        builder.Type(new FfiTypeDef("", name, default, FfiTypeKind.Enum) { Enum = new FfiEnumDef(underlying, []) });

    private static void AddFuncdef(FfiRegistryBuilder builder, string name, string signature) =>
        builder.Type(new FfiTypeDef("", name, default, FfiTypeKind.Funcdef)
        {
            Signature = DeclarationReader.ReadFunction(signature, FfiFunctionKind.Function),
        });
}
