using Seraph.Engine.Execution;
using Seraph.Engine.Hosting;
using Seraph.Language.Compilation;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph;

/// <summary>
/// Scripts that are compiled together. Sources are added, then built; a built unit runs, and makes further instances with
/// globals of their own. One thread at a time may use a unit; different units compile and run in parallel.
/// </summary>
public sealed class ScriptUnit
{
    private readonly UnitId _id;
    private readonly List<SourceText> _sources = [];
    private FunctionTable? _functions;
    private ScriptInstance? _instance;
    private bool _isDiscarded;

    internal ScriptUnit(ScriptContext context, string name, UnitId id)
    {
        Context = context;
        Name = name;
        _id = id;
    }

    /// <summary>The context the unit belongs to.</summary>
    public ScriptContext Context { get; }

    /// <summary>Told from all other units of the context and its layers, also those that are gone.</summary>
    internal UnitId Id => _id;

    /// <summary>The name, unique among the live units of the context.</summary>
    public string Name { get; }

    /// <summary>Adds a source text.</summary>
    /// <param name="name">Its name in diagnostics and stack traces, usually the file.</param>
    /// <param name="text">The script.</param>
    /// <exception cref="ArgumentException">The unit has a source of this name.</exception>
    public void AddSource(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        ThrowIfDiscarded();
        if (_sources.Exists(s => s.FileName == name))
        {
            throw new ArgumentException($"The unit has a source named '{name}' already; use UpdateSource.", nameof(name));
        }

        _sources.Add(new SourceText(name, text));
    }

    /// <summary>Replaces the text of a source; <see cref="Build"/> makes it count.</summary>
    /// <returns>True if the text differs from the old one.</returns>
    /// <exception cref="ArgumentException">The unit has no source of this name.</exception>
    public bool UpdateSource(string name, string text)
    {
        ThrowIfDiscarded();
        int index = _sources.FindIndex(s => s.FileName == name);
        if (index < 0)
        {
            throw new ArgumentException($"The unit has no source named '{name}'.", nameof(name));
        }

        if (_sources[index].Text == text)
        {
            return false;
        }

        _sources[index] = new SourceText(name, text);
        return true;
    }

    /// <summary>
    /// Compiles the sources and runs the initialisers of globals. Never throws for a faulty script: what is wrong is in the result.
    /// After a failed initialiser functions can be called all the same; after a failed compilation the unit keeps what it had.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public BuildResult Build(CancellationToken cancellationToken = default)
    {
        ThrowIfDiscarded();
        CompilationResult result = Compile(isCheck: false, cancellationToken);
        if (result.Unit is not { } compiled)
        {
            return new BuildResult(false, result.Diagnostics);
        }

        OwnOutput.Verify(compiled);
        var linked = new LinkedUnit(compiled, Context.TierPolicy);
        var state = new InstanceState(linked, Context, Context.Limits);
        linked.Home = state;
        _instance?.State.ReleaseGlobals();
        _functions = new FunctionTable(this, compiled.Declarations);
        _instance = new ScriptInstance(state, _functions);
        return Context.Language.InitializeGlobalsAfterBuild && GlobalInitialization.Run(state) is { } failure
            ? new BuildResult(false, [.. result.Diagnostics, failure])
            : new BuildResult(true, result.Diagnostics);
    }

    /// <summary>Compiles only: nothing runs, and the unit keeps what it had.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public BuildResult Check(CancellationToken cancellationToken = default)
    {
        ThrowIfDiscarded();
        CompilationResult result = Compile(isCheck: true, cancellationToken);
        return new BuildResult(result.Unit is not null, result.Diagnostics);
    }

    /// <summary>True if the built unit has the function.</summary>
    /// <param name="declaration">The function as the script declares it, such as <c>int add(int, int)</c>.</param>
    /// <exception cref="ArgumentException">The text is no function declaration.</exception>
    public bool HasFunction(string declaration) => Instance is not null && _functions!.TryFind(declaration) is not null;

    /// <summary>What the script says in brackets in front of its declarations; what has none is not in the list.</summary>
    /// <exception cref="InvalidOperationException">The unit is not built.</exception>
    public IReadOnlyList<ScriptMetadata> Metadata => MetadataTable.All();

    /// <summary>
    /// What the script says in brackets in front of a declaration: <c>[test] [slow] void f()</c> gives <c>test</c> and <c>slow</c>.
    /// </summary>
    /// <param name="declaration">
    /// A type (<c>Player</c>), function (<c>void f(int)</c>), variable (<c>x</c> or <c>int x</c>), field (<c>Player::health</c>) or
    /// method (<c>void Player::Hit(int)</c>). What stands in a namespace is written with it.
    /// </param>
    /// <returns>The texts as they are written, one per pair of brackets; empty if there are none.</returns>
    /// <exception cref="ArgumentException">The unit declares nothing of the kind.</exception>
    /// <exception cref="InvalidOperationException">The unit is not built.</exception>
    public IReadOnlyList<string> GetMetadata(string declaration) => MetadataTable.Of(declaration);

