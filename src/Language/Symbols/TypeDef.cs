using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>
/// A type, of the host or of a script: one shape for both, so that nothing above has two ways to look at types.
/// Filled while its registry is linked or its unit is declared; only read afterwards.
/// </summary>
internal sealed class TypeDef(Name name, NamespaceSymbol? @namespace, TypeKind kind, TypeHash hash, TypeSource source)
{
    /// <summary>Members by name; inherited ones are found through <see cref="Base"/> and <see cref="Interfaces"/>.</summary>
    public MemberTable Members;

    private LazyMembers? _lazy;

    public Name Name { get; } = name;

    /// <summary>Null for primitives and template parameters.</summary>
    public NamespaceSymbol? Namespace { get; } = @namespace;

    /// <summary>The class that a child funcdef belongs to; null for all other types.</summary>
    public TypeDef? Parent { get; init; }

    public TypeKind Kind { get; } = kind;

    public TypeHash Hash { get; } = hash;

    public TypeSource Source { get; } = source;

    /// <summary>Number of the type as <see cref="HostIds"/> describes it; 0 for template instances, which go by their hash.</summary>
    public uint Id { get; set; }

    /// <summary>How the value is computed with: of primitives and enums; None otherwise.</summary>
    public NumericKind Numeric { get; init; }

    /// <summary>Number slots a value takes; 0 for what lives in object slots, and for void.</summary>
    public int NumberSlots { get; set; }

    /// <summary>Size of an unmanaged struct in bytes; of others <see cref="NumericKinds.Size"/>.</summary>
    public int SizeInBytes { get; set; }

    public FfiTypeTraits Traits { get; set; }

    public TypeDef? Base { get; set; }

    public TypeDef[] Interfaces { get; set; } = [];

    /// <summary>Constructors of a value type or script class, factories of a host class.</summary>
    public FunctionDef[] Constructors { get => _lazy is null ? field : _lazy.Constructors; set; } = [];

    /// <summary>Takes an initialisation list, or null.</summary>
    public FunctionDef? ListConstructor { get => _lazy is null ? field : _lazy.ListConstructor; set; }

    /// <summary>Releases a host value when its scope ends, or null.</summary>
    public FunctionDef? Destructor { get => _lazy is null ? field : _lazy.Destructor; set; }

    public EnumInfo? Enum { get; set; }

    public TemplateInfo? Template { get; set; }

    /// <summary>
    /// The signature of a funcdef: a const method of it, so that a call is one on the function value.
    /// </summary>
    public FunctionDef? Signature { get; set; }

    /// <summary>Fields and virtual table of a script class.</summary>
    public ClassLayout? Layout { get; set; }

    /// <summary>Where a script declared it; null for host types.</summary>
    public SymbolLocation? Location { get; set; }

    /// <summary>The host's declaration; null for script types.</summary>
    public FfiTypeDef? Declaration { get; init; }

    /// <summary>What the engine keeps for this type (the C# type, an array's element access); opaque here.</summary>
    public object? Native { get; set; }

    /// <summary>
    /// What this type is together with its copies in other units, if scripts declare it as <c>shared</c>; opaque here. Null
    /// until the unit is compiled, and for all other types.
    /// </summary>
    public object? Shared { get; set; }

    /// <summary>Of a script class or interface: its values may be counted objects (<see cref="CountedTypes"/>).</summary>
    public bool MayBeCounted { get; set; }

    /// <summary>A type of the host whose values may be objects of script classes, which derive from it or implement it.</summary>
    public bool MayBeScript => IsHost && (Kind == TypeKind.Interface || IsExtended || (Traits & FfiTypeTraits.Inheritable) != 0);

    /// <summary>A host class with a derived one that script classes may derive from.</summary>
    public bool IsExtended { get; set; }

    public bool IsVoid => Kind == TypeKind.Primitive && Numeric == NumericKind.None;

    public bool IsString => (Traits & FfiTypeTraits.String) != 0;

    /// <summary>An instance of the default array template.</summary>
    public bool IsArray => Template is { Definition: { } definition, IsSpecialization: false } && (definition.Traits & FfiTypeTraits.DefaultArray) != 0;

    /// <summary>A value that stands for a handle, such as a dictionary's.</summary>
    public bool IsHandleLike => (Traits & FfiTypeTraits.HandleLike) != 0;

    public bool IsTemplateDefinition => Template is { Definition: null };

    public bool IsScriptClass => Layout is not null;

    /// <summary>Declared by the host.</summary>
    public bool IsHost => Declaration is not null;

    /// <summary>Objects of the type are shared by reference; handles to it may exist.</summary>
    public bool IsReferenceType => Kind is TypeKind.Class or TypeKind.Interface or TypeKind.Funcdef;

    /// <summary>Members and constructors are made when they are first asked for. Before anybody asks.</summary>
    public void Defer(LazyMembers members)
    {
        _lazy = members;
        Members.Defer(members);
    }

    /// <summary>The same type, or the same shared type in another unit. Instances of a template follow their arguments.</summary>
    public bool IsSame(TypeDef other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (Shared is not null || other.Shared is not null)
        {
            return ReferenceEquals(Shared, other.Shared);
        }

        if (Template is not { Definition: { } definition } template || other.Template is not { } otherTemplate
            || !ReferenceEquals(definition, otherTemplate.Definition))
        {
            return false;
        }

        for (int i = 0; i < template.Arguments.Length; i++)
        {
            if (!template.Arguments[i].IsSame(otherTemplate.Arguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Found at the first declared base, or null.</summary>
    public bool IsOrDerivesFrom(TypeDef other)
    {
        for (TypeDef? type = this; type is not null; type = type.Base)
        {
            if (type.IsSame(other))
            {
                return true;
            }

            foreach (TypeDef @interface in type.Interfaces)
            {
                if (@interface.IsOrDerivesFrom(other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The name with namespace and type arguments, as messages print it.</summary>
    public string QualifiedName
    {
        get
        {
            string name = Parent is not null ? $"{Parent.QualifiedName}::{Name.Text}"
                : Namespace is null or { IsRoot: true } ? Name.Text
                : Namespace.FullName + "::" + Name.Text;
            if (Template is not { Definition: not null } template)
            {
                return name;
            }

            // A template that is a funcdef belongs to the type whose scope it is in.
            string arguments = $"<{string.Join(", ", template.Arguments.Select(a => a.ToString()))}>";
            return Kind == TypeKind.Funcdef && Namespace is { IsRoot: false }
                ? $"{Namespace.FullName}{arguments}::{Name.Text}"
                : name + arguments;
        }
    }

    public override string ToString() => QualifiedName;
}
