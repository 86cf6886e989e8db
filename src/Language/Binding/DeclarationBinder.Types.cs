using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>First pass: namespaces and types; then what they derive from.</summary>
internal sealed partial class DeclarationBinder
{
    private List<(InterfaceDeclarationSyntax Syntax, TypeDef Type, Scope Scope, SourceText Source)>? _interfaces;

    private void DeclareTypes(DeclarationSyntax[] members, Scope scope, SourceText source)
    {
        foreach (DeclarationSyntax member in members)
        {
            if (member is ClassDeclarationSyntax { IsMixin: true } mixin)
            {
                DeclareMixin(mixin, scope, source);
            }
            else if ((member.Modifiers & DeclarationModifiers.External) != 0)
            {
                (_externals ??= []).Add((member, scope, source));
            }
            else if ((member.Modifiers & DeclarationModifiers.Shared) != 0)
            {
                DeclareShared(member, scope, source, isExternal: false);
            }
            else
            {
                DeclareTypeOrMember(member, scope, source);
            }
        }
    }

    private void DeclareTypeOrMember(DeclarationSyntax member, Scope scope, SourceText source)
    {
        switch (member)
        {
            case NamespaceDeclarationSyntax syntax:
                DeclareNamespace(syntax, scope, source);
                break;
            case UsingNamespaceDeclarationSyntax syntax:
                (_usings ??= []).Add((syntax, scope, source));
                break;
            case ClassDeclarationSyntax { HasBody: true } syntax:
                DeclareClass(syntax, scope, source);
                break;
            case InterfaceDeclarationSyntax { HasBody: true } syntax:
                TypeDef type = DeclareType(syntax.Name, syntax.NameSpan, TypeKind.Interface, scope, source);
                Annotate(type, syntax);
                (_interfaces ??= []).Add((syntax, type, scope, source));
                break;
            case EnumDeclarationSyntax { HasBody: true } syntax:
                DeclareEnum(syntax, scope, source);
                break;
            case FuncdefDeclarationSyntax syntax:
                (_funcdefs ??= []).Add((syntax, DeclareType(syntax.Name, syntax.NameSpan, TypeKind.Funcdef, scope, source), scope, source));
                break;
            case TypedefDeclarationSyntax syntax:
                DeclareTypedef(syntax, scope, source);
                break;
            case FunctionDeclarationSyntax or VariableDeclarationSyntax or VirtualPropertyDeclarationSyntax
                or ImportDeclarationSyntax:
                _members.Add((member, scope, source));
                break;
        }
    }

    private void DeclareNamespace(NamespaceDeclarationSyntax syntax, Scope scope, SourceText source)
    {
        Scope inner = scope;
        foreach (Name name in syntax.Names)
        {
            inner = new Scope(Context.DeclareNamespace(inner.Namespace, name), inner);
        }

        DeclareTypes(syntax.Members, inner, source);
    }

    private void DeclareClass(ClassDeclarationSyntax syntax, Scope scope, SourceText source)
    {
        TypeDef type = DeclareType(syntax.Name, syntax.NameSpan, TypeKind.Class, scope, source);
        Annotate(type, syntax);
        type.Layout = new ClassLayout();
        if ((syntax.Modifiers & DeclarationModifiers.Abstract) != 0)
        {
            type.Traits |= FfiTypeTraits.Abstract;
        }

        if ((syntax.Modifiers & DeclarationModifiers.Final) != 0)
        {
            type.Traits |= FfiTypeTraits.Final;
        }

        var inner = new Scope(scope.Namespace, scope, type);
        binder.Add(new ScriptClass(type, syntax, inner, source));
        DeclareChildren(syntax, type, inner, source);
    }

