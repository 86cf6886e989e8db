namespace Seraph.Engine.Execution;

/// <summary>A call <c>Base::method()</c> of a host class that has not reached its method yet.</summary>
/// <param name="Method">The method; default when there is no such call.</param>
/// <param name="Object">The script's object.</param>
internal readonly record struct BaseCall(TypeHash Method, object? Object);
