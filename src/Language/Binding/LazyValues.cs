using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>
/// First values of globals and enum values, bound when somebody asks for one: declarations may refer to later ones, and the
/// order in which globals are completed is the order in which they are initialised.
/// </summary>
internal sealed class LazyValues(UnitBinder binder)
{
    private List<(GlobalDef Global, BoundFunction Function)>? _initializers;

    /// <summary>The initialisers in the order in which they must run.</summary>
    public IReadOnlyList<(GlobalDef Global, BoundFunction Function)> Initializers =>
        (IReadOnlyList<(GlobalDef, BoundFunction)>?)_initializers ?? [];

    /// <summary>A value of an enum, known at once if it follows from the one before.</summary>
    public static void Add(EnumValueDef value, ExpressionSyntax? syntax, EnumValueDef? previous, Scope scope, SourceText source)
    {
        if (syntax is null && previous?.Pending is null)
        {
            value.Value = previous is null ? 0 : previous.Value + 1;
        }
        else
        {
            value.Pending = new PendingEnumValue(syntax, previous, scope, source);
        }
    }

    public static void Add(
        GlobalDef global, VariableDeclarationSyntax declaration, VariableDeclaratorSyntax syntax, Scope scope, SourceText source) =>
        global.Pending = new PendingGlobal(declaration, syntax, scope, source);

    /// <summary>Completes an enum value if that has not happened; one that is being completed is left alone.</summary>
    public void Ensure(EnumValueDef value)
    {
        if (value.Pending is PendingEnumValue { IsRunning: false } pending)
        {
            StackGuard.Ensure();
            pending.IsRunning = true;
            value.Value = Evaluate(value, pending.Syntax, pending.Previous, pending.Scope, pending.Source);
            value.Pending = null;
        }
    }

    /// <summary>Completes a global if that has not happened.</summary>
    /// <returns>False for one that is being completed: it is left alone.</returns>
    public bool Ensure(GlobalDef global)
    {
        if (global.Pending is PendingGlobal { IsRunning: false } pending)
        {
            StackGuard.Ensure();
            pending.IsRunning = true;
            Initialize(global, pending.Declaration, pending.Syntax, pending.Scope, pending.Source);
            global.Pending = null;
        }

        return global.Pending is null;
    }

    /// <summary>What initialises the globals, as the finished unit keeps it.</summary>
    public GlobalInitializer[] ToInitializers()
    {
        if (_initializers is null)
        {
            return [];
        }

        var result = new GlobalInitializer[_initializers.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = new GlobalInitializer(_initializers[i].Global, _initializers[i].Function.Function);
        }

        return result;
    }

    private long Evaluate(EnumValueDef value, ExpressionSyntax? syntax, EnumValueDef? previous, Scope scope, SourceText source)
    {
        if (syntax is null)
        {
            if (previous is null)
            {
                return 0;
            }

            Ensure(previous);
            return previous.Value + 1;
        }

        var expressions = new FunctionBinder(binder, null, scope, source);
        BoundExpression bound = expressions.BindConverted(syntax, new DataType(value.Type.Enum!.Underlying), allowEnum: true);
        if (bound.Constant is { } constant)
        {
            return constant.AsInt64;
        }

        if (!bound.Type.IsError)
        {
            binder.Diagnostics.ReportConstantExpected(source, syntax.Span);
        }

        return 0;
    }

    private void Initialize(
        GlobalDef global, VariableDeclarationSyntax declaration, VariableDeclaratorSyntax syntax, Scope scope, SourceText source)
    {
        var expressions = new FunctionBinder(binder, null, scope, source);
        BoundExpression value = expressions.BindVariableValue(declaration.Type, global.Type, syntax);
        if (!global.Type.IsValid)
        {
            DataType inferred = expressions.InferAuto(value, declaration.Type, syntax);
            global.Type = inferred;
            value = expressions.ConvertForStore(value, inferred, syntax.Span);
        }

        AssignSlot(global);
        if (global.Type.IsConst && value.Constant is { } constant && global.Type.NumberSlots == 1)
        {
            global.Constant = constant;
        }

        if (value.Type.IsError || global.Type.IsError)
        {
            return;
        }

        var function = binder.Context.Script.Add(new FunctionDef(
            global.Name, new DataType(PrimitiveTypes.Void), [], FfiFunctionKind.Function, global.Source)
        {
            Namespace = global.Namespace,
            Traits = FfiFunctionTraits.AutoGenerated,
        });
        var store = new BoundExpressionStatement(syntax.Span, new BoundAssignment(syntax.Span, new BoundGlobal(syntax.NameSpan, global), value));
        (_initializers ??= []).Add((global, new BoundFunction(function, [], new BoundBlock(syntax.Span, [store]), source)));
    }

    private void AssignSlot(GlobalDef global)
    {
        if (global.Type.IsInNumbers)
        {
            global.Slot = GlobalNumbers;
            GlobalNumbers += global.Type.NumberSlots;
        }
        else
        {
            global.Slot = GlobalObjects++;
        }
    }

    /// <summary>Number slots that the globals take.</summary>
    public int GlobalNumbers { get; private set; }

    /// <summary>Object slots that the globals take.</summary>
    public int GlobalObjects { get; private set; }
}
