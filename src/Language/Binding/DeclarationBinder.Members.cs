using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Second pass: functions, globals, fields and methods.</summary>
internal sealed partial class DeclarationBinder
{
    private void DeclareMember(DeclarationSyntax syntax, Scope scope, SourceText source)
    {
        switch (syntax)
        {
            case FunctionDeclarationSyntax { ReturnType: not null } function:
                FunctionDef made = MakeFunction(function, scope, source, FfiFunctionKind.Function);
                AddGlobalFunction(made, function.NameSpan, scope, source);
                break;
            case FunctionDeclarationSyntax function:
                Diagnostics.ReportMissingReturnType(source, function.NameSpan, function.Name.Text);
                break;
            case VariableDeclarationSyntax variables:
                DeclareGlobals(variables, scope, source);
                break;
            case VirtualPropertyDeclarationSyntax property:
                foreach (FunctionDef accessor in MakeAccessors(property, scope, source))
                {
                    AddGlobalFunction(accessor, property.NameSpan, scope, source);
                }

                break;
        }
    }

    private void AddGlobalFunction(FunctionDef function, TextSpan span, Scope scope, SourceText source)
    {
        foreach (FunctionDef other in Scope.FunctionsIn(scope.Namespace, function.Name))
        {
            if (Signatures.HaveEqualParameters(function, other))
            {
                Diagnostics.ReportFunctionAlreadyDeclared(source, span, function, other);
                return;
            }
        }

        if (Scope.FindIn(scope.Namespace, function.Name, static (entry, _) => entry.FindType(0)) is { } type)
        {
            ReportConflict(source, span, function.Name, type);
        }

        if (scope.Shared is { } shared)
        {
            shared.Function = function;
        }

        NamespaceEntry entry = scope.Namespace.GetOrAdd(function.Name);
        entry.Functions = [.. entry.Functions, function];
        binder.Functions.Add(new PendingFunction(Context.Script.Add(function), scope));
        if (PropertyName(function, out bool isGetter) is { } property)
        {
            NamespaceEntry target = scope.Namespace.GetOrAdd(property);
            target.Getters = isGetter ? [.. target.Getters, function] : target.Getters;
            target.Setters = isGetter ? target.Setters : [.. target.Setters, function];
        }
    }

    private void DeclareGlobals(VariableDeclarationSyntax syntax, Scope scope, SourceText source)
    {
        DataType type = binder.Types.Bind(syntax.Type, scope, source);
        if (type.IsValid && type.IsVoid)
        {
            Diagnostics.ReportVoidVariable(source, syntax.Type.Span);
            type = new DataType(PrimitiveTypes.Error);
        }

        foreach (VariableDeclaratorSyntax variable in syntax.Variables)
        {
            bool isTaken = Scope.FindIn(scope.Namespace, variable.Name, static (entry, _) =>
                entry.Global is not null || entry.Types.Length > 0 || entry.Functions.Length > 0 ? entry : null) is not null;
            if (isTaken)
            {
                Diagnostics.ReportAlreadyDeclared(source, variable.NameSpan, variable.Name.Text, null);
                continue;
            }

            var global = new GlobalDef(variable.Name, scope.Namespace, type, SourceOf(scope)) { Location = Locate(source, variable.NameSpan) };
            scope.Namespace.GetOrAdd(variable.Name).Global = global;
            Context.Script.Globals.Add(global);
            binder.Lazy.Add(global, syntax, variable, scope, source);
        }
    }

    private FunctionDef MakeFunction(FunctionDeclarationSyntax syntax, Scope scope, SourceText source, FfiFunctionKind kind)
    {
        DataType returnType = syntax.ReturnType is { } written
            ? BindReturnType(written, syntax.ReturnsReference, scope, source)
            : new DataType(PrimitiveTypes.Void);
        FfiFunctionTraits traits = TraitsOf(syntax.Modifiers);
        return new FunctionDef(syntax.Name, returnType, BindParameters(syntax.Parameters, scope, source), kind, SourceOf(scope))
        {
            Traits = traits,
            Namespace = scope.Namespace,
            Owner = scope.Type,
            Body = new ScriptFunctionBody(syntax.Body, source, syntax.NameSpan),
        };
    }

    private DataType BindReturnType(TypeSyntax written, bool isReference, Scope scope, SourceText source)
    {
        DataType type = binder.Types.Bind(written, scope, source);
        if (!type.IsValid)
        {
            Diagnostics.ReportAutoNotAllowed(source, written.Span);
            return new DataType(PrimitiveTypes.Error);
        }

        if (!isReference || type.IsError)
        {
            return type;
        }

        // A reference to an object is the object; to numbers, strings and handles it would be a place.
        if (!type.Type.IsReferenceType || type.IsHandle)
        {
            Diagnostics.ReportNotSupported(source, written.Span, $"a result of type '{type} &'");
        }

        return type.With(type.Modifiers | FfiModifiers.InOut);
    }

