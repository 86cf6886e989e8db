using System.Runtime.CompilerServices;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Instances of templates as the registry makes them: rows G-09, G-10, V-01 and group N of the checklist.</summary>
public sealed class GroupN_TemplateTests
{
    private static readonly object s_native = new();

    private const FfiModifiers None = FfiModifiers.None;
    private const FfiModifiers Const = FfiModifiers.Const;
    private const FfiModifiers Handle = FfiModifiers.Handle;
    private const FfiModifiers ToConst = FfiModifiers.HandleToConst;

    // Use of T × argument Foo, const Foo, Foo@, const Foo@.
    [TestCase(None, None, ExpectedResult = "Foo")]
    [TestCase(None, Const, ExpectedResult = "const Foo")]
    [TestCase(None, Handle, ExpectedResult = "Foo@")]
    [TestCase(None, Handle | ToConst, ExpectedResult = "const Foo@")]
    [TestCase(Const, None, ExpectedResult = "const Foo")]
    [TestCase(Const, Const, ExpectedResult = "const Foo")]
    [TestCase(Const, Handle, ExpectedResult = "Foo@ const")]
    [TestCase(Const, Handle | ToConst, ExpectedResult = "const Foo@ const")]
    [TestCase(Handle, None, ExpectedResult = "Foo@")]
    [TestCase(Handle, Const, ExpectedResult = "const Foo@")]
    [TestCase(Handle, Handle, ExpectedResult = "Foo@")]
    [TestCase(Handle, Handle | ToConst, ExpectedResult = "const Foo@")]
    [TestCase(Handle | Const, None, ExpectedResult = "Foo@ const")]
    [TestCase(Handle | Const, Const, ExpectedResult = "const Foo@ const")]
    [TestCase(Handle | Const, Handle, ExpectedResult = "Foo@ const")]
    [TestCase(Handle | Const, Handle | ToConst, ExpectedResult = "const Foo@ const")]
    [TestCase(Handle | ToConst, None, ExpectedResult = "const Foo@")]
    [TestCase(Handle | ToConst, Const, ExpectedResult = "const Foo@")]
    [TestCase(Handle | ToConst, Handle, ExpectedResult = "const Foo@")]
    [TestCase(Handle | ToConst, Handle | ToConst, ExpectedResult = "const Foo@")]
    [TestCase(Handle | ToConst | Const, None, ExpectedResult = "const Foo@ const")]
    [TestCase(Handle | ToConst | Const, Const, ExpectedResult = "const Foo@ const")]
    [TestCase(Handle | ToConst | Const, Handle, ExpectedResult = "const Foo@ const")]
    [TestCase(Handle | ToConst | Const, Handle | ToConst, ExpectedResult = "const Foo@ const")]
    [TestCase(ToConst, None, ExpectedResult = "Foo")]
    [TestCase(ToConst, Const, ExpectedResult = "const Foo")]
    [TestCase(ToConst, Handle, ExpectedResult = "const Foo@")]
    [TestCase(ToConst, Handle | ToConst, ExpectedResult = "const Foo@")]
    [TestCase(ToConst | Const, None, ExpectedResult = "const Foo")]
    [TestCase(ToConst | Const, Const, ExpectedResult = "const Foo")]
    [TestCase(ToConst | Const, Handle, ExpectedResult = "const Foo@ const")]
    [TestCase(ToConst | Const, Handle | ToConst, ExpectedResult = "const Foo@ const")]
    public string N12_Modifiers_AreMergedByTheTable(FfiModifiers use, FfiModifiers argument)
    {
        FfiRegistry registry = Seal();
        TypeDef foo = Find(registry, "Foo");
        TypeDef parameter = Find(registry, "box").Template!.Parameters[0];
        foreach (FfiModifiers reference in new[] { FfiModifiers.In, FfiModifiers.Out, FfiModifiers.InOut })
        {
            DataType referenced = TemplateInstantiator.Merge(new DataType(parameter, use | reference), new DataType(foo, argument));
            Assert.That(referenced.Reference, Is.EqualTo(reference));
        }

        return TemplateInstantiator.Merge(new DataType(parameter, use), new DataType(foo, argument)).ToString();
    }

    [Test]
    public void N12_HandleToAValue_IsTheValue()
    {
        TypeDef parameter = Find(Seal(), "box").Template!.Parameters[0];
        Assert.That(TemplateInstantiator.Merge(new DataType(parameter, Handle), new DataType(PrimitiveTypes.Int)).ToString(), Is.EqualTo("int"));
        Assert.That(
            TemplateInstantiator.Merge(new DataType(parameter, Handle | ToConst), new DataType(PrimitiveTypes.Int)).ToString(),
            Is.EqualTo("const int"));
    }

