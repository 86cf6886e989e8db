using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Tests.Bytecode;

/// <summary>A small host and unit made by hand: what the trees of the bytecode tests refer to.</summary>
internal sealed class World
{
    public static readonly DataType Void = new(PrimitiveTypes.Void);
    public static readonly DataType Bool = new(PrimitiveTypes.Bool);
    public static readonly DataType Int8 = new(PrimitiveTypes.Int8);
    public static readonly DataType UInt8 = new(PrimitiveTypes.UInt8);
    public static readonly DataType Int16 = new(PrimitiveTypes.Int16);
    public static readonly DataType Int = new(PrimitiveTypes.Int);
    public static readonly DataType UInt = new(PrimitiveTypes.UInt);
    public static readonly DataType Int64 = new(PrimitiveTypes.Int64);
    public static readonly DataType UInt64 = new(PrimitiveTypes.UInt64);
    public static readonly DataType Float = new(PrimitiveTypes.Float);
    public static readonly DataType Double = new(PrimitiveTypes.Double);
    public static readonly DataType Variable = new(PrimitiveTypes.Variable);

    private readonly NameTable _names = new();
    private readonly NamespaceSymbol _root;
    private readonly TypeDef _arrayTemplate;
    private readonly Dictionary<DataType, TypeDef> _arrays = [];
    private readonly List<TypeDef> _classes = [];
    private readonly List<GlobalDef> _globals = [];
    private int _globalNumbers;
    private int _globalObjects;

    public World()
    {
        _root = new NamespaceSymbol(_names.Intern(""), null, null);
        Declarations = new ScriptRegistry(new UnitId(1), _root);
        StringType = new TypeDef(_names.Intern("string"), _root, TypeKind.Struct, TypeHash.OfType("", "string"), TypeSource.Ffi)
        {
            Traits = FfiTypeTraits.String,
        };
        _arrayTemplate = new TypeDef(_names.Intern("array"), _root, TypeKind.Class, TypeHash.OfType("", "array", 1), TypeSource.Ffi)
        {
            Traits = FfiTypeTraits.DefaultArray,
            Template = new TemplateInfo(),
        };

        // struct Vector { float x, y, z; }, struct Segment { Vector from, to; }, struct Point { double x, y; }
        Vector = Struct("Vector", 12, ("x", Float, 0), ("y", Float, 4), ("z", Float, 8));
        Segment = Struct("Segment", 24, ("from", new DataType(Vector), 0), ("to", new DataType(Vector), 12));
        Point = Struct("Point", 16, ("x", Double, 0), ("y", Double, 8));
        Boxed = new TypeDef(_names.Intern("Boxed"), _root, TypeKind.Struct, TypeHash.OfType("", "Boxed"), TypeSource.Ffi);
        Host = new TypeDef(_names.Intern("Host"), _root, TypeKind.Class, TypeHash.OfType("", "Host"), TypeSource.Ffi);
        Registry = new FfiRegistry(
            _names, _root, [], [], StringType, _arrayTemplate, new TemplateInstantiator());
        Concat = HostMethod(StringType, String, "opAdd", FfiIntrinsic.StringConcat, String);
        StringEquals = HostMethod(StringType, Bool, "opEquals", FfiIntrinsic.StringEquals, String);
        StringLength = HostMethod(StringType, UInt, "length", FfiIntrinsic.StringLength);
    }

    public ScriptRegistry Declarations { get; }

    public FfiRegistry Registry { get; }

    public TypeDef StringType { get; }

    public TypeDef Vector { get; }

    public TypeDef Segment { get; }

    public TypeDef Point { get; }

    /// <summary>A host struct that holds references.</summary>
    public TypeDef Boxed { get; }

    /// <summary>A host class.</summary>
    public TypeDef Host { get; }

    public FunctionDef Concat { get; }

    public FunctionDef StringEquals { get; }

    public FunctionDef StringLength { get; }

    public DataType String => new(StringType);

    public static DataType Handle(TypeDef type) => new(type, FfiModifiers.Handle);

    public DataType Array(DataType element)
    {
        if (!_arrays.TryGetValue(element, out TypeDef? type))
        {
            type = new TypeDef(
                _names.Intern("array"), _root, TypeKind.Class, TypeHash.OfInstance(_arrayTemplate.Hash, [element]), TypeSource.Ffi)
            {
                Template = new TemplateInfo { Definition = _arrayTemplate, Arguments = [element] },
            };
            _arrays.Add(element, type);
        }

        return Handle(type);
    }

    public FunctionDef ArrayLength(DataType array) => HostMethod(array.Type, UInt, "length", FfiIntrinsic.ArrayLength);

    public TypeDef Struct(string name, int size, params (string Name, DataType Type, int Offset)[] fields)
    {
        var type = new TypeDef(_names.Intern(name), _root, TypeKind.Struct, TypeHash.OfType("", name), TypeSource.Ffi)
        {
            Traits = FfiTypeTraits.Unmanaged,
            SizeInBytes = size,
            NumberSlots = (size + 7) / 8,
        };
        foreach ((string fieldName, DataType fieldType, int offset) in fields)
        {
            var field = new FieldDef(_names.Intern(fieldName), type, fieldType) { Offset = offset };
            type.Members.Add(field.Name, new MemberSet { Field = field });
        }

        return type;
    }

