using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Reading;

/// <summary>What has been read of one type so far, and what its members need to know of it.</summary>
internal sealed class ExportBuilder
{
    private readonly List<MemberExport> _members = [];
    private readonly List<ISymbol> _symbols = [];
    private readonly HashSet<int> _declared = [];
    private readonly List<FieldExport> _fields = [];
    private readonly List<FfiPropertyDef> _constants = [];
    private readonly List<ExportSource> _sources = [];
    private readonly Dictionary<TypeHash, int> _identities = [];

    public ExportBuilder(ExportRequest request, ExportIndex index, ProblemBag problems)
    {
        Request = request;
        Index = index;
        Problems = problems;
        Scope = index.ScopeOf(request);
        Namespace = index.NamespaceOf(request);
        Types = new TypeMapper(index, index.OwnScopeOf(request));
        Signatures = new SignatureReader(Types, problems);
        Code = CodeText.Type(request.Type);
        INamedTypeSymbol native = request.Description?.Type ?? request.Type;
        Self = native.SpecialType == SpecialType.System_String ? SelfKind.Text
            : native.IsReferenceType ? SelfKind.Object
            : native.IsUnmanagedType ? SelfKind.Struct
            : SelfKind.Boxed;
        Hash = TypeHash.OfType(Namespace, request.Name, request.Description?.Shape.TemplateParameters.Count ?? request.Type.Arity);
        Types.Described = request.Description is { } description ? (description.Type, Mapped) : null;
    }

    public ExportRequest Request { get; }

    public ExportIndex Index { get; }

    public ProblemBag Problems { get; }

    public TypeMapper Types { get; }

    public SignatureReader Signatures { get; }

    /// <summary>Where what was added comes from.</summary>
    public IReadOnlyList<ExportSource> Sources => _sources;

    /// <summary>The functions that were added, each with the C# member it is made of.</summary>
    public IEnumerable<(ISymbol Symbol, MemberExport Export)> Members => _symbols.Zip(_members, static (symbol, export) => (symbol, export));

    public INamedTypeSymbol Type => Request.Type;

    /// <summary>The script namespace in which the type stands.</summary>
    public string Namespace { get; }

    /// <summary>The script namespace of the type's static members.</summary>
    public string Scope { get; }

    /// <summary>The type as C# text.</summary>
    public string Code { get; }

    public SelfKind Self { get; }

    public TypeHash Hash { get; }

    public bool IsStruct => Self != SelfKind.Object;

    /// <summary>There is a type in scripts, not only a namespace.</summary>
    public bool HasType => !Type.IsStatic || Request.Description is not null;

    /// <summary>The type as an operand or result.</summary>
    public MappedType Mapped => new(
        FfiDataType.Of(
            Hash, Scope,
            (Request.Description?.Shape.TemplateParameters ?? Type.TypeParameters.Select(p => p.Name)).Select(p => FfiDataType.Named(p)).ToEquatableArray(),
            IsStruct ? FfiModifiers.None : FfiModifiers.Handle),
        new ValueExport(
            Self switch { SelfKind.Struct => ValueKind.Struct, SelfKind.Boxed => ValueKind.Boxed, SelfKind.Text => ValueKind.String, _ => ValueKind.Object },
            Request.Description?.Native.Code ?? Code));

    /// <summary>What scripts keep while they go through the type; null if it is no collection.</summary>
    public IteratorExport? Iterator { get; set; }

    /// <summary>Adds a method, or of a static member a function of the type's scope.</summary>
    public void AddCall(ISymbol member, string name, Signature signature, CallKind kind, string clrName, FfiFunctionTraits traits)
    {
        if (member.IsStatic)
        {
            var call = new CallExport(
                kind, clrName, SelfKind.None, CodeText.Type(member.ContainingType), null, signature.Result, signature.Arguments);
            Add(member, name, FfiFunctionKind.Function, traits & ~FfiFunctionTraits.Const, signature, call);
        }
        else
        {
            Add(member, name, FfiFunctionKind.Method, traits, signature, SelfCall(kind, clrName, signature, member));
        }
    }

    /// <summary>Adds an operator or another method that the C# member is not by its own form.</summary>
    public void AddMethod(ISymbol member, string name, Signature signature, CallKind kind, string clrName, FfiFunctionTraits traits = FfiFunctionTraits.Const) =>
        Add(member, name, FfiFunctionKind.Method, traits, signature, SelfCall(kind, clrName, signature, null));

    /// <summary>Adds a method to another type.</summary>
    public void AddExtension(IMethodSymbol method, string name, Signature signature, MappedType target)
    {
        bool isByReference = method.Parameters[0].RefKind == RefKind.Ref;
        FfiFunctionTraits traits = KindOf(target) != SelfKind.Object && !isByReference ? FfiFunctionTraits.Const : FfiFunctionTraits.None;
        Add(method, name, FfiFunctionKind.Method, traits, signature, ExtensionCall(method, signature, target), ExtendedBy(target));
    }