    [Test]
    public void N02_Instances_AreKeyedByTheWholeArgument()
    {
        FfiRegistry registry = Seal();
        TypeDef foo = Find(registry, "Foo");
        var instances = new TemplateInstantiator(registry.Instances);
        TypeDef[] made = [.. new[] { None, Const, Handle, Handle | ToConst }.Select(m => Make(instances, registry, new DataType(foo, m)))];

        Assert.That(made.Select(t => t.ToString()), Is.EqualTo(new[] { "box<Foo>", "box<const Foo>", "box<Foo@>", "box<const Foo@>" }));
        Assert.That(made.Select(t => t.Hash).Distinct().Count(), Is.EqualTo(4));
        Assert.That(Make(instances, registry, new DataType(foo, Handle)), Is.SameAs(made[2]));
    }

    [Test]
    public void V01_InstancesOverHostTypes_AreOneForAllUnits()
    {
        FfiRegistry registry = Seal();
        TypeDef first = Make(new TemplateInstantiator(registry.Instances), registry, new DataType(PrimitiveTypes.Int));
        TypeDef second = Make(new TemplateInstantiator(registry.Instances), registry, new DataType(PrimitiveTypes.Int));

        Assert.That(second, Is.SameAs(first));
        Assert.That(first.Source.Kind, Is.EqualTo(TypeSourceKind.Ffi));
    }

    [Test]
    public void N08_InstancesOverScriptTypes_BelongToTheUnit()
    {
        FfiRegistry registry = Seal();
        var context = new CompilationContext(registry, new UnitId(7));
        var script = new TypeDef(context.Names.Intern("S"), context.Root, TypeKind.Class, TypeHash.OfType("", "S"), TypeSource.Module(new UnitId(7)));
        TypeDef made = Make(context.Instances, registry, new DataType(script));
        TypeDef nested = Make(context.Instances, registry, new DataType(made, Handle));

        Assert.That(made.Source, Is.EqualTo(script.Source));
        Assert.That(nested.Source, Is.EqualTo(script.Source));
        Assert.That(Make(new TemplateInstantiator(registry.Instances), registry, new DataType(script)), Is.Not.SameAs(made));
        Assert.That(registry.Instances.LiveCount, Is.Zero);
    }

