using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Bytecode;

/// <summary>Short names for the nodes of bound trees.</summary>
internal static class Tree
{
    public static LocalVariable Local(DataType type, string name) => new(name, type, default);

    public static BoundLocal Use(LocalVariable variable) => new(default, variable);

    public static BoundGlobal Use(GlobalDef global) => new(default, global);

    public static BoundLiteral Lit(int value) => new(default, World.Int, ConstantValue.Of((long)value));

    public static BoundLiteral Lit(uint value) => new(default, World.UInt, ConstantValue.Of((long)value));

    public static BoundLiteral Lit(long value) => new(default, World.Int64, ConstantValue.Of(value));

    public static BoundLiteral Lit(double value) => new(default, World.Double, ConstantValue.Of(value));

    public static BoundLiteral Lit(float value) =>
        new(default, World.Float, new ConstantValue((uint)BitConverter.SingleToInt32Bits(value)));

    public static BoundLiteral Lit(bool value) => new(default, World.Bool, ConstantValue.Of(value));

    public static BoundLiteral Lit(World world, string value) => new(default, world.String, ConstantValue.Of(value));

    public static BoundBinary Op(BoundExpression left, BoundBinaryOperator @operator, BoundExpression right) => new(
        default, @operator >= BoundBinaryOperator.Equal ? World.Bool : left.Type.AsValue(), @operator,
        left.Type.Type.Numeric, left, right);

    public static BoundBinary Add(BoundExpression left, BoundExpression right) => Op(left, BoundBinaryOperator.Add, right);

    public static BoundBinary Sub(BoundExpression left, BoundExpression right) => Op(left, BoundBinaryOperator.Subtract, right);

    public static BoundBinary Mul(BoundExpression left, BoundExpression right) => Op(left, BoundBinaryOperator.Multiply, right);

    public static BoundBinary Less(BoundExpression left, BoundExpression right) => Op(left, BoundBinaryOperator.Less, right);

    public static BoundUnary Not(BoundExpression operand) => new(default, World.Bool, BoundUnaryOperator.LogicalNot, operand);

    public static BoundUnary Neg(BoundExpression operand) => new(default, operand.Type, BoundUnaryOperator.Negate, operand);

    public static BoundLogical And(BoundExpression left, BoundExpression right) => new(default, true, left, right);

    public static BoundLogical Or(BoundExpression left, BoundExpression right) => new(default, false, left, right);

    public static BoundAssignment Set(BoundExpression target, BoundExpression value) => new(default, target, value);

    public static BoundCompoundAssignment Update(
        BoundExpression target, BoundBinaryOperator @operator, BoundExpression value, NumericKind? kind = null) =>
        new(default, target, @operator, kind ?? target.Type.Type.Numeric, value);

    public static BoundIncrement Increment(BoundExpression target, bool isPostfix = true) => new(default, target, false, isPostfix);

    public static BoundIncrement Decrement(BoundExpression target, bool isPostfix = true) => new(default, target, true, isPostfix);

    public static BoundField Member(BoundExpression @object, string name)
    {
        FieldDef field = World.Field(@object.Type.Type, name);
        return new(default, field.Type, @object, field);
    }

    public static BoundElement Element(BoundExpression array, BoundExpression index) =>
        new(default, array.Type.Type.Template!.Arguments[0], array, index);

    public static BoundConversion Convert(BoundExpression operand, DataType type) =>
        new(default, type, BoundConversionKind.Numeric, operand);

    public static BoundConversion Reinterpret(BoundExpression operand, DataType type) =>
        new(default, type, BoundConversionKind.Reinterpret, operand);

    public static BoundConversion Dereference(BoundExpression operand) =>
        new(default, operand.Type.AsObject(), BoundConversionKind.Dereference, operand);

    public static BoundCall Call(FunctionDef function, params BoundExpression[] arguments) =>
        new(default, function.ReturnType.WithoutReference(), function, null, Arguments(arguments), BoundCallKind.Direct);

    public static BoundCall CallOn(BoundExpression @object, FunctionDef method, params BoundExpression[] arguments) => new(
        default, method.ReturnType.WithoutReference(), method, @object, Arguments(arguments),
        method.IsHost ? BoundCallKind.Direct
        : method.Owner!.Kind == TypeKind.Interface ? BoundCallKind.Interface
        : method.VirtualSlot >= 0 ? BoundCallKind.Virtual
        : BoundCallKind.Direct)
    {
        IsObjectFirst = method.Name.Text == "opAdd",
    };

    public static BoundCall CallWith(FunctionDef function, params BoundArgument[] arguments) =>
        new(default, function.ReturnType.WithoutReference(), function, null, arguments, BoundCallKind.Direct);

    public static BoundNewObject New(TypeDef type, FunctionDef? constructor, params BoundExpression[] arguments) =>
        new(default, new DataType(type), constructor, Arguments(arguments));

    public static BoundPropertyAccess Property(
        BoundExpression? @object, FunctionDef? getter, FunctionDef? setter, params BoundExpression[] arguments) =>
        new(default, getter?.ReturnType ?? setter!.Parameters[^1].Type, @object, getter, setter, Arguments(arguments));

    /// <summary>The argument of an out parameter that goes to a place of the same type.</summary>
    public static BoundArgument Out(BoundExpression target)
    {
        var slot = new LocalVariable("", target.Type, default);
        return new BoundArgument(null, new BoundOutput(target, new BoundLocal(default, slot), slot));
    }

    /// <summary>The argument of an inout parameter that is read from a place and stored back.</summary>
    public static BoundArgument InOut(BoundExpression target)
    {
        var slot = new LocalVariable("", target.Type, default);
        return new BoundArgument(target, new BoundOutput(target, new BoundLocal(default, slot), slot));
    }

    public static BoundArgument In(BoundExpression value) => new(value);

    public static BoundLocalDeclaration Declare(LocalVariable variable, BoundExpression value) => new(default, variable, value);

    public static BoundExpressionStatement Do(BoundExpression expression) => new(expression.Span, expression);

    public static BoundReturn Return(BoundExpression? value = null) => new(default, value);

    public static BoundBlock Block(params BoundStatement[] statements) => new(default, statements);

    public static BoundIf If(BoundExpression condition, BoundStatement then, BoundStatement? @else = null) =>
        new(default, condition, then, @else);

    public static BoundLoop While(BoundExpression condition, params BoundStatement[] body) =>
        new(default, [], condition, [], Block(body), false);

    public static BoundLoop DoWhile(BoundExpression condition, params BoundStatement[] body) =>
        new(default, [], condition, [], Block(body), true);

    public static BoundLoop For(
        BoundStatement initializer, BoundExpression? condition, BoundExpression increment, params BoundStatement[] body) =>
        new(default, [initializer], condition, [increment], Block(body), false);

    public static BoundJump Break() => new(default, false);

    public static BoundJump Continue() => new(default, true);

    private static BoundArgument[] Arguments(BoundExpression[] arguments) =>
        System.Array.ConvertAll(arguments, argument => new BoundArgument(argument));
}
