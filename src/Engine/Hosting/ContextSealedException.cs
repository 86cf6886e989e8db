namespace Seraph;

/// <summary>A module was installed into a context that is sealed already.</summary>
public sealed class ContextSealedException()
    : InvalidOperationException("The context is sealed: modules can't be installed after Seal() or the first CreateUnit().");
