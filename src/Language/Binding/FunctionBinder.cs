using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Diagnostics;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>
/// Binds the body of one function, or an expression outside of any (first value of a global, default argument). Methods are
/// named after the syntax they bind: <c>ForStatementSyntax</c> → <c>BindForStatement</c>.
/// </summary>
internal sealed partial class FunctionBinder(UnitBinder binder, FunctionDef? function, Scope scope, SourceText source)
{
    private LocalTable? _locals;
    private Scope _scope = scope;

    private LocalTable Locals => _locals ??= new LocalTable();

    private BoundThis? _implicitThis;

    private CompilationContext Context => binder.Context;

    private DiagnosticBag Diagnostics => binder.Diagnostics;

    private KnownNames Names => binder.Names;

    /// <summary>The class whose members are visible by their bare names, or null.</summary>
    private TypeDef? ThisType => function is { IsMethod: true } ? function.Owner : null;

    private bool IsInitializer => function is null;

    private bool IsConstructor => function is { Kind: FfiFunctionKind.Constructor };

    /// <summary>Binds a function that a script wrote.</summary>
    public static BoundFunction Bind(UnitBinder binder, PendingFunction pending)
    {
        FunctionBinder binding = binder.BodyBinder ??= new FunctionBinder(binder, null, pending.Scope, pending.Function.Body!.Source);
        binding.Begin(pending);
        binder.Diagnostics.Inclusion = pending.Function.Body!.Inclusion;
        BoundFunction bound = binding.BindBody();
        binder.Diagnostics.Inclusion = null;
        return bound;
    }

    // Bodies are bound one after the other, by the same object.
    private void Begin(PendingFunction pending)
    {
        function = pending.Function;
        source = pending.Function.Body!.Source;
        _scope = pending.Scope;
        _around = pending.Around;
        _locals = binder.Memory.Locals;
        _locals.Clear();
        _implicitThis = null;
        _bodyInitialization = null;
        _callsSuper = false;
        (_depth, _blockStart, _loops, _switches) = (0, 0, 0, 0);
    }

    /// <summary>Binds a function of the unit that hands its arguments on to one of the host with the same signature.</summary>
    public static BoundFunction BindWrapper(UnitBinder binder, FunctionDef wrapper, FunctionDef host)
    {
        var binding = new FunctionBinder(binder, wrapper, new Scope(binder.Context.Root), new SourceText(host.Name.Text, ""));
        var parameters = new LocalVariable[wrapper.Parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            ParamDef parameter = wrapper.Parameters[i];
            parameters[i] = new LocalVariable(parameter.Name.Text, ParameterType(parameter.Type), default) { Parameter = i };
        }

        ArgumentInfo[] arguments = Array.ConvertAll(parameters, p => new ArgumentInfo(new BoundLocal(default, p)));
        BoundThis? self = host.Kind == FfiFunctionKind.Method ? binding.This(default) : null;
        BoundExpression call = binding.BindCall(default, default, host.Name.Text, [host], arguments, self);
        BoundStatement body = host.ReturnType.IsVoid ? new BoundExpressionStatement(default, call) : new BoundReturn(default, call);
        return new BoundFunction(wrapper, parameters, new BoundBlock(default, [body]), null);
    }

    private BoundFunction BindBody()
    {
        var parameters = new LocalVariable[function!.Parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            ParamDef parameter = function.Parameters[i];
            parameters[i] = new LocalVariable(parameter.Name.Text, ParameterType(parameter.Type), function.Body!.NameSpan) { Parameter = i };
            if (parameter.Name.Text.Length > 0)
            {
                Declare(parameter.Name, parameters[i], function.Body.NameSpan);
            }
        }

        BlockStatementSyntax syntax = function.Body!.Block!;
        _bodyInitialization = IsConstructor ? BodyInitialization.Find(binder, binder.ClassOf(function.Owner!), function) : null;
        BoundBlock body = BindStatements(syntax.Span, syntax.Statements);
        if (IsConstructor)
        {
            body = AddConstruction(body);
        }
        else if (!function.ReturnType.IsVoid && !function.ReturnType.IsError && !Flow.AlwaysEnds(body))
        {
            Diagnostics.ReportMissingReturn(source, TextSpan.FromBounds(syntax.Span.End - 1, syntax.Span.End), function);
        }

        return new BoundFunction(function, parameters, body, source);
    }

    // Inside the function a parameter is a variable; what came by const reference may not be changed.
    private static DataType ParameterType(DataType type) => type.WithoutReference();

    private void Declare(Name name, LocalVariable variable, TextSpan span)
    {
        if (Locals.Find(name, _blockStart) is not null)
        {
            Diagnostics.ReportAlreadyDeclared(source, span, name.Text, null);
        }
        else if (Locals.Find(name) is not null)
        {
            Diagnostics.ReportHidesVariable(source, span, name.Text);
        }

        Locals.Add(name, variable);
    }

    private LocalVariable? FindLocal(Name name) => Locals.Find(name);

    private static BoundErrorExpression Error(TextSpan span) => new(span);
}
