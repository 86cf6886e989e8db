using System.Text;
using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>
/// A function, method, constructor or accessor, of the host or of a script. Host functions have a <see cref="Declaration"/>,
/// script functions a <see cref="Body"/>; everything else is the same for both.
/// </summary>
internal sealed class FunctionDef(Name name, DataType returnType, ParamDef[] parameters, FfiFunctionKind kind, TypeSource source)
{
    private readonly Rare? _rare;

    // Apart, so that the modifiers stand with the other small numbers.
    private readonly TypeDef _returned = returnType.Type;
    private readonly FfiModifiers _returnModifiers = returnType.Modifiers;

    // FfiFunctionDef, FunctionDef (whose Declaration counts) or ScriptFunctionBody; there are many functions, and each is one of these.
    private readonly object? _origin;
    private CallLayout? _layout;

    public Name Name { get; } = name;

    public DataType ReturnType => new(_returned, _returnModifiers);

    public ParamDef[] Parameters { get; } = parameters;

    public FfiFunctionKind Kind { get; } = kind;

    public TypeSource Source { get; } = source;

    public FfiFunctionTraits Traits { get; set; }

    public NamespaceSymbol? Namespace { get; init; }

    /// <summary>The class of a member; null for functions of namespaces.</summary>
    public TypeDef? Owner { get; init; }

    public TypeHash Hash { get; init; }

    public FfiIntrinsic Intrinsic { get; init; }

    /// <summary>The host's declaration; null for script functions.</summary>
    public FfiFunctionDef? Declaration
    {
        get => _origin as FfiFunctionDef ?? Definition?.Declaration;
        init => _origin = value;
    }

    /// <summary>For a member of a template instance: the member of the template, whose declaration is that of the instance.</summary>
    public FunctionDef? Definition
    {
        get => _origin as FunctionDef;
        init => _origin = value;
    }

    /// <summary>A method of a host class as <c>Base::method()</c> calls it: not the override of the object's class.</summary>
    public bool IsBaseCall { get; init; }

    /// <summary>The type parameters of a template function, usable in its own signature only.</summary>
    public TypeDef[] TypeParameters
    {
        get => _rare?.TypeParameters ?? [];
        init => _rare = value.Length == 0 ? _rare : RareOf(value, TypeArguments, ListPattern);
    }

    /// <summary>The type arguments of an instance of a template function.</summary>
    public DataType[] TypeArguments
    {
        get => _rare?.TypeArguments ?? [];
        init => _rare = value.Length == 0 ? _rare : RareOf(TypeParameters, value, ListPattern);
    }

    /// <summary>How a list factory or constructor reads its initialisation list; null for other functions.</summary>
    public ListPattern? ListPattern
    {
        get => _rare?.ListPattern;
        init => _rare = value is null ? _rare : RareOf(TypeParameters, TypeArguments, value);
    }

    /// <summary>What a script wrote; null for host functions and for what the compiler makes up.</summary>
    public ScriptFunctionBody? Body
    {
        get => _origin as ScriptFunctionBody;
        init => _origin = value;
    }

    /// <summary>Index among the functions of the unit; of host functions the index in the registry. -1 where it has none.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Slot in the virtual table of a script class, or among the methods of a script interface; -1 for neither.</summary>
    public int VirtualSlot { get; set; } = -1;

    /// <summary>A derived script class replaces it, so a call must look at the object's class.</summary>
    public bool IsOverridden { get; set; }

    public bool IsHost => _origin is not (null or ScriptFunctionBody);

    public bool IsConst => (Traits & FfiFunctionTraits.Const) != 0;

    public bool IsMethod => Kind is FfiFunctionKind.Method or FfiFunctionKind.Destructor || (Kind == FfiFunctionKind.Constructor && !IsHost);

    /// <summary>
    /// A script function whose result is a reference to a number, string, struct or handle: it returns the place. Nobody can
    /// tell a constant reference from a value, and a reference to an object is the object. What a funcdef refers to is a function
    /// of a script, whoever declares the funcdef.
    /// </summary>
    public bool ReturnsPlace => (!IsHost || Owner is { Kind: TypeKind.Funcdef }) && ReturnType.Reference != FfiModifiers.None && !ReturnType.IsConst && !ReturnType.IsVoid
        && (ReturnType.IsHandle || !ReturnType.Type.IsReferenceType);

    /// <summary>Where arguments and result stand when the function is called. Equal on every thread, so racing is harmless.</summary>
    public CallLayout Layout => _layout ??= CallLayout.Of(this);

    /// <summary>What a call passes for a parameter: arguments of a variadic one travel packed, as an object.</summary>
    public DataType ArgumentType(int parameter)
    {
        DataType type = Parameters[parameter].Type;
        return (Traits & FfiFunctionTraits.Variadic) != 0 && parameter == Parameters.Length - 1
            ? new DataType(PrimitiveTypes.Variable, type.Modifiers)
            : type;
    }

    public int RequiredParameterCount
    {
        get
        {
            // Of a variadic parameter there may be no argument at all.
            int count = Parameters.Length - ((Traits & FfiFunctionTraits.Variadic) != 0 ? 1 : 0);
            while (count > 0 && Parameters[count - 1].Default is not null)
            {
                count--;
            }

            return count;
        }
    }

    /// <summary>The function as the signature of a funcdef.</summary>
    public FunctionDef AsSignatureOf(TypeDef funcdef) => new(Name, ReturnType, Parameters, FfiFunctionKind.Method, Source)
    {
        Traits = FfiFunctionTraits.Const,
        Namespace = Namespace,
        Owner = funcdef,
        Hash = Hash,
        Declaration = Declaration,
    };

    /// <summary>A method of a host class as <c>Base::method()</c> calls it.</summary>
    public FunctionDef AsBaseCall() => new(Name, ReturnType, Parameters, Kind, Source)
    {
        Traits = Traits,
        Namespace = Namespace,
        Owner = Owner,
        Hash = Hash,
        Declaration = Declaration,
        Index = Index,
        IsBaseCall = true,
    };

    /// <summary>The declaration as messages print it: <c>int Player::Damage(int amount)</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Kind is FfiFunctionKind.Function or FfiFunctionKind.Method)
        {
            text.Append(ReturnType).Append(' ');
        }

        bool isNamed = Kind is FfiFunctionKind.Function or FfiFunctionKind.Method;
        if (Owner is { Kind: TypeKind.Funcdef })
        {
            text.Append(Owner.QualifiedName);
            isNamed = false;
        }
        else if (Owner is not null)
        {
            text.Append(Owner.QualifiedName).Append(isNamed ? "::" : "");
        }
        else if (Namespace is { IsRoot: false })
        {
            text.Append(Namespace.FullName).Append("::");
        }

        text.Append(isNamed ? Name.Text : Kind == FfiFunctionKind.Destructor ? $"::~{Name.Text}" : "").Append('(');
        for (int i = 0; i < Parameters.Length; i++)
        {
            ParamDef parameter = Parameters[i];
            text.Append(i > 0 ? ", " : "").Append(parameter.Type);
            text.Append(parameter.Name.Text.Length > 0 ? " " + parameter.Name.Text : "");
        }

        return text.Append(')').Append(IsConst && Owner is { Kind: not TypeKind.Funcdef } ? " const" : "").ToString();
    }

    private static Rare RareOf(TypeDef[] parameters, DataType[] arguments, ListPattern? pattern) => new(parameters, arguments, pattern);

    // What few functions have: there are many functions.
    private sealed record Rare(TypeDef[] TypeParameters, DataType[] TypeArguments, ListPattern? ListPattern);
}
