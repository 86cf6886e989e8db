using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>New values: constructor calls, first values of variables, initialisation lists, copies.</summary>
internal sealed partial class FunctionBinder
{
    private BoundExpression BindConstructExpression(ConstructExpressionSyntax syntax)
    {
        DataType type = binder.Types.Bind(syntax.Type, _scope, source);
        if (!type.IsValid || type.IsError)
        {
            BindArguments(syntax.Arguments);
            return Error(syntax.Span);
        }

        return BindConstruction(type, syntax.Arguments, syntax.Span, syntax.ArgumentsSpan);
    }

    private BoundExpression BindConstruction(DataType type, ExpressionSyntax[] argumentSyntax, TextSpan span, TextSpan argumentsSpan)
    {
        if (type.Type.Kind == TypeKind.Funcdef)
        {
            return BindFunctionConstruction(type.Type, argumentSyntax, span, argumentsSpan);
        }

        ArgumentInfo[] arguments = BindArguments(argumentSyntax);
        if (type.IsError || Array.Exists(arguments, a => a.Expression is { Type.IsError: true }))
        {
            return Error(span);
        }

        bool isConversion = type.IsHandle || type.Type.Kind is TypeKind.Primitive or TypeKind.Enum;
        if (!isConversion)
        {
            return ConstructWith(type.AsValue(), arguments, span, argumentsSpan);
        }

        if (arguments.Length != 1 || arguments[0].Expression is not { } operand)
        {
            Diagnostics.ReportConversionNeedsOneValue(source, argumentsSpan, type.ToString());
            return Error(span);
        }

        return ConvertExplicitly(Readable(operand), type, span);
    }

    private BoundExpression ConvertExplicitly(BoundExpression value, DataType type, TextSpan span)
    {
        Use(value);
        Conversion conversion = binder.Conversions.Explicit(value, type);
        if (!conversion.Exists)
        {
            Diagnostics.ReportCannotConvert(source, span, TypeText(value), type.ToString());
            return Error(span);
        }

        // Written out, a conversion may lose what it wants.
        return conversion.Kind is ConversionKind.Numeric or ConversionKind.EnumToNumber or ConversionKind.NumberToEnum
            ? ConvertNumber(value, type, NumberConversion.Explicit)
            : Apply(conversion, value, type, span);
    }

    private BoundExpression ConstructWith(DataType type, ArgumentInfo[] arguments, TextSpan span, TextSpan argumentsSpan)
    {
        TypeDef definition = type.Type;
        if (definition.Kind == TypeKind.Interface || (definition.Traits & FfiTypeTraits.Abstract) != 0)
        {
            Diagnostics.ReportAbstract(source, span, definition.QualifiedName);
            return Error(span);
        }

        // What an object says of itself as text comes before the texts of numbers that it may be.
        if (definition.IsString && arguments is [{ Expression: { } named }] && IsObject(named) && !ReferenceEquals(named.Type.Type, definition)
            && binder.Conversions.Explicit(named, type) is { Exists: true, Kind: ConversionKind.Operator } text)
        {
            return Apply(text, Readable(named), type, span);
        }

        OverloadResult result = definition.Constructors.Length == 0 ? default : binder.Overloads.Resolve(definition.Constructors, arguments);
        if (arguments is [{ Expression: { } only }] && (definition.Constructors.Length == 0 || result.Failure == OverloadFailure.NoMatch))
        {
            // A copy: T(t) where no constructor says otherwise.
            if (binder.Conversions.Implicit(only, type).Exists)
            {
                BoundExpression original = Convert(Readable(only), type, span);
                return original.Type.IsError || IsTemporary(original) || !definition.IsScriptClass
                    || binder.AutoMembers.CopyConstructorOf(definition) is not { } copy
                    ? Copied(original, type)
                    : Construct(type, copy, [new BoundArgument(original)], span);
            }

            // The value may know how to become one: string(dictionary["key"]).
            if (binder.Conversions.Explicit(only, type) is { Exists: true, Kind: ConversionKind.Operator } conversion)
            {
                return Apply(conversion, Readable(only), type, span);
            }
        }

        if (definition.Constructors.Length == 0 && arguments.Length == 0)
        {
            return DefaultValue(type, span);
        }

        if (definition.Constructors.Length == 0)
        {
            Diagnostics.ReportNotConstructible(source, span, definition.QualifiedName);
            return Error(span);
        }

        if (result.Function is not { } chosen)
        {
            if (!result.HasErrors)
            {
                ReportNoOverload(result, argumentsSpan, definition.QualifiedName, definition.Constructors, arguments, isConst: false);
            }

            return Error(span);
        }

        return Construct(type, chosen, MakeArguments(chosen, result, arguments, span), span);
    }

    private BoundExpression Construct(DataType type, FunctionDef constructor, BoundArgument[] arguments, TextSpan span)
    {
        SharedCode.Use(_scope, constructor, source, span, Diagnostics);
        if ((constructor.Traits & FfiFunctionTraits.Deleted) != 0)
        {
            Diagnostics.ReportDeleted(source, span, constructor);
        }

        if (type.Type.IsScriptClass)
        {
            return new BoundNewObject(span, type, constructor, arguments);
        }

        BoundExpression call = MakeCall(span, constructor, null, arguments);
        return call.Type == type ? call : Reinterpret(call, type);
    }