    private void DeclareEnum(EnumDeclarationSyntax syntax, Scope scope, SourceText source)
    {
        TypeDef underlying = PrimitiveTypes.Int;
        if (syntax.UnderlyingType is { } written && binder.Types.Bind(written, scope, source) is { IsError: false } bound)
        {
            if (bound.IsValid && bound.Type.Numeric.IsInteger() && bound.Type.Kind == TypeKind.Primitive)
            {
                underlying = bound.Type;
            }
            else
            {
                Diagnostics.ReportEnumTypeNotInteger(source, written.Span, bound.ToString());
            }
        }

        TypeDef type = DeclareType(syntax.Name, syntax.NameSpan, TypeKind.Enum, scope, source, underlying);
        Annotate(type, syntax);
        type.Enum = new EnumInfo(underlying) { Values = new EnumValueDef[syntax.Members.Length] };
        for (int i = 0; i < syntax.Members.Length; i++)
        {
            EnumMemberSyntax member = syntax.Members[i];
            var value = new EnumValueDef(member.Name, type);
            NamespaceEntry entry = scope.Namespace.GetOrAdd(member.Name);
            if (HasValueOf(entry, type))
            {
                Diagnostics.ReportAlreadyDeclared(source, member.NameSpan, member.Name.Text, null);
            }

            type.Enum.Values[i] = value;
            entry.EnumValues = [.. entry.EnumValues, value];
            LazyValues.Add(value, member.Value, i == 0 ? null : type.Enum.Values[i - 1], scope, source);
        }
    }

    private static bool HasValueOf(NamespaceEntry entry, TypeDef type)
    {
        foreach (EnumValueDef value in entry.EnumValues)
        {
            if (ReferenceEquals(value.Type, type))
            {
                return true;
            }
        }

        return false;
    }

    private void DeclareTypedef(TypedefDeclarationSyntax syntax, Scope scope, SourceText source)
    {
        DataType type = binder.Types.Bind(syntax.Type, scope, source);
        if (type.IsValid && type.Type.Kind == TypeKind.Primitive)
        {
            AddType(syntax.Name, type.Type, syntax.NameSpan, scope, source);
        }
    }

    private TypeDef DeclareType(Name name, TextSpan span, TypeKind kind, Scope scope, SourceText source, TypeDef? underlying = null)
    {
        TypeSource origin = SourceOf(scope);
        TypeHash hash = TypeHash.OfType(scope.Namespace.FullName, name.Text);
        hash = origin.Kind == TypeSourceKind.Module ? hash.In(origin.Unit) : hash;
        var type = new TypeDef(name, scope.Namespace, kind, hash, origin)
        {
            Location = Locate(source, span),
            Numeric = underlying?.Numeric ?? NumericKind.None,
            NumberSlots = underlying is null ? 0 : 1,
            SizeInBytes = underlying?.SizeInBytes ?? 0,
        };
        if (scope.Shared is { } shared)
        {
            shared.Type = type;
        }

        Context.Script.Types.Add(type);
        AddType(name, type, span, scope, source);
        return type;
    }

    private void AddType(Name name, TypeDef type, TextSpan span, Scope scope, SourceText source)
    {
        if (Scope.FindIn(scope.Namespace, name, static (entry, _) => entry.FindType(0)) is { } known)
        {
            ReportConflict(source, span, name, known);
            return;
        }

        // Script functions are declared later, and meet the type then.
        if (Scope.FunctionsIn(scope.Namespace, name).Length > 0)
        {
            Diagnostics.ReportAlreadyDeclared(source, span, name.Text, new RelatedLocation($"function '{name.Text}' is declared by the host"));
        }

        NamespaceEntry entry = scope.Namespace.GetOrAdd(name);
        if (FindMixin(entry) is { } mixin)
        {
            Diagnostics.ReportAlreadyDeclared(
                source, span, name.Text, Locate(mixin.Source, mixin.Syntax.NameSpan).ToRelated("The mixin is declared here"));
            return;
        }

        entry.Types = [.. entry.Types, type];
    }

    private void ReportConflict(SourceText source, TextSpan span, Name name, TypeDef known)
    {
        RelatedLocation earlier = known.Location?.ToRelated($"'{name.Text}' is declared here")
            ?? new RelatedLocation($"'{known.QualifiedName}' is declared by the host");
        Diagnostics.ReportAlreadyDeclared(source, span, name.Text, earlier);
    }