    /// <summary>Adds a function whose C# method works on the frame of the call itself.</summary>
    public void AddThunk(IMethodSymbol method, FfiFunctionDef definition) =>
        AddDeclared(method, definition, new CallExport(CallKind.Thunk, CodeText.Identifier(method.Name), SelfKind.None, Code, null, ValueExport.Void, default), default);

    /// <summary>Adds a function that looks to scripts as its declaration says.</summary>
    public void AddDeclared(IMethodSymbol method, FfiFunctionDef definition, Signature signature, MappedType? target)
    {
        CallExport call = target is not null ? ExtensionCall(method, signature, target)
            : method.IsStatic ? new CallExport(
                CallKind.Method, CodeText.Identifier(method.Name), SelfKind.None, CodeText.Type(method.ContainingType), null, signature.Result, signature.Arguments)
            : SelfCall(CallKind.Method, CodeText.Identifier(method.Name), signature, method);
        AddDeclared(method, definition, call, target is null ? default : ExtendedBy(target));
    }

    /// <summary>Adds what makes an object or value.</summary>
    public void AddConstructor(ISymbol member, Signature signature, CallKind kind, FfiFunctionTraits traits)
    {
        MappedType made = Mapped;
        var call = new CallExport(kind, Code, SelfKind.None, Code, null, made.Value, signature.Arguments);
        Add(member, "", IsStruct ? FfiFunctionKind.Constructor : FfiFunctionKind.Factory, traits, signature with { ReturnType = made.Type, Result = made.Value }, call);
    }

    /// <summary>Adds a constructor as script classes call it that derive from the type.</summary>
    public void AddSuper(ISymbol constructor, string name, Signature signature, EquatableArray<ParameterExport> arguments)
    {
        var made = new ValueExport(ValueKind.Carrier, CarrierExport.Name);
        var call = new CallExport(CallKind.Constructor, made.Code, SelfKind.None, made.Code, null, made, arguments);
        Add(constructor, name, FfiFunctionKind.Method, FfiFunctionTraits.Protected, signature with { ReturnType = FfiDataType.Void, Result = made }, call);
    }

    public void AddField(ISymbol member, FieldExport field)
    {
        if (_fields.Exists(f => f.Definition.Name == field.Definition.Name))
        {
            Problems.ReportMember(member, new Fault(ProblemIds.DuplicateName, field.Definition.Name));
            return;
        }

        _fields.Add(field);
        _sources.Add(new ExportSource(field.Definition, member));
    }

    public void AddConstant(ISymbol member, FfiPropertyDef constant)
    {
        if (_constants.Exists(c => c.Name == constant.Name))
        {
            Problems.ReportMember(member, new Fault(ProblemIds.DuplicateName, constant.Name));
            return;
        }

        _constants.Add(constant);
        _sources.Add(new ExportSource(constant, member));
    }

    /// <summary>True if scripts can write the name; reports it otherwise.</summary>
    public bool CheckName(ISymbol member, string name)
    {
        bool isValid = ScriptNames.IsIdentifier(name);
        if (!isValid)
        {
            Problems.ReportMember(member, new Fault(ProblemIds.InvalidName, name));
        }

        return isValid;
    }

    public TypeExport ToExport(FfiTypeDef? shape) => new(
        new ClrType(CodeText.MetadataName(Type), Code, TypeParameterReader.Read(Type.TypeParameters)), Request.Options.Module, shape,
        _members.ToEquatableArray(), _fields.ToEquatableArray(), _constants.ToEquatableArray(), Types.Delegates.Exports.ToEquatableArray())
    {
        Instances = Types.Instances.ToEquatableArray(),
        Iterator = Iterator,
        Described = Request.Description?.Native,
    };

    private void AddDeclared(IMethodSymbol method, FfiFunctionDef definition, CallExport call, TypeHash extends)
    {
        definition = definition with
        {
            Namespace = definition.Kind == FfiFunctionKind.Function && definition.Namespace.Length == 0 ? Scope : definition.Namespace,
            Documentation = DocumentationReader.Find(method),
            Obsolete = FindObsolete(method, definition.Name),
        };
        Add(method, definition, call, extends, null);
        _declared.Add(_members.Count - 1);
    }

    private CallExport ExtensionCall(IMethodSymbol method, Signature signature, MappedType target) => new(
        method.Parameters[0].RefKind == RefKind.Ref ? CallKind.ReferenceExtension : CallKind.Extension, CodeText.Identifier(method.Name),
        KindOf(target), target.Value.Code, Code, signature.Result, signature.Arguments);

    // What a static class says of the type that it describes is registered with that.
    private TypeHash ExtendedBy(MappedType target) => ((FfiDataType.Resolved)target.Type).Hash is var hash && hash == Hash ? default : hash;

    private static SelfKind KindOf(MappedType target) => target.Value.Kind switch
    {
        ValueKind.Struct => SelfKind.Struct,
        ValueKind.Boxed => SelfKind.Boxed,
        ValueKind.String => SelfKind.Text,
        _ => SelfKind.Object,
    };