    private ParamDef[] BindParameters(ParameterSyntax[] parameters, Scope scope, SourceText source)
    {
        if (parameters.Length == 0)
        {
            return [];
        }

        var result = new ParamDef[parameters.Length];
        bool hasDefault = false;
        for (int i = 0; i < result.Length; i++)
        {
            ParameterSyntax parameter = parameters[i];
            DataType type = binder.Types.Bind(parameter.Type!, scope, source);
            if (!type.IsValid || type.IsVoid || type.Type.Kind == TypeKind.Variable || parameter.IsVariadic)
            {
                Diagnostics.ReportInvalidParameterType(source, parameter.Span, type.IsValid ? type.ToString() : "auto");
                type = new DataType(PrimitiveTypes.Error);
            }

            type = type.With(type.Modifiers | Modifiers(parameter.RefKind));
            if (parameter.RefKind == RefKind.InOut && !type.Type.IsReferenceType && !type.IsError)
            {
                Diagnostics.ReportInOutNotAllowed(source, parameter.Span, type.WithoutReference().ToString());
            }

            if (parameter.RefKind == RefKind.Out && type.IsConst && !type.IsHandle)
            {
                Diagnostics.ReportConstOut(source, parameter.Span);
            }

            if (hasDefault && parameter.Default is null)
            {
                Diagnostics.ReportMissingDefault(source, parameter.Span);
            }

            hasDefault |= parameter.Default is not null;
            result[i] = new ParamDef(parameter.Name ?? Context.Registry.Root.Name, type)
            {
                Default = parameter.Default is { } value ? new DefaultArgument(value, source) : null,
            };
        }

        return result;
    }

    private static FfiModifiers Modifiers(RefKind kind) => kind switch
    {
        RefKind.In => FfiModifiers.In,
        RefKind.Out => FfiModifiers.Out,
        RefKind.InOut => FfiModifiers.InOut,
        _ => FfiModifiers.None,
    };

    private static FfiFunctionTraits TraitsOf(DeclarationModifiers modifiers)
    {
        FfiFunctionTraits Flag(DeclarationModifiers modifier, FfiFunctionTraits trait) =>
            (modifiers & modifier) != 0 ? trait : FfiFunctionTraits.None;

        return Flag(DeclarationModifiers.Const, FfiFunctionTraits.Const)
            | Flag(DeclarationModifiers.Property, FfiFunctionTraits.Property)
            | Flag(DeclarationModifiers.Explicit, FfiFunctionTraits.Explicit)
            | Flag(DeclarationModifiers.Final, FfiFunctionTraits.Final)
            | Flag(DeclarationModifiers.Override, FfiFunctionTraits.Override)
            | Flag(DeclarationModifiers.Private, FfiFunctionTraits.Private)
            | Flag(DeclarationModifiers.Protected, FfiFunctionTraits.Protected)
            | Flag(DeclarationModifiers.Delete, FfiFunctionTraits.Deleted);
    }

    private IEnumerable<FunctionDef> MakeAccessors(VirtualPropertyDeclarationSyntax syntax, Scope scope, SourceText source)
    {
        DataType type = BindReturnType(syntax.Type, syntax.ReturnsReference, scope, source);
        foreach (PropertyAccessorSyntax accessor in syntax.Accessors)
        {
            Name name = Context.Names.Intern((accessor.IsSetter ? "set_" : "get_") + syntax.Name.Text);
            ParamDef[] parameters = accessor.IsSetter ? [new ParamDef(binder.Names.Value, type)] : [];
            DataType returnType = accessor.IsSetter ? new DataType(PrimitiveTypes.Void) : type;
            yield return new FunctionDef(
                name, returnType, parameters, scope.Type is null ? FfiFunctionKind.Function : FfiFunctionKind.Method, SourceOf(scope))
            {
                Traits = TraitsOf(syntax.Modifiers | accessor.Modifiers) | FfiFunctionTraits.Property,
                Namespace = scope.Namespace,
                Owner = scope.Type,
                Body = new ScriptFunctionBody(accessor.Body, source, syntax.NameSpan),
            };
        }
    }

    /// <summary>The property a get_ or set_ function stands for, or null.</summary>
    private Name? PropertyName(FunctionDef function, out bool isGetter)
    {
        string name = function.Name.Text;
        isGetter = name.StartsWith("get_", StringComparison.Ordinal);
        bool isAccessor = (function.Traits & FfiFunctionTraits.Property) != 0
            && (isGetter || name.StartsWith("set_", StringComparison.Ordinal));
        return isAccessor ? Context.Names.Intern(name.Substring(4)) : null;
    }
}
