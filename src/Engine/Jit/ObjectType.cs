using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <summary>What is known of the type of an object that is not null.</summary>
/// <param name="Type">It is of this type or derives from it; null if nothing is known.</param>
/// <param name="IsExact">It is of this type itself.</param>
internal readonly record struct ObjectType(TypeDef? Type, bool IsExact)
{
    public static readonly ObjectType Unknown = default;

    /// <summary>Only classes of the unit derive from the type, so that it is known how objects of it can look.</summary>
    public bool IsClosed => Type is { IsScriptClass: true, Source.Kind: TypeSourceKind.Module };

    /// <summary>What is known of an object that is one or the other.</summary>
    public ObjectType Join(ObjectType other) =>
        Type is null || other.Type is null ? Unknown
        : ReferenceEquals(Type, other.Type) ? new ObjectType(Type, IsExact && other.IsExact)
        : Type.IsOrDerivesFrom(other.Type) ? new ObjectType(other.Type, false)
        : other.Type.IsOrDerivesFrom(Type) ? new ObjectType(Type, false)
        : Unknown;
}
