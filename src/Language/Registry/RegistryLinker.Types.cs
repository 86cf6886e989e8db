using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Declares the types of all images, then gives each its base, values and members.</summary>
internal sealed partial class RegistryLinker
{
    private void DeclareTypes()
    {
        foreach (FfiImage image in _images)
        {
            foreach (FfiTypeDef definition in image.Types)
            {
                if (definition.TemplateArguments.Count > 0)
                {
                    _specializations.Add(new Specialization(definition, image));
                }
                else
                {
                    DeclareType(definition, image);
                }
            }
        }
    }

    private void DeclareType(FfiTypeDef definition, FfiImage image)
    {
        int arity = definition.TemplateParameters.Count;
        TypeHash hash = definition.Hash != default
            ? definition.Hash
            : TypeHash.OfType(definition.Namespace, definition.Name, arity);
        if (_types.TryGetValue(hash.Value, out TypeDef? known))
        {
            // Two modules may export one type, if they say the same of it.
            FfiImage other = _declaredIn[known];
            bool isSameModule = ReferenceEquals(other, image);
            if (isSameModule || !known.Declaration!.Equals(definition))
            {
                Error(RegistryRules.DuplicateType, image, known.QualifiedName == definition.QualifiedName
                    ? $"type '{definition.QualifiedName}' is registered twice" + (isSameModule ? "" : $", differently, by '{other.Name}' and '{image.Name}'")
                    : $"types '{definition.QualifiedName}' and '{known.QualifiedName}' have the same identity {hash}", definition);
            }

            return;
        }

        if (_below?.FindType(hash) is { } lower)
        {
            if (!lower.Declaration!.Equals(definition))
            {
                Error(RegistryRules.DuplicateType, image, $"type '{definition.QualifiedName}' is registered in the parent context already, differently", definition);
            }

            return;
        }

        CheckNames(definition, image);
        CheckNative(definition, image);
        NamespaceSymbol @namespace = Namespace(definition.Namespace);
        TypeDef type = MakeType(
            definition, @namespace, hash,
            arity == 0 ? null : new TemplateInfo { Parameters = MakeParameters(definition.TemplateParameters, hash) });
        _types.Add(hash.Value, type);
        _declared.Add(new DeclaredType(definition, type, image));
        _declaredIn.Add(type, image);
        NamespaceEntry entry = @namespace.GetOrAdd(type.Name);
        if (entry.FindType(arity) is not null)
        {
            Error(RegistryRules.DuplicateType, image, $"type '{definition.QualifiedName}' is registered twice under different identities", definition);
        }

        entry.Types = [.. entry.Types, type];
        Array.Sort(entry.Types, static (a, b) => a.Hash.Value.CompareTo(b.Hash.Value));
    }

    private TypeDef MakeType(FfiTypeDef definition, NamespaceSymbol @namespace, TypeHash hash, TemplateInfo? template)
    {
        int size = (definition.Native as INativeType)?.SizeInBytes ?? 0;
        bool isUnmanaged = (definition.Traits & FfiTypeTraits.Unmanaged) != 0;
        TypeDef? underlying = definition.Enum is { } e && FfiPrimitives.Find(e.Underlying.Name) is { } primitive
            ? PrimitiveTypes.All.First(t => t.Name.Text == primitive.Name)
            : null;
        return new TypeDef(_names.Intern(definition.Name), @namespace, KindOf(definition.Kind), hash, TypeSource.Ffi)
        {
            Declaration = definition,
            Traits = definition.Traits,
            Numeric = underlying?.Numeric ?? NumericKind.None,
            NumberSlots = underlying is not null ? 1 : isUnmanaged ? Math.Max(1, (size + 7) / 8) : 0,
            SizeInBytes = underlying?.SizeInBytes ?? size,
            Enum = underlying is null ? null : new EnumInfo(underlying),
            Template = template,
            Native = definition.Native,
        };
    }

