using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Compilation;
using Seraph.Language.Diagnostics;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>What the binding of one unit shares: the context, the answers to type questions, and what waits to be bound.</summary>
internal sealed class UnitBinder
{
    private Dictionary<TypeDef, ScriptClass>? _classesByType;
    private Dictionary<FunctionDef, FunctionDef>? _baseCalls;

    public UnitBinder(CompilationContext context, DiagnosticBag diagnostics, ScriptLanguageOptions options, ParseOptions? parseOptions = null)
    {
        ParseOptions = parseOptions ?? options.ToParseOptions();
        Context = context;
        Diagnostics = diagnostics;
        Options = options;
        Names = new KnownNames(context.Names);
        Types = new TypeBinder(context, diagnostics);
        Conversions = new Conversions(context);
        Overloads = new OverloadResolver(Conversions);
        Lazy = new LazyValues(this);
        AutoMembers = new AutoMembers(this);
        HostWrappers = new HostWrappers(this);
        StringType = context.Registry.StringType is { } type ? new DataType(type) : default;
    }

    public CompilationContext Context { get; }

    public DiagnosticBag Diagnostics { get; }

    public ScriptLanguageOptions Options { get; }

    /// <summary>How the texts of the unit are read.</summary>
    public ParseOptions ParseOptions { get; }

    /// <summary>What stands in brackets in front of the declaration of a type, function, variable or member; null if nothing does.</summary>
    public Dictionary<object, string[]>? Metadata { get; set; }

    public KnownNames Names { get; }

    public TypeBinder Types { get; }

    public Conversions Conversions { get; }

    public OverloadResolver Overloads { get; }

    public LazyValues Lazy { get; }

    public AutoMembers AutoMembers { get; }

    public HostWrappers HostWrappers { get; }

    /// <summary>A method of a host class as <c>Base::method()</c> calls it: one per method and unit.</summary>
    public FunctionDef BaseCallOf(FunctionDef method)
    {
        _baseCalls ??= [];
        if (!_baseCalls.TryGetValue(method, out FunctionDef? call))
        {
            call = method.AsBaseCall();
            _baseCalls.Add(method, call);
        }

        return call;
    }

    /// <summary>What lambdas became, by the funcdef they were used as.</summary>
    public Dictionary<(LambdaExpressionSyntax Syntax, TypeDef Funcdef), FunctionDef> Lambdas => field ??= [];

    /// <summary>The type of string literals; invalid if no module registers one.</summary>
    public DataType StringType { get; }

    /// <summary>The unit's shared declarations, those it imports included.</summary>
    public List<SharedDeclaration> Shared { get; } = [];

    public BindingMemory Memory { get; } = BindingMemory.Rent();

    /// <summary>What binds the bodies of functions, from the first one on.</summary>
    public FunctionBinder? BodyBinder { get; set; }

    /// <summary>What other units share; null if there are none.</summary>
    public SharedUse? SharedUse { get; init; }

    /// <summary>The classes of the unit, in the order of declaration.</summary>
    public List<ScriptClass> Classes { get; } = [];

    /// <summary>Functions that a script wrote, in the order of declaration.</summary>
    public List<PendingFunction> Functions => Memory.Functions;

    /// <summary>A class of the unit by its type.</summary>
    public ScriptClass ClassOf(TypeDef type) => _classesByType![type];

    public void Add(ScriptClass @class)
    {
        Classes.Add(@class);
        (_classesByType ??= []).Add(@class.Type, @class);
    }
}