    private MetadataTable MetadataTable => new(Instance.State.Unit.Compiled, _functions!);

    private CompilationResult Compile(bool isCheck, CancellationToken cancellationToken) => ScriptCompiler.Compile(
        Context.Registry, Name, _id, _sources, Context.Language, cancellationToken, new SharedUse(Context.Shared, this, isCheck),
        Context.Preprocessing);

    /// <inheritdoc cref="ScriptInstance.Call{T}(string, object?[])"/>
    public T Call<T>(string declaration, params object?[] arguments) => Instance.Call<T>(declaration, arguments);

    /// <inheritdoc cref="ScriptInstance.Call(string, object?[])"/>
    public void Call(string declaration, params object?[] arguments) => Instance.Call(declaration, arguments);

    /// <inheritdoc cref="ScriptInstance.CallAsync{T}(string, CancellationToken, object?[])"/>
    public Task<T> CallAsync<T>(string declaration, CancellationToken cancellationToken = default, params object?[] arguments) =>
        Instance.CallAsync<T>(declaration, cancellationToken, arguments);

    /// <inheritdoc cref="ScriptInstance.CreateExecution(string, CancellationToken, object?[])"/>
    public ScriptExecution CreateExecution(string declaration, CancellationToken cancellationToken = default, params object?[] arguments) =>
        Instance.CreateExecution(declaration, cancellationToken, arguments);

    /// <inheritdoc cref="ScriptInstance.GetFunction{TDelegate}(string)"/>
    public TDelegate GetFunction<TDelegate>(string declaration)
        where TDelegate : Delegate => Instance.GetFunction<TDelegate>(declaration);

    /// <inheritdoc cref="ScriptInstance.GetFunction(string)"/>
    public ScriptFunction GetFunction(string declaration) => Instance.GetFunction(declaration);

    /// <inheritdoc cref="ScriptInstance.GetGlobal{T}(string)"/>
    public T GetGlobal<T>(string name) => Instance.GetGlobal<T>(name);

    /// <inheritdoc cref="ScriptInstance.SetGlobal{T}(string, T)"/>
    public void SetGlobal<T>(string name, T value) => Instance.SetGlobal(name, value);

    /// <inheritdoc cref="ScriptInstance.Imports"/>
    public IReadOnlyList<ScriptImport> Imports => Instance.Imports;

    /// <inheritdoc cref="ScriptInstance.BindImports"/>
    public IReadOnlyList<ScriptImport> BindImports() => Instance.BindImports();

    /// <summary>
    /// Gives all globals their first values, again if they have them. Only needed where
    /// <see cref="ScriptLanguageOptions.InitializeGlobalsAfterBuild"/> is off.
    /// </summary>
    /// <exception cref="ScriptException">An initialiser failed; those after it did not run.</exception>
    /// <exception cref="InvalidOperationException">The unit is not built.</exception>
    public void InitializeGlobals() => GlobalInitialization.RunOrThrow(Instance.State);

    /// <summary>
    /// A further instance with globals of its own; their initialisers run here. Its imports are bound as those of the unit are now.
    /// </summary>
    /// <exception cref="ScriptException">An initialiser failed.</exception>
    public ScriptInstance CreateInstance()
    {
        var state = new InstanceState(State.Unit, Context, Context.Limits);
        state.TakeImports(State);
        GlobalInitialization.RunOrThrow(state);
        return new ScriptInstance(state, _functions!);
    }

    /// <summary>
    /// Gives the unit up: its name is free again, and nothing keeps it alive but objects and delegates still in use, which go on
    /// working. Shared types and functions go with the last unit that declares them.
    /// </summary>
    public void Discard()
    {
        if (!_isDiscarded)
        {
            _isDiscarded = true;
            _instance?.State.ReleaseGlobals();
            _instance = null;
            _functions = null;
            _sources.Clear();
            Context.Release(this);
        }
    }

    /// <summary>The unit's own instance.</summary>
    internal InstanceState State => Instance.State;

    /// <summary>The same, or null if the unit is not built or is discarded.</summary>
    internal InstanceState? BuiltState => _instance?.State;

    private ScriptInstance Instance
    {
        get
        {
            ThrowIfDiscarded();
            return _instance ?? throw new InvalidOperationException($"The unit '{Name}' is not built: call Build() and look at its result.");
        }
    }

    private void ThrowIfDiscarded() => ObjectDisposedException.ThrowIf(_isDiscarded, this);
}
