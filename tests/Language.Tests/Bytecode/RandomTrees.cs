using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

/// <summary>Functions of random but well-typed trees, made of everything the writer knows.</summary>
internal sealed class RandomTrees
{
    private static readonly DataType[] s_numbers =
    [
        World.Int, World.Int, World.UInt, World.Int64, World.UInt64, World.Float, World.Double, World.Int8, World.UInt8, World.Int16,
    ];

    private readonly World _world;
    private readonly Random _random;
    private readonly List<LocalVariable> _locals = [];
    private readonly List<GlobalDef> _globals = [];
    private readonly TypeDef _base;
    private readonly TypeDef _derived;
    private readonly TypeDef _interface;
    private readonly DataType[] _types;
    private readonly List<FunctionDef> _functions = [];
    private readonly List<FunctionDef> _methods = [];
    private int _depth;
    private int _loops;

    public RandomTrees(int seed)
    {
        _world = new World();
        _random = new Random(seed);
        _interface = _world.Interface("I");
        _base = _world.Class(
            "Base", null, ("i", World.Int), ("b", World.Int8), ("name", _world.String), ("v", new DataType(_world.Vector)));
        _derived = _world.Class("Derived", _base, ("p", new DataType(_world.Point)), ("s", new DataType(_world.Segment)));
        _derived.Interfaces = [_interface];
        _types =
        [
            .. s_numbers, World.Bool, World.Bool, _world.String, new DataType(_world.Vector), new DataType(_world.Point),
            new DataType(_base), World.Handle(_derived), World.Handle(_interface), _world.Array(World.Int),
            _world.Array(new DataType(_world.Point)), _world.Array(_world.String), new DataType(_world.Boxed), World.Handle(_world.Host),
        ];
        foreach (DataType type in _types)
        {
            _globals.Add(_world.Global(type, "g" + _globals.Count));
            _functions.Add(_world.Function(type, "f" + _functions.Count, Type(), Type(), Type()));
            _functions.Add(_world.HostFunction(type, "h" + _functions.Count, Type(), Type(FfiModifiers.Out), Type()));
            _methods.Add(_world.Method(_base, type, "m" + _methods.Count, Type(), Type(FfiModifiers.InOut)));
            _methods.Add(_world.Method(_interface, type, "n" + _methods.Count, Type()));
            _methods.Add(_world.HostMethod(_world.Vector, type, "v" + _methods.Count, Type()));
            _methods.Add(_world.HostMethod(_world.Boxed, type, "opAdd", Type()));
        }
    }

    public CompiledUnit Compile()
    {
        var functions = new List<BoundFunction>();
        foreach (FunctionDef function in _functions.Concat(_methods).Where(f => !f.IsHost && f.Owner != _interface).Take(12))
        {
            functions.Add(Function(function));
        }

        return _world.Compile([.. functions]);
    }

    private BoundFunction Function(FunctionDef function)
    {
        _locals.Clear();
        var parameters = new List<LocalVariable>();
        foreach (ParamDef parameter in function.Parameters)
        {
            parameters.Add(Local(parameter.Type.WithoutReference(), "p" + parameters.Count));
        }

        _locals.AddRange(parameters);
        return new BoundFunction(function, [.. parameters], (BoundBlock)Body(6, function.ReturnType), null);
    }

    private BoundStatement Body(int count, DataType result)
    {
        int locals = _locals.Count;
        var statements = new List<BoundStatement>();
        for (int i = 0; i < count; i++)
        {
            statements.Add(Statement(result));
        }

        _locals.RemoveRange(locals, _locals.Count - locals);
        return Block([.. statements]);
    }

    private BoundStatement Statement(DataType result)
    {
        int choice = _random.Next(_depth > 3 ? 6 : 12);
        _depth++;
        BoundStatement statement = choice switch
        {
            0 or 1 => Declaration(),
            2 or 3 => Do(Assignment()),
            4 => Do(Expression(Type())),
            5 => _random.Next(4) switch
            {
                0 when _loops > 0 => _random.Next(2) == 0 ? Break() : Continue(),
                1 => Return(Expression(result)),
                _ => Do(Change()),
            },
            6 or 7 => If(Expression(World.Bool), Body(2, result), _random.Next(2) == 0 ? Body(2, result) : null),
            8 or 9 => Loop(result),
            10 => Switch(result),
            _ => Body(3, result),
        };
        _depth--;
        return statement;
    }

    private BoundLocalDeclaration Declaration()
    {
        DataType type = Type();
        BoundExpression value = Expression(type);
        LocalVariable variable = Local(type, "v" + _locals.Count);
        _locals.Add(variable);
        return Declare(variable, value);
    }