    [Test]
    public void V01_InstancesNobodyUses_LeaveNothingBehind()
    {
        FfiRegistry registry = Seal();
        MakeAndForget(registry);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.That(registry.Instances.LiveCount, Is.Zero);
        Assert.That(Make(new TemplateInstantiator(registry.Instances), registry, new DataType(PrimitiveTypes.Int)).ToString(), Is.EqualTo("box<int>"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeAndForget(FfiRegistry registry)
    {
        var instances = new TemplateInstantiator(registry.Instances);
        TypeDef inner = Make(instances, registry, new DataType(PrimitiveTypes.Int));
        Make(instances, registry, new DataType(inner, Handle));
        Assert.That(registry.Instances.LiveCount, Is.GreaterThanOrEqualTo(2));
    }

    [Test]
    public void G09_Self_IsTheInstanceInAllItsMembers()
    {
        FfiRegistry registry = Seal();
        TypeDef made = Make(new TemplateInstantiator(registry.Instances), registry, new DataType(PrimitiveTypes.Int));
        FunctionDef assign = Method(registry, made, "opAssign");

        Assert.That(assign.ReturnType.Type, Is.SameAs(made));
        Assert.That(assign.Parameters[0].Type.Type, Is.SameAs(made));
        Assert.That(Method(registry, made, "opIndex").ReturnType.ToString(), Is.EqualTo("int &"));
        Assert.That(made.Constructors[0].ReturnType.Type, Is.SameAs(made));
        Assert.That(made.ListConstructor!.ListPattern!.ToString(), Is.EqualTo("{int, repeat {string, int}}"));
    }

    [Test]
    public void G10_InstancesOfHostSignatures_AreMadeAtSeal()
    {
        FfiRegistry registry = Seal(b => b.Function("box<string>@ split(const string&in text)", s_native));
        TypeDef named = registry.Functions.Single(f => f.Name.Text == "split").ReturnType.Type;
        TypeDef asked = Make(new TemplateInstantiator(registry.Instances), registry, new DataType(registry.StringType!));

        Assert.That(asked, Is.SameAs(named));
        Assert.That(Method(registry, named, "opIndex").ReturnType.ToString(), Is.EqualTo("string &"));
    }

    [TestCase("void f(only_int<double>@ x)", "there is no 'only_int<double>': int, not double")]
    [TestCase("void f(box<only_int<double>>@ x)", "there is no 'only_int<double>': int, not double")]
    [TestCase("void f(box<void>@ x)", "'void' can't be a type argument of 'box'")]
    [TestCase("void f(box<int, int>@ x)", "Template box expects 1 type argument, got 2")]
    [TestCase("void f(Foo<int>@ x)", "Foo is no template")]
    [TestCase("void f(growing<int>@ x)", "needs templates nested more than 64 deep")]
    [TestCase("void f(forked<int>@ x)", "needs templates nested more than 64 deep")]
    public void G10_FaultyInstanceInHostSignature_IsASealError(string declaration, string text)
    {
        SealResult result = Builder(b => b.Function(declaration, s_native)).Build();

        Assert.That(result.Errors.Select(e => e.Message).ToArray(), Has.Length.EqualTo(1).And.All.Contains(text).And.All.Contains("function 'f'"));
    }

    [Test]
    public void N03_ValidatorThatThrows_Rejects()
    {
        FfiRegistry registry = Seal(b => b.Type(new FfiTypeDef("", "bad", default, FfiTypeKind.Class)
        {
            TemplateParameters = ["T"],
            TemplateValidator = static _ => throw new InvalidOperationException("oops"),
        }));
        TypeDef? made = new TemplateInstantiator(registry.Instances)
            .TryInstantiate(Find(registry, "bad"), [new DataType(PrimitiveTypes.Int)], out TemplateFault? fault);

        Assert.That(made, Is.Null);
        Assert.That(fault!.Text, Is.EqualTo("there is no 'bad<int>': its validator failed: oops"));
    }

    [Test]
    public void F05_ManyThreads_GetOneInstance()
    {
        FfiRegistry registry = Seal();
        var made = new TypeDef[64];
        Parallel.For(0, made.Length, i => made[i] = Make(new TemplateInstantiator(registry.Instances), registry, new DataType(PrimitiveTypes.Double)));

        Assert.That(made, Is.All.SameAs(made[0]));
        Assert.That(Method(registry, made[0], "opIndex").ReturnType.ToString(), Is.EqualTo("double &"));
    }

    [Test]
    public void Specialisation_IsFoundBySignaturesAndScripts()
    {
        FfiRegistry registry = Seal(b =>
        {
            b.Type(new FfiTypeDef("", "box", default, FfiTypeKind.Class) { TemplateArguments = [FfiDataType.Bool] })
                .Function("int bits() const", s_native);
            b.Function("box<bool>@ flags()", s_native);
        });
        TypeDef special = registry.Functions.Single(f => f.Name.Text == "flags").ReturnType.Type;

        Assert.That(special.Members.Find(registry.Names.Find("bits")!), Is.Not.Null);
        Assert.That(special.Members.Find(registry.Names.Find("opIndex")!), Is.Null);
        Assert.That(special.ToString(), Is.EqualTo("box<bool>"));
        Assert.That(Make(new TemplateInstantiator(registry.Instances), registry, new DataType(PrimitiveTypes.Bool)), Is.SameAs(special));
    }

    [TestCase("box", 1, ExpectedResult = "registered twice")]
    [TestCase("nothing", 1, ExpectedResult = "there is no template 'nothing' with 1 type parameters")]
    [TestCase("Foo", 1, ExpectedResult = "there is no template 'Foo' with 1 type parameters")]
    [TestCase("box", 2, ExpectedResult = "there is no template 'box' with 2 type parameters")]
    public string Specialisation_OfWhatIsNone_IsASealError(string name, int count)
    {
        var definition = new FfiTypeDef("", name, default, FfiTypeKind.Class)
        {
            TemplateArguments = Enumerable.Repeat(FfiDataType.Bool, count).ToArray().ToEquatableArray(),
        };
        SealResult result = Builder(b =>
        {
            b.Type(definition);
            if (name == "box" && count == 1)
            {
                b.Type(definition with { Documentation = "again" });
            }
        }).Build();

        string message = result.Errors.Single().Message;
        return message.Substring(message.IndexOf("registered twice", StringComparison.Ordinal) is >= 0 and var at ? at : message.IndexOf("there", StringComparison.Ordinal));
    }

    [TestCase("{repeat T}", ExpectedResult = "{repeat int}")]
    [TestCase("{ int , repeat_same { string, ? } }", ExpectedResult = "{int, repeat_same {string, ?}}")]
    [TestCase("{repeat box<T>@}", ExpectedResult = "{repeat box<int>@}")]
    [TestCase("{int, float}", ExpectedResult = "{int, float}")]
    public string ListPattern_IsReadAndSubstituted(string pattern)
    {
        FfiRegistry registry = Seal(b => AddList(b, pattern));
        return new TemplateInstantiator(registry.Instances)
            .TryInstantiate(Find(registry, "list"), [new DataType(PrimitiveTypes.Int)], out _)!.ListConstructor!.ListPattern!.ToString()!;
    }

    [TestCase("repeat T", "'{' expected")]
    [TestCase("{repeat T", "',' or '}' expected")]
    [TestCase("{repeat T, int}", "nothing may follow what is repeated")]
    [TestCase("{}", "a type expected")]
    [TestCase("{int,}", "a type expected")]
    [TestCase("{repeat Unknown}", "Unknown type: Unknown")]
    [TestCase("{int} int", "text behind the pattern")]
    [TestCase(null, "there is none")]
    public void ListPattern_ThatIsNone_IsASealError(string? pattern, string message) =>
        Assert.That(Builder(b => AddList(b, pattern)).Build().Errors.Select(e => e.Message).ToArray(), Has.Length.EqualTo(1).And.All.Contains(message));

    private static void AddList(FfiRegistryBuilder builder, string? pattern) => builder
        .Type(new FfiTypeDef("", "list", default, FfiTypeKind.Class) { TemplateParameters = ["T"] })
        .Function(DeclarationReader.ReadFunction("list<T>@ f(int&in data)", FfiFunctionKind.ListFactory) with { ListPattern = pattern, Native = s_native });

    private static FfiRegistry Seal(Action<FfiRegistryBuilder>? more = null)
    {
        SealResult result = Builder(more).Build();
        Assert.That(result.Errors.Select(e => e.ToString()), Is.Empty);
        return result.Registry!;
    }

    private static FfiRegistryBuilder Builder(Action<FfiRegistryBuilder>? more)
    {
        var builder = new FfiRegistryBuilder("test");
        builder.Type(new FfiTypeDef("", "string", default, FfiTypeKind.Struct, FfiTypeTraits.String));
        builder.Type(new FfiTypeDef("", "Foo", default, FfiTypeKind.Class));
        builder.Type(new FfiTypeDef("", "box", default, FfiTypeKind.Class) { TemplateParameters = ["T"] })
            .Function("box<T>@ f()", s_native, FfiFunctionKind.Factory)
            .Function(DeclarationReader.ReadFunction("box<T>@ f()", FfiFunctionKind.ListFactory) with
            {
                ListPattern = "{int, repeat {string, T}}",
                Native = s_native,
            })
            .Function("box<T>& opAssign(const box<T>&in other)", s_native)
            .Function("T& opIndex(uint index)", s_native);
        builder.Type(new FfiTypeDef("", "only_int", default, FfiTypeKind.Class)
        {
            TemplateParameters = ["T"],
            TemplateValidator = static arguments => arguments[0].Name == "int" ? null : $"int, not {arguments[0]}",
        });
        builder.Type(new FfiTypeDef("", "growing", default, FfiTypeKind.Class) { TemplateParameters = ["T"] })
            .Function("growing<growing<T>>@ more()", s_native);
        builder.Type(new FfiTypeDef("", "forked", default, FfiTypeKind.Class) { TemplateParameters = ["T"] })
            .Function("forked<box<T>>@ left()", s_native)
            .Function("forked<only<T>>@ right()", s_native);
        builder.Type(new FfiTypeDef("", "only", default, FfiTypeKind.Class) { TemplateParameters = ["T"] });
        more?.Invoke(builder);
        return builder;
    }

    private static TypeDef Make(TemplateInstantiator instances, FfiRegistry registry, DataType argument)
    {
        TypeDef? made = instances.TryInstantiate(Find(registry, "box"), [argument], out TemplateFault? fault);
        Assert.That(fault?.Text, Is.Null);
        return made!;
    }

    private static TypeDef Find(FfiRegistry registry, string name) =>
        registry.Types.Single(t => t.Name.Text == name && t.Template is not { Definition: not null });

    private static FunctionDef Method(FfiRegistry registry, TypeDef type, string name) =>
        type.Members.Find(registry.Names.Find(name)!)!.Methods[0];
}
