using System.Threading;
using Seraph.Language.Binding;
using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode;
using Seraph.Language.Diagnostics;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Compilation;

/// <summary>
/// Compiles the sources of one unit: parse all, declare all, then bind and write function by function. Pure: the same input
/// gives the same bytecode and diagnostics, whatever else the process does, except that shared declarations have to fit those
/// of other units of the context.
/// </summary>
internal sealed class ScriptCompiler
{
    private readonly CompilationContext _context;
    private readonly DiagnosticBag _diagnostics;
    private readonly UnitBinder _binder;
    private readonly UnitWriter _writer = UnitWriter.Rent();
    private readonly string _name;

    private readonly SharedUse? _shared;
    private readonly Preprocessing? _preprocessing;
    private int _compiled;

    private ScriptCompiler(
        FfiRegistry registry, string name, UnitId unit, ScriptLanguageOptions options, SharedUse? shared, Preprocessing? preprocessing)
    {
        _name = name;
        _diagnostics = new DiagnosticBag(options.Warnings);
        _preprocessing = preprocessing;
        _shared = shared;
        _context = new CompilationContext(registry, unit);
        _binder = new UnitBinder(_context, _diagnostics, options, options.ToParseOptions(preprocessing?.Defines)) { SharedUse = shared };
        _writer.Start(registry, _context.Script);
    }

    public static CompilationResult Compile(
        FfiRegistry registry, string name, UnitId unit, IReadOnlyList<SourceText> sources, ScriptLanguageOptions options,
        CancellationToken cancellation = default, SharedUse? shared = null, Preprocessing? preprocessing = null) =>
        new ScriptCompiler(registry, name, unit, options, shared, preprocessing).Run(sources, cancellation);

    private CompilationResult Run(IReadOnlyList<SourceText> sources, CancellationToken cancellation)
    {
        var loader = new SourceLoader(_preprocessing, _context.Names, _diagnostics, _binder.ParseOptions, cancellation);
        new DeclarationBinder(_binder).Declare(loader.Load(sources));
        try
        {
            BindValues();
        }
        catch (InsufficientExecutionStackException)
        {
            ReportTooDeep(sources[0], default, "the first value of a global variable");
        }

        SharedDefaults.Check(_binder);
        CompileFunctions(cancellation);
        for (int i = 0; i < _binder.AutoMembers.ConstructorCount; i++)
        {
            Write(_binder.AutoMembers.BindConstructor(i));
        }

        CompileFunctions(cancellation);
        while (_binder.HostWrappers.BindNext() is { } wrapper)
        {
            Write(wrapper);
        }

        for (int i = 0; i < _binder.Lazy.Initializers.Count; i++)
        {
            Write(_binder.Lazy.Initializers[i].Function);
        }

        while (_binder.AutoMembers.BindNextCopy() is { } copy)
        {
            Write(copy);
        }

        CompiledUnit? unit = _diagnostics.HasErrors ? null : Finish();
        CommitShared();
        UnitWriter.Return(_writer);
        BindingMemory.Return(_binder.Memory);
        _context.Names.Free();
        return new CompilationResult(_diagnostics.HasErrors ? null : unit, _diagnostics.Items);
    }

    // Those not compiled yet: binding one may add lambdas to the list.
    private void CompileFunctions(CancellationToken cancellation)
    {
        for (; _compiled < _binder.Functions.Count; _compiled++)
        {
            cancellation.ThrowIfCancellationRequested();
            PendingFunction pending = _binder.Functions[_compiled];
            if (pending.Function.Body!.Block is { } block)
            {
                Compile(pending, block.Span);
                pending.Function.Body.Release();
            }
        }
    }

    // The last step, so that a unit with errors leaves nothing behind.
    private void CommitShared()
    {
        if (_shared is not null && !_diagnostics.HasErrors)
        {
            var shapes = _binder.Shared.Count == 0 ? [] : new SharedShape[_binder.Shared.Count];
            for (int i = 0; i < shapes.Length; i++)
            {
                shapes[i] = new SharedShape(_binder.Shared[i], _binder.ParseOptions);
            }

            _shared.Registry.Commit(_binder.Shared, shapes, _shared.IsCheck ? null : _shared.User, _shared.User, _diagnostics);
        }
    }

    // Constants first, then numbers, then objects; what one refers to comes before it.
    private void BindValues()
    {
        foreach (TypeDef type in _context.Script.Types)
        {
            foreach (EnumValueDef value in type.Enum?.Values ?? [])
            {
                _binder.Lazy.Ensure(value);
            }
        }

        List<GlobalDef> globals = _context.Script.Globals;
        for (int i = 0; i < globals.Count; i++)
        {
            if (globals[i].Type.IsValid && globals[i].Type.IsInNumbers)
            {
                _binder.Lazy.Ensure(globals[i]);
            }
        }

        for (int i = 0; i < globals.Count; i++)
        {
            _binder.Lazy.Ensure(globals[i]);
        }
    }

    private void Compile(PendingFunction pending, TextSpan span)
    {
        try
        {
            Write(FunctionBinder.Bind(_binder, pending));
        }
        catch (InsufficientExecutionStackException)
        {
            ReportTooDeep(pending.Function.Body!.Source, span, pending.Function.ToString());
        }
    }

    private void Write(BoundFunction function)
    {
        if (_diagnostics.HasErrors)
        {
            return;
        }

        try
        {
            _writer.Write(function);
        }
        catch (CodeTooLargeException e)
        {
            _diagnostics.ReportCodeTooLarge(function.Source!, function.Body.Span, function.Function.ToString(), e.Message);
        }
        catch (InsufficientExecutionStackException)
        {
            ReportTooDeep(function.Source!, function.Body.Span, function.Function.ToString());
        }
    }

    private void ReportTooDeep(SourceText source, TextSpan span, string what) =>
        _diagnostics.ReportCodeTooLarge(source, span, what, "its statements or expressions are nested too deeply");

    private CompiledUnit? Finish()
    {
        try
        {
            return _writer.Finish(
                _name, BasesFirst(), [.. _context.Script.Globals],
                _binder.Lazy.GlobalNumbers, _binder.Lazy.GlobalObjects, _binder.Lazy.ToInitializers(),
                CountedTypes.Mark(_context.Script.Types, _context.Instances.Known), _binder.Metadata);
        }
        catch (CodeTooLargeException e)
        {
            ScriptFunctionBody? body = e.Function?.Body;
            SourceText source = body?.Source ?? _binder.Classes[0].Source;
            _diagnostics.ReportCodeTooLarge(source, body?.NameSpan ?? default, e.Function?.ToString() ?? _name, e.Message);
            return null;
        }
    }

    private TypeDef[] BasesFirst()
    {
        if (_binder.Classes.Count == 0)
        {
            return [];
        }

        var ordered = new TypeDef[_binder.Classes.Count];
        int count = 0;
        HashSet<TypeDef>? seen = _binder.Classes.Exists(c => c.Type.Base is not null) ? [] : null;
        foreach (ScriptClass @class in _binder.Classes)
        {
            Add(@class.Type);
        }

        return ordered;

        void Add(TypeDef type)
        {
            if (seen is null || seen.Add(type))
            {
                if (type.Base is { IsScriptClass: true } @base)
                {
                    Add(@base);
                }

                ordered[count++] = type;
            }
        }
    }
}