    private void ResolveBases(ScriptClass @class)
    {
        if (@class.HasBases)
        {
            return;
        }

        @class.IsResolvingBases = true;
        TypeDef type = @class.Type;
        foreach (TypeSyntax written in @class.Syntax.BaseTypes)
        {
            if (FindMixin(written, @class.Scope.Outer!) is { } mixin)
            {
                (@class.Mixins ??= []).Add((mixin, written.Span));
                continue;
            }

            DataType bound = binder.Types.Bind(written, @class.Scope.Outer!, @class.Source);
            if (!bound.IsValid || bound.IsError)
            {
                continue;
            }

            if (bound.Type.Kind == TypeKind.Interface && !bound.IsHandle)
            {
                AddInterface(type, bound.Type, written.Span, @class.Source);
            }
            else if (bound.Type.Kind == TypeKind.Class && IsExtensible(bound.Type) && !bound.IsHandle)
            {
                AddBase(@class, bound.Type, written.Span);
            }
            else
            {
                Diagnostics.ReportInvalidBase(@class.Source, written.Span, bound.ToString());
            }
        }

        AddInterfacesOfMixins(@class);
        @class.IsResolvingBases = false;
        @class.HasBases = true;
    }

    // A class of the host says so; whether one of a script may be extended is looked at later.
    private static bool IsExtensible(TypeDef type) => type.IsScriptClass || (type.Traits & FfiTypeTraits.Inheritable) != 0;

    private void AddBase(ScriptClass @class, TypeDef @base, TextSpan span)
    {
        ScriptClass? info = @base.IsScriptClass ? binder.ClassOf(@base) : null;
        if (info is { IsResolvingBases: true })
        {
            Diagnostics.ReportCircularBase(@class.Source, span, @class.Type.QualifiedName);
            return;
        }

        if (info is not null)
        {
            ResolveBases(info);
        }

        if (@class.Type.Base is not null)
        {
            Diagnostics.ReportSecondBase(@class.Source, span, @class.Type.QualifiedName, @class.Type.Base.QualifiedName);
        }
        else if (info is { IsFinal: true })
        {
            Diagnostics.ReportFinalBase(@class.Source, span, @base.QualifiedName);
        }
        else
        {
            @class.Type.Base = @base;
        }
    }

    private void AddInterface(TypeDef type, TypeDef @interface, TextSpan span, SourceText source)
    {
        if (type.Interfaces.Contains(@interface))
        {
            Diagnostics.ReportDuplicateInterface(source, span, @interface.QualifiedName);
        }
        else if (ReferenceEquals(type, @interface) || @interface.IsOrDerivesFrom(type))
        {
            Diagnostics.ReportCircularBase(source, span, type.QualifiedName);
        }
        else
        {
            type.Interfaces = [.. type.Interfaces, @interface];
        }
    }

    private void ResolveInterfaceBases()
    {
        if (_interfaces is null)
        {
            return;
        }

        foreach ((InterfaceDeclarationSyntax syntax, TypeDef type, Scope scope, SourceText source) in _interfaces)
        {
            foreach (TypeSyntax written in syntax.BaseTypes)
            {
                DataType bound = binder.Types.Bind(written, scope, source);
                if (bound.IsValid && !bound.IsError && bound.Type.Kind == TypeKind.Interface)
                {
                    AddInterface(type, bound.Type, written.Span, source);
                }
                else if (!bound.IsValid || !bound.IsError)
                {
                    Diagnostics.ReportInvalidBase(source, written.Span, bound.IsValid ? bound.ToString() : "auto");
                }
            }
        }

        foreach ((InterfaceDeclarationSyntax syntax, TypeDef type, Scope scope, SourceText source) in _interfaces)
        {
            DeclareInterfaceMembers(syntax, type, scope, source);
        }
    }
}