    /// <summary>How a variable starts: what its declaration says, or the default of its type.</summary>
    /// <param name="typeSyntax">The type as written, for messages.</param>
    /// <param name="type">The type; invalid for <c>auto</c>.</param>
    /// <param name="syntax">The variable.</param>
    public BoundExpression BindVariableValue(TypeSyntax typeSyntax, DataType type, VariableDeclaratorSyntax syntax)
    {
        if (!type.IsValid)
        {
            if (syntax.Initializer is not null and not InitListExpressionSyntax)
            {
                return BindExpression(syntax.Initializer);
            }

            Diagnostics.ReportAutoNeedsValue(source, typeSyntax.Span);
            return Error(syntax.Span);
        }

        if (syntax.Arguments is { } arguments)
        {
            return BindConstruction(type.AsValue(), arguments, syntax.Span, syntax.Span);
        }

        return syntax.Initializer is { } initializer
            ? BindConverted(initializer, type.AsValue())
            : DefaultValue(type.AsValue(), syntax.NameSpan);
    }

    /// <summary>What <c>auto</c> stands for: an object becomes a handle to it, everything else keeps its type.</summary>
    public DataType InferAuto(BoundExpression value, TypeSyntax typeSyntax, VariableDeclaratorSyntax syntax)
    {
        if (value.Type.IsError)
        {
            return value.Type;
        }

        if (value.Type.IsVoid || value is BoundNull)
        {
            Diagnostics.ReportAutoNeedsValue(source, syntax.Span);
            return new DataType(PrimitiveTypes.Error);
        }

        DataType inferred = value.Type.Type is { IsReferenceType: true, IsArray: false, IsHandleLike: false } || typeSyntax.Suffixes.Length > 0
            ? value.Type.AsHandle()
            : value.Type.AsValue();
        return typeSyntax.IsConst ? inferred.With(inferred.Modifiers | FfiModifiers.Const) : inferred;
    }

    /// <summary>The value a variable has that nothing is said about.</summary>
    private BoundExpression DefaultValue(DataType type, TextSpan span)
    {
        TypeDef definition = type.Type;
        if (type.IsHandle || type.IsError || definition.Kind is TypeKind.Primitive or TypeKind.Enum)
        {
            return new BoundDefault(span, type);
        }

        if (definition.Kind == TypeKind.Funcdef)
        {
            Diagnostics.ReportAbstract(source, span, definition.QualifiedName);
            return Error(span);
        }

        if (definition.IsString)
        {
            return new BoundLiteral(span, type, ConstantValue.Of(""));
        }

        FunctionDef? constructor = Array.Find(definition.Constructors, c => c.RequiredParameterCount == 0);
        if (constructor is null && definition.Kind == TypeKind.Struct && type.IsInNumbers)
        {
            return new BoundDefault(span, type);
        }

        if (definition.Kind == TypeKind.Interface || (definition.Traits & FfiTypeTraits.Abstract) != 0)
        {
            Diagnostics.ReportAbstract(source, span, definition.QualifiedName);
            return Error(span);
        }

        if (constructor is null)
        {
            Diagnostics.ReportNoDefaultConstructor(source, span, definition.QualifiedName);
            return Error(span);
        }

        OverloadResult result = binder.Overloads.Resolve([constructor], []);
        return Construct(type, constructor, MakeArguments(constructor, result, [], span), span);
    }

    // By the copy constructor that a script wrote; else a new object that the old one's value is assigned to, if there is a way
    // to make one; else by the automatic copy constructor.
    private BoundExpression CopyObject(BoundExpression value)
    {
        DataType type = value.Type.AsObject().AsValue();
        TypeDef definition = type.Type;
        FunctionDef? copy = Array.Find(
            definition.Constructors, c => AutoMembers.IsCopyConstructor(c, definition) && (c.Traits & FfiFunctionTraits.Explicit) == 0);
        if (copy is null && definition.IsScriptClass && (definition.Traits & FfiTypeTraits.Abstract) == 0
            && !binder.AutoMembers.CanCopyByAssignment(definition))
        {
            copy = binder.AutoMembers.CopyConstructorOf(definition);
        }

        if (copy is not null)
        {
            return Construct(type, copy, [new BoundArgument(value)], value.Span);
        }

        BoundExpression made = DefaultValue(type, value.Span);
        if (made.Type.IsError)
        {
            return made;
        }

        var variable = new LocalVariable("", type, value.Span);
        var local = new BoundLocal(value.Span, variable);
        BoundExpression assignment = AssignObject(local, value, value.Span, value.Span);
        return assignment.Type.IsError
            ? assignment
            : new BoundSequence(
                value.Span,
                [new BoundLocalDeclaration(value.Span, variable, made), new BoundExpressionStatement(value.Span, assignment)],
                local);
    }
}
