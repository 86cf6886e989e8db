using System.Diagnostics.CodeAnalysis;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>
/// Guards object registers against what C# puts there: bytecode uses them without looking at the type of the object, so every
/// object that comes in from outside has to be of the type the script expects.
/// </summary>
internal static class ObjectSlot
{
    /// <summary>True when an object may stand in a register of the type. Null may, everywhere.</summary>
    public static bool Accepts(DataType type, object? value)
    {
        TypeDef wanted = type.Type;
        return value switch
        {
            null => true,
            ScriptObject script => script.Class.Is(wanted),
            ScriptArray array => wanted.IsArray && array.TryBecome(ArrayElements.Of(wanted)),
            ScriptFunction function => wanted.Kind == TypeKind.Funcdef && function.Fits(wanted),
            string => wanted.IsString,
            ITemplateObject made => made.Type.IsSame(wanted),
            Variant => wanted.Kind == TypeKind.Variable,
            _ => IsHostObject(wanted, value),
        };
    }

    /// <exception cref="InvalidCastException">The object may not stand in a register of the type.</exception>
    public static void Check(DataType type, object? value)
    {
        if (!Accepts(type, value))
        {
            Throw(type, value);
        }
    }

    /// <summary>True for types whose objects the bytecode uses without a check; thunks check those of the host themselves.</summary>
    public static bool NeedsCheck(DataType type) =>
        type.IsInObjects && (type.Type.Declaration is null || type.Type.IsArray || type.Type.Kind == TypeKind.Funcdef || type.Type.IsString || type.Type.Kind == TypeKind.Variable);

    private static bool IsHostObject(TypeDef wanted, object value) =>
        wanted is { IsScriptClass: false, IsArray: false, IsString: false, Kind: not (TypeKind.Variable or TypeKind.Funcdef) } && HostType.Of(wanted)?.IsInstance(value) == true;

    [DoesNotReturn]
    private static void Throw(DataType type, object? value) =>
        throw new InvalidCastException($"An object of type '{value?.GetType()}' is no '{type}'.");
}
