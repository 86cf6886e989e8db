namespace Seraph.Engine.Execution;

/// <summary>An object without fields.</summary>
internal sealed class EmptyObject(ScriptClass @class) : ScriptObject(@class);

/// <summary>An object with numbers only. Not sealed: base fields come first, so the number area stays where it is.</summary>
internal class NumberObject<TNumbers>(ScriptClass @class) : ScriptObject(@class)
    where TNumbers : struct
{
    internal TNumbers Numbers;
}

/// <summary>An object with references only.</summary>
internal sealed class ReferenceObject<TReferences>(ScriptClass @class) : ScriptObject(@class)
    where TReferences : struct
{
    internal TReferences References;
}

/// <summary>An object with numbers and references.</summary>
internal sealed class FullObject<TNumbers, TReferences>(ScriptClass @class) : NumberObject<TNumbers>(@class)
    where TNumbers : struct
    where TReferences : struct
{
    internal TReferences References;
}