    private CallExport SelfCall(CallKind kind, string clrName, Signature signature, ISymbol? member)
    {
        // An inherited member is called through the type that declares it: another one of its name may hide it, or come as well.
        string? via = member?.ContainingType is { } declaring && !declaring.IsSame(Type) ? CodeText.Type(declaring) : null;
        return new CallExport(kind, clrName, Self, Code, via, signature.Result, signature.Arguments) { IsProtected = member is not null && Overriding.IsProtected(member) };
    }

    private void Add(ISymbol member, string name, FfiFunctionKind kind, FfiFunctionTraits traits, Signature signature, CallExport call, TypeHash extends = default)
    {
        traits |= signature.Traits | (extends == default ? InheritedTraits(member, call) : FfiFunctionTraits.None);
        var definition = new FfiFunctionDef(name, default, signature.ReturnType, signature.Parameters, kind, traits)
        {
            Namespace = kind == FfiFunctionKind.Function ? Scope : "",
            Documentation = DocumentationReader.Find(member),
            Obsolete = FindObsolete(member, name),
        };
        TypeParameters? generics = member is IMethodSymbol method ? TypeParameterReader.Read(method.TypeParameters) : null;
        Add(member, generics is null ? definition : definition with { TemplateParameters = generics.Names }, call, extends, generics);
    }

    private void Add(ISymbol member, FfiFunctionDef definition, CallExport call, TypeHash extends, TypeParameters? generics)
    {
        definition = definition with { Hash = FfiIdentity.Of(definition, extends == default ? Hash : extends) ?? default };
        _sources.Add(new ExportSource(definition, member));

        // What names a type parameter has its identity when it is registered.
        TypeHash key = definition.Hash != default ? definition.Hash : TypeHash.OfType(definition.ToString(), generics is null ? "" : "template");
        if (!_identities.TryGetValue(key, out int known))
        {
            _identities.Add(key, _members.Count);
            _members.Add(new MemberExport(definition, call) { Extends = extends, Generics = generics });
            _symbols.Add(member);
        }
        else if (_declared.Contains(known))
        {
            // What a declaration says goes before what C# would give by itself.
        }
        else if (HasCulture(call) != HasCulture(_members[known].Call))
        {
            // Of two that differ by the culture, scripts have the one that does the same everywhere.
            if (HasCulture(call))
            {
                Replace(known, definition, call, member);
            }
        }
        else if (IsConvenience(call) || IsConvenience(_members[known].Call))
        {
            // C# has overloads for spans, arrays and lists where scripts have one kind of array: the first one serves all.
        }
        else if (call.Kind != CallKind.ConvertFrom)
        {
            Problems.ReportMember(member, new Fault(ProblemIds.DuplicateFunction, definition.ToString()));
        }
        else if ((definition.Traits & FfiFunctionTraits.Explicit) == 0)
        {
            // An implicit conversion from the same type says more than the constructor.
            Replace(known, definition, call, member);
        }
    }

    private void Replace(int index, FfiFunctionDef definition, CallExport call, ISymbol member)
    {
        _members[index] = new MemberExport(definition, call);
        _symbols[index] = member;
    }

    // What script classes may do with a method of a class that they may derive from.
    private FfiFunctionTraits InheritedTraits(ISymbol member, CallExport call) =>
        !Request.Options.IsInheritable || Type.TypeKind != TypeKind.Class || call.Self != SelfKind.Object ? FfiFunctionTraits.None
        : (!Overriding.IsVirtual(member) || !Overriding.CanHandOn(call) ? FfiFunctionTraits.Final
            : member.IsAbstract ? FfiFunctionTraits.Abstract
            : FfiFunctionTraits.None)
        | (call.IsProtected ? FfiFunctionTraits.Protected : FfiFunctionTraits.None);

    private static bool HasCulture(CallExport call) => call.Parameters.Any(p => p.Role == ParameterRole.Culture);

    private static bool IsConvenience(CallExport call) => call.Parameters.Any(p => p.Value switch
    {
        { Kind: ValueKind.Collection } => true,
        { Kind: ValueKind.String, Code: var code } => code != "string",
        { Kind: not (ValueKind.Object or ValueKind.Delegate or ValueKind.Generic), IsNullable: var isNullable } => isNullable,
        _ => false,
    });

    // What makes an object of an obsolete type, or names it as the scope of a static member, is obsolete with it.
    private static string? FindObsolete(ISymbol member, string name)
    {
        ISymbol? accessor = member is not IPropertySymbol property ? null
            : name.StartsWith("set_", StringComparison.Ordinal) ? property.SetMethod : property.GetMethod;
        bool namesType = member.IsStatic || member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        return (accessor is null ? null : ReadObsolete(accessor)) ?? ReadObsolete(member) ?? (namesType ? ReadObsolete(member.ContainingType) : null);
    }

    private static string? ReadObsolete(ISymbol symbol) =>
        symbol.FindAttribute("System.ObsoleteAttribute") is { } attribute
            ? attribute.ConstructorArguments.FirstOrDefault().Value as string ?? ""
            : null;
}
