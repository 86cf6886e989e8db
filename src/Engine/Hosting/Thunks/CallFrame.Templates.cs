using Seraph.Language.Symbols;
using VariantValue = Seraph.Engine.Execution.Variant;

namespace Seraph;

/// <content>What host code of templates needs: the types at hand, values whose type only they tell, and lists.</content>
public unsafe ref partial struct CallFrame
{
    /// <summary>Type arguments of the template function, or else of the template that the method belongs to.</summary>
    public readonly int TypeArgumentCount => TypeArguments.Length;

    private readonly DataType[] TypeArguments => Callee.Function.TypeArguments is { Length: > 0 } own
        ? own
        : Callee.Function.Owner?.Template?.Arguments ?? [];

    /// <summary>A type argument of the template function, or else of the template that the method belongs to.</summary>
    public readonly FfiTypeArgument TypeArgument(int index) => new(TypeArguments[index]);

    /// <summary>The values of an initialisation list: the only argument of a list factory or constructor.</summary>
    public readonly ListBuffer List() => new(Slot(0));

    /// <summary>An argument of any type as an object, numbers and structs boxed; of a <c>?</c> parameter what it holds.</summary>
    public readonly object? AnyValue(int argument)
    {
        DataType type = Callee.Function.Parameters[argument].Type;
        return type.IsInNumbers
            ? VariantValue.Box(type, Number(argument))
            : Slot(argument) is VariantValue variant ? variant.ToObject() : type.Type.IsString ? Slot(argument) ?? "" : Slot(argument);
    }

    /// <summary>Returns a value of any type, given as <see cref="AnyValue"/> gives it.</summary>
    /// <exception cref="InvalidCastException">The value is not of the declared type.</exception>
    public readonly void ReturnAny(object? value) => VariantValue.Store(Callee.Function.ReturnType, Numbers, ref Objects, value);

    /// <summary>Sets an <c>&amp;out</c> parameter of any type; a <c>?</c> takes numbers, strings and objects.</summary>
    /// <exception cref="InvalidCastException">The value is not of the declared type.</exception>
    public readonly void SetAny(int argument, object? value)
    {
        DataType type = Callee.Function.Parameters[argument].Type;
        if (type.Type.Kind == TypeKind.Variable)
        {
            Slot(argument) = VariantValue.Of(value);
        }
        else if (type.IsInNumbers)
        {
            VariantValue.Store(type, Number(argument), ref Objects, value);
        }
        else
        {
            VariantValue.Store(type, Numbers, ref Slot(argument), value);
        }
    }

    /// <summary>How many arguments a variadic parameter has.</summary>
    public readonly int VariadicCount(int argument) => Variadic(argument).Length;

    /// <summary>An argument of a variadic parameter as an object.</summary>
    public readonly object? VariadicValue(int argument, int index) => ((VariantValue?)Variadic(argument)[index])?.ToObject();

    /// <summary>Sets an argument of a variadic <c>?&amp;out</c> parameter: a number, string or object.</summary>
    public readonly void SetVariadic(int argument, int index, object? value) =>
        ((object?[])Slot(argument)!)[index] = VariantValue.Of(value);
}