    private BoundAssignment Assignment()
    {
        BoundExpression target = Place(Type()) ?? Use(_globals[_random.Next(_globals.Count)]);
        return Set(target, Expression(target.Type));
    }

    private BoundStatement Loop(DataType result)
    {
        int locals = _locals.Count;
        _loops++;
        BoundStatement loop;
        if (_random.Next(2) == 0)
        {
            LocalVariable i = Local(World.Int, "i");
            var declaration = Declare(i, Lit(_random.Next(3)));
            _locals.Add(i);
            loop = new BoundLoop(
                default, [declaration], Less(Use(i), _random.Next(2) == 0 ? Lit(5) : Expression(World.Int)),
                [Increment(Use(i))], Body(2, result), false);
        }
        else
        {
            loop = new BoundLoop(default, [], Expression(World.Bool), [], Body(2, result), _random.Next(2) == 0);
        }

        _loops--;
        _locals.RemoveRange(locals, _locals.Count - locals);
        return loop;
    }

    private BoundSwitch Switch(DataType result)
    {
        int loops = _loops;
        _loops = 0;
        var section = new BoundSwitchSection([1, 70_000], false, (BoundBlock)Body(1, result));
        var last = new BoundSwitchSection([2], true, Block((BoundBlock)Body(1, result), Break()));
        _loops = loops;
        return new BoundSwitch(default, Expression(World.Int), [section, last]);
    }

    private BoundExpression Expression(DataType type)
    {
        type = type.WithoutReference();
        if (++_depth > 7)
        {
            _depth--;
            return Leaf(type);
        }

        BoundExpression? made = _random.Next(12) switch
        {
            0 or 1 => Leaf(type),
            2 or 3 => Place(type),
            4 => CallOf(type),
            5 => new BoundConditional(default, type, Expression(World.Bool), Expression(type), Expression(type)),
            6 when Place(type) is { } place => Set(place, Expression(type)),
            7 when Place(type) is { } place && IsWide(type) => Update(place, Operator(type), Expression(type)),
            8 when Place(type) is { } place && type.IsNumber =>
                _random.Next(2) == 0 ? Increment(place, _random.Next(2) == 0) : Decrement(place, _random.Next(2) == 0),
            9 => Sequence(type),
            _ => null,
        };
        made ??= Operation(type);
        _depth--;
        return made;
    }

    private BoundSequence Sequence(DataType type)
    {
        LocalVariable temporary = Local(type, "");
        var declaration = Declare(temporary, Expression(type));
        return new BoundSequence(default, [declaration, Do(Expression(World.Int))], Use(temporary));
    }

    private BoundExpression Operation(DataType type)
    {
        if (type.IsBool)
        {
            DataType operand = s_numbers[_random.Next(7)];
            return _random.Next(6) switch
            {
                0 => And(Expression(type), Expression(type)),
                1 => Or(Expression(type), Expression(type)),
                2 => Not(Expression(type)),
                3 => new BoundIdentity(default, _random.Next(2) == 0, Expression(new DataType(_base)), _random.Next(2) == 0
                    ? new BoundNull(default) : Expression(World.Handle(_derived))),
                4 => CallOn(Expression(_world.String), _world.StringEquals, Expression(_world.String)),
                _ => Op(Expression(operand), (BoundBinaryOperator)_random.Next(12, 18), Expression(operand)),
            };
        }

        if (IsWide(type))
        {
            return _random.Next(4) == 0
                ? Convert(Expression(s_numbers[_random.Next(s_numbers.Length)]), type)
                : Op(Expression(type), Operator(type), Expression(type));
        }

        if (type.IsNumber)
        {
            return Convert(Expression(World.Int), type);
        }

        if (type == _world.String)
        {
            return CallOn(Expression(type), _world.Concat, Expression(type));
        }

        if (ReferenceEquals(type.Type, _base))
        {
            return New(_random.Next(2) == 0 ? _derived : _base, null);
        }

        if (type.Type.IsArray)
        {
            return new BoundInitList(default, type, [.. Enumerable.Range(0, 3).Select(_ => Expression(type.Type.Template!.Arguments[0]))]);
        }

        return CallOf(type) ?? Leaf(type);
    }

