using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Makes compiled units by hand: functions, classes, interfaces and tables, without any compiler.</summary>
internal sealed class UnitAssembler(string name = "unit")
{
    private readonly List<FunctionAssembler> _functions = [];
    private readonly List<FunctionDef> _table = [];
    private readonly List<FunctionDef> _hosts = [];
    private readonly List<ulong> _constants = [];
    private readonly List<string> _strings = [];
    private readonly List<DataType> _types = [];
    private readonly List<TypeDef> _classes = [];

    /// <summary>Functions of other units.</summary>
    public List<ImportDef> Imports { get; } = [];

    /// <summary>Number slots of the globals.</summary>
    public int GlobalNumbers { get; set; }

    /// <summary>Object slots of the globals.</summary>
    public int GlobalObjects { get; set; }

    public static ParamDef[] Parameters(params DataType[] types) =>
        [.. types.Select((t, i) => new ParamDef(Name.Create("p" + i), t))];

    /// <summary>Adds a function of the unit.</summary>
    public FunctionAssembler Function(string functionName, DataType result, params DataType[] parameters) =>
        Add(new FunctionDef(
            Name.Create(functionName), result, Parameters(parameters), FfiFunctionKind.Function, TypeSource.Module(default)));

    /// <summary>Adds a method of a script class; a virtual slot of the base that has its name is overridden.</summary>
    public FunctionAssembler Method(TypeDef owner, string methodName, DataType result, params DataType[] parameters)
    {
        ClassLayout layout = owner.Layout!;
        int slot = Array.FindIndex(layout.VirtualTable, f => f.Name.Text == methodName);
        var function = new FunctionDef(
            Name.Create(methodName), result, Parameters(parameters), FfiFunctionKind.Method, TypeSource.Module(default))
        {
            Owner = owner,
            VirtualSlot = slot >= 0 ? slot : layout.VirtualTable.Length,
        };
        layout.VirtualTable = slot >= 0
            ? [.. layout.VirtualTable.Select((f, i) => i == slot ? function : f)]
            : [.. layout.VirtualTable, function];
        return Add(function);
    }

    /// <summary>Adds the destructor of a script class.</summary>
    public FunctionAssembler Destructor(TypeDef owner)
    {
        var function = new FunctionDef(owner.Name, Types.Void, [], FfiFunctionKind.Destructor, TypeSource.Module(default)) { Owner = owner };
        owner.Layout!.Destructor = function;
        return Add(function);
    }

    /// <summary>Declares a method of an interface.</summary>
    public static FunctionDef InterfaceMethod(TypeDef owner, string methodName, DataType result, params DataType[] parameters) =>
        new(Name.Create(methodName), result, Parameters(parameters), FfiFunctionKind.Method, TypeSource.Module(default)) { Owner = owner };

    /// <summary>Declares an interface.</summary>
    public static TypeDef Interface(string typeName) =>
        new(Name.Create(typeName), null, TypeKind.Interface, default, TypeSource.Module(default));

    /// <summary>Adds a script class that continues its base.</summary>
    public TypeDef Class(string className, int numberBytes, int references, TypeDef? @base = null, params TypeDef[] interfaces)
    {
        var type = new TypeDef(Name.Create(className), null, TypeKind.Class, default, TypeSource.Module(default))
        {
            Base = @base,
            Interfaces = interfaces,
            Layout = new ClassLayout
            {
                NumberBytes = numberBytes,
                References = references,
                VirtualTable = @base?.Layout!.VirtualTable ?? [],
            },
        };
        _classes.Add(type);
        return type;
    }

    /// <summary>Declares a host function or method.</summary>
    public static FunctionDef Host(HostThunk thunk, DataType result, DataType[] parameters, TypeDef? owner = null, bool isConst = false)
    {
        var native = new HostFunction(thunk);
        var declaration = new FfiFunctionDef("host", default, FfiDataType.Void, [], owner is null ? FfiFunctionKind.Function : FfiFunctionKind.Method)
        {
            Native = native,
        };
        return new FunctionDef(Name.Create("host"), result, Parameters(parameters), declaration.Kind, TypeSource.Ffi)
        {
            Declaration = declaration,
            Owner = owner,
            Traits = isConst ? FfiFunctionTraits.Const : FfiFunctionTraits.None,
        };
    }

    public int Operand(FunctionDef function) => Index(function.IsHost ? _hosts : _table, function);

    public int Operand(FunctionAssembler function) => Operand(function.Definition);

    public int Constant(ulong bits) => Index(_constants, bits);

    public int Constant(double value) => Constant(BitConverter.DoubleToUInt64Bits(value));

    public int String(string text) => Index(_strings, text);

    public int Type(DataType type) => Index(_types, type);

    public int Type(TypeDef type) => Type(new DataType(type));

    public CompiledUnit Compile()
    {
        var code = new List<Instruction>();
        FunctionCode[] functions = [.. _functions.Select(f => f.Finish(code))];
        return new CompiledUnit
        {
            Name = name,
            Registry = null!,
            Code = [.. code],
            Functions = functions,
            FunctionTable = [.. _table],
            HostFunctions = [.. _hosts],
            Constants = [.. _constants],
            Strings = [.. _strings],
            Types = [.. _types],
            Classes = [.. _classes],
            Globals = [],
            GlobalNumbers = GlobalNumbers,
            GlobalObjects = GlobalObjects,
            Initializers = [],
            Imports = [.. Imports],
            Declarations = null!,
        };
    }

    public InstanceState Instance(ScriptLimits? limits = null) => new(new LinkedUnit(Compile()), null, limits);

    private FunctionAssembler Add(FunctionDef function)
    {
        function.Index = _functions.Count;
        var assembler = new FunctionAssembler(this, function);
        _functions.Add(assembler);
        return assembler;
    }

    private static int Index<T>(List<T> table, T item)
    {
        int index = table.IndexOf(item);
        if (index < 0)
        {
            index = table.Count;
            table.Add(item);
        }

        return index;
    }
}