    public TypeDef Class(string name, TypeDef? @base, params (string Name, DataType Type)[] fields)
    {
        var type = new TypeDef(_names.Intern(name), _root, TypeKind.Class, TypeHash.OfType("", name), TypeSource.Module(new UnitId(1)))
        {
            Base = @base,
        };
        var layout = new ClassLayout { NumberBytes = @base?.Layout?.NumberBytes ?? 0, References = @base?.Layout?.References ?? 0 };
        var own = new List<FieldDef>();
        foreach ((string fieldName, DataType fieldType) in fields)
        {
            int size = fieldType.Type.Kind == TypeKind.Struct ? fieldType.NumberSlots * 8 : fieldType.Type.SizeInBytes;
            int alignment = Math.Max(1, Math.Min(size, 8));
            int offset = fieldType.IsInNumbers ? (layout.NumberBytes + alignment - 1) / alignment * alignment : layout.References++;
            layout.NumberBytes = fieldType.IsInNumbers ? offset + size : layout.NumberBytes;
            var field = new FieldDef(_names.Intern(fieldName), type, fieldType) { Offset = offset };
            own.Add(field);
            type.Members.Add(field.Name, new MemberSet { Field = field });
        }

        layout.NumberBytes = (layout.NumberBytes + 7) / 8 * 8;
        layout.Fields = [.. own];
        layout.VirtualTable = [.. @base?.Layout?.VirtualTable ?? []];
        type.Layout = layout;
        _classes.Add(type);
        return type;
    }

    public TypeDef Interface(string name) =>
        new(_names.Intern(name), _root, TypeKind.Interface, TypeHash.OfType("", name), TypeSource.Module(new UnitId(1)));

    public FunctionDef Function(DataType result, string name, params DataType[] parameters) =>
        Declarations.Add(Make(result, name, parameters, FfiFunctionKind.Function, null, null));

    public FunctionDef Method(TypeDef owner, DataType result, string name, params DataType[] parameters)
    {
        FunctionDef method = Make(result, name, parameters, FfiFunctionKind.Method, owner, null);
        if (owner.Layout is { } layout)
        {
            method.VirtualSlot = layout.VirtualTable.Length;
            method.IsOverridden = true;
            layout.VirtualTable = [.. layout.VirtualTable, method];
        }

        return Declarations.Add(method);
    }

    public FunctionDef Constructor(TypeDef owner, params DataType[] parameters) =>
        Declarations.Add(Make(Void, owner.Name.Text, parameters, FfiFunctionKind.Constructor, owner, null));

    public FunctionDef HostFunction(DataType result, string name, params DataType[] parameters) =>
        Make(result, name, parameters, FfiFunctionKind.Function, null, Declare(name, FfiFunctionKind.Function));

    public FunctionDef HostMethod(
        TypeDef owner, DataType result, string name, FfiIntrinsic intrinsic, params DataType[] parameters) =>
        Make(result, name, parameters, FfiFunctionKind.Method, owner, Declare(name, FfiFunctionKind.Method), intrinsic);

    public FunctionDef HostMethod(TypeDef owner, DataType result, string name, params DataType[] parameters) =>
        HostMethod(owner, result, name, FfiIntrinsic.None, parameters);

    public GlobalDef Global(DataType type, string name)
    {
        var global = new GlobalDef(_names.Intern(name), _root, type, TypeSource.Module(new UnitId(1)));
        global.Slot = type.IsInNumbers ? _globalNumbers : _globalObjects;
        _globalNumbers += type.NumberSlots;
        _globalObjects += type.IsInObjects ? 1 : 0;
        _globals.Add(global);
        return global;
    }

    public static FieldDef Field(TypeDef type, string name)
    {
        foreach (KeyValuePair<Name, MemberSet> member in type.Members.Entries)
        {
            if (member.Key.Text == name)
            {
                return member.Value.Field!;
            }
        }

        return Field(type.Base!, name);
    }

    public CompiledUnit Compile(params BoundFunction[] functions)
    {
        var writer = new UnitWriter();
        writer.Start(Registry, Declarations);
        foreach (BoundFunction function in functions)
        {
            writer.Write(function);
        }

        return Finish(writer);
    }

    public CompiledUnit Finish(UnitWriter writer) =>
        writer.Finish("test", [.. _classes], [.. _globals], _globalNumbers, _globalObjects, []);

    private FunctionDef Make(
        DataType result, string name, DataType[] parameters, FfiFunctionKind kind, TypeDef? owner, FfiFunctionDef? declaration,
        FfiIntrinsic intrinsic = FfiIntrinsic.None)
    {
        var list = new ParamDef[parameters.Length];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = new ParamDef(_names.Intern(""), parameters[i]);
        }

        return new FunctionDef(_names.Intern(name), result, list, kind, owner?.Source ?? TypeSource.Module(new UnitId(1)))
        {
            Owner = owner,
            Namespace = _root,
            Declaration = declaration,
            Intrinsic = intrinsic,
            Traits = name.StartsWith("get", StringComparison.Ordinal) ? FfiFunctionTraits.Const
                : name == "format" ? FfiFunctionTraits.Variadic
                : FfiFunctionTraits.None,
        };
    }

    private static FfiFunctionDef Declare(string name, FfiFunctionKind kind) =>
        new(name, default, FfiDataType.Void, [], kind);
}