    private BoundExpression Leaf(DataType type)
    {
        if (_random.Next(2) == 0 && _locals.FindAll(l => l.Type == type) is { Count: > 0 } candidates)
        {
            return Use(candidates[_random.Next(candidates.Count)]);
        }

        if (type.IsNumber)
        {
            long value = _random.Next(5) switch { 0 => 100_000, 1 => 0, 2 => -5, _ => _random.Next(1000) };
            return new BoundLiteral(default, type, type.Type.Numeric == NumericKind.Double
                ? ConstantValue.Of(value + 0.5) : ConstantValue.Of(value));
        }

        return type.IsBool ? Lit(_random.Next(2) == 0)
            : type == _world.String ? Lit(_world, "s" + _random.Next(6))
            : new BoundDefault(default, type);
    }

    private BoundExpression? Place(DataType type)
    {
        switch (_random.Next(8))
        {
            case 0 or 1:
                return _locals.FindAll(l => l.Type == type) is { Count: > 0 } found ? Use(found[_random.Next(found.Count)]) : null;
            case 2:
                return _globals.Find(g => g.Type == type) is { } global ? Use(global) : null;
            case 3 when type == World.Int || type == new DataType(_world.Point) || type == _world.String:
                return Element(Expression(_world.Array(type)), Expression(World.Int));
            case 4 when type == World.Float:
                return Member(StructPlace(), _random.Next(2) == 0 ? "x" : "y");
            case 4 when type == World.Double:
                return Member(Use(_globals.Find(g => ReferenceEquals(g.Type.Type, _world.Point))!), "y");
            case 5 when type == World.Float:
                return Member(Member(Member(Expression(World.Handle(_derived)), "s"), "to"), "z");
            case 5 when type == World.Double && _locals.Find(l => ReferenceEquals(l.Type.Type, _world.Point)) is { } point:
                return Member(Use(point), "x");
            case 6 when ReferenceEquals(type.Type, _world.Vector):
                return _random.Next(2) == 0
                    ? Member(Expression(new DataType(_base)), "v")
                    : Member(Member(Expression(World.Handle(_derived)), "s"), "to");
            default:
                return type == World.Int ? Member(Dereference(Expression(World.Handle(_derived))), "i")
                    : type == World.Int8 ? Member(Expression(new DataType(_base)), "b")
                    : type == _world.String ? Member(Expression(new DataType(_base)), "name")
                    : null;
        }
    }

    private BoundExpression StructPlace() =>
        Place(new DataType(_world.Vector)) ?? Use(_globals.Find(g => ReferenceEquals(g.Type.Type, _world.Vector))!);

    private BoundExpression Change()
    {
        DataType type = s_numbers[_random.Next(s_numbers.Length)];
        return Place(type) is { } place
            ? IsWide(type) ? Update(place, Operator(type), Expression(type)) : Increment(place)
            : Expression(type);
    }

    private BoundExpression? CallOf(DataType type)
    {
        if (_random.Next(2) == 0)
        {
            FunctionDef[] methods = [.. _methods.Where(m => m.ReturnType == type)];
            FunctionDef method = methods[_random.Next(methods.Length)];
            BoundExpression @object =
                ReferenceEquals(method.Owner, _interface) ? Expression(World.Handle(_interface))
                : ReferenceEquals(method.Owner, _base) ? Expression(new DataType(_base))
                : ReferenceEquals(method.Owner, _world.Boxed) ? Expression(new DataType(_world.Boxed))
                : StructPlace();
            BoundCall shape = CallOn(@object, method);
            return new BoundCall(default, type, method, @object, Arguments(method), shape.Kind);
        }

        FunctionDef[] functions = [.. _functions.Where(f => f.ReturnType == type)];
        FunctionDef function = functions[_random.Next(functions.Length)];
        return CallWith(function, Arguments(function));
    }

    private BoundArgument[] Arguments(FunctionDef function) => Array.ConvertAll(function.Parameters, parameter =>
    {
        DataType type = parameter.Type.WithoutReference();
        BoundExpression? place = parameter.Type.Reference == FfiModifiers.None ? null : Place(type);
        return parameter.Type.Reference switch
        {
            FfiModifiers.Out => place is null ? new BoundArgument(null) : Out(place),
            FfiModifiers.InOut when place is not null => InOut(place),
            _ => In(Expression(type)),
        };
    });

    private static bool IsWide(DataType type) => type.IsNumber && type.Type.SizeInBytes >= 4;

    private BoundBinaryOperator Operator(DataType type) =>
        (BoundBinaryOperator)_random.Next(type.Type.Numeric.IsReal() ? 6 : 9);

    private DataType Type(FfiModifiers reference = FfiModifiers.None)
    {
        DataType type = _types[_random.Next(_types.Length)];
        return type.With(type.Modifiers | reference);
    }
}