    private static TypeKind KindOf(FfiTypeKind kind) => kind switch
    {
        FfiTypeKind.Class => TypeKind.Class,
        FfiTypeKind.Struct => TypeKind.Struct,
        FfiTypeKind.Interface => TypeKind.Interface,
        FfiTypeKind.Enum => TypeKind.Enum,
        FfiTypeKind.Funcdef => TypeKind.Funcdef,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private TypeDef[] MakeParameters(EquatableArray<string> names, TypeHash owner)
    {
        var parameters = new TypeDef[names.Count];
        for (int i = 0; i < parameters.Length; i++)
        {
            TypeHash hash = TypeHash.OfInstance(owner, [FfiDataType.Int.With((FfiModifiers)i)]);
            parameters[i] = new TypeDef(_names.Intern(names[i]), null, TypeKind.TemplateParameter, hash, TypeSource.Ffi);
        }

        return parameters;
    }

    private void LinkType(FfiTypeDef definition, TypeDef type, FfiImage image)
    {
        if (definition.Base is { } @base && Resolve(@base, type.Namespace!, type, image, new RegistrationPlace(RegistrationPart.Base, definition)) is { } resolved)
        {
            type.Base = resolved.Type;
        }

        for (TypeDef? above = type; above is not null && (definition.Traits & FfiTypeTraits.Inheritable) != 0; above = above.Base)
        {
            above.IsExtended = true;
        }

        if (definition.Interfaces.Count > 0)
        {
            type.Interfaces = [.. definition.Interfaces
                .Select(i => Resolve(i, type.Namespace!, type, image, new RegistrationPlace(RegistrationPart.Interface, definition))?.Type).OfType<TypeDef>()];
        }

        type.Members.Reserve(definition.Fields.Count + definition.Functions.Count);
        LinkEnum(definition, type, image);
        foreach (FfiPropertyDef field in definition.Fields)
        {
            LinkField(field, type, image);
        }

        foreach (FfiFunctionDef function in definition.Functions)
        {
            LinkMember(function, type, image);
        }

        if (definition.Signature is { } signature && MakeFunction(signature, _names.Intern(signature.Name), type, type.Namespace!, image) is { } made)
        {
            type.Signature = made.AsSignatureOf(type);
        }
    }

    /// <summary>Everything that follows walks up bases and interfaces, and has to arrive somewhere.</summary>
    private void CheckBases()
    {
        foreach ((FfiTypeDef definition, TypeDef type, FfiImage image) in _declared)
        {
            if (type.Base is { Kind: not TypeKind.Class } @base)
            {
                Error(RegistryRules.InvalidDefinition, image, $"base '{@base.QualifiedName}' of type '{definition.QualifiedName}' is no class", definition);
            }

            foreach (TypeDef other in type.Interfaces)
            {
                if (other.Kind != TypeKind.Interface)
                {
                    Error(RegistryRules.InvalidDefinition, image,
                        $"interface '{other.QualifiedName}' of type '{definition.QualifiedName}' is none", definition);
                }
            }

            if (IsAboveItself(type))
            {
                Error(RegistryRules.InvalidDefinition, image, $"type '{definition.QualifiedName}' derives from itself", definition);
            }
        }
    }

    private static bool IsAboveItself(TypeDef type)
    {
        var seen = new HashSet<TypeDef>();
        var open = new Stack<TypeDef>();
        for (TypeDef? at = type; at is not null; at = open.Count > 0 ? open.Pop() : null)
        {
            foreach (TypeDef above in at.Base is null ? at.Interfaces : [at.Base, .. at.Interfaces])
            {
                if (ReferenceEquals(above, type))
                {
                    return true;
                }

                if (seen.Add(above))
                {
                    open.Push(above);
                }
            }
        }

        return false;
    }

    private void LinkEnum(FfiTypeDef definition, TypeDef type, FfiImage image)
    {
        if (definition.Kind != FfiTypeKind.Enum)
        {
            return;
        }

        if (definition.Enum is not { } info || type.Enum is null || !type.Numeric.IsInteger())
        {
            Error(RegistryRules.InvalidDefinition, image, $"enum '{definition.QualifiedName}' has no integer type behind it", definition);
            return;
        }

        type.Enum.Values = [.. info.Values.Select(v => new EnumValueDef(_names.Intern(v.Name), type) { Value = v.Value })];
        foreach (EnumValueDef value in type.Enum.Values)
        {
            NamespaceEntry entry = type.Namespace!.GetOrAdd(value.Name);
            entry.EnumValues = [.. entry.EnumValues, value];
        }
    }

    private void LinkField(FfiPropertyDef field, TypeDef type, FfiImage image)
    {
        if (Resolve(field.Type, type.Namespace!, type, image, new RegistrationPlace(RegistrationPart.Field, field, type)) is not { } fieldType)
        {
            return;
        }

        MemberSet member = GetOrAddMember(type, _names.Intern(field.Name));
        member.Field = new FieldDef(_names.Intern(field.Name), type, fieldType)
        {
            IsReadOnly = field.IsReadOnly,
            Offset = (field.Native as INativeField)?.Offset ?? 0,
        };
    }

    private static MemberSet GetOrAddMember(TypeDef type, Name name)
    {
        if (type.Members.Find(name) is not { } member)
        {
            member = new MemberSet();
            type.Members.Add(name, member);
        }

        return member;
    }
}
