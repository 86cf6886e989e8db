namespace Seraph.Engine.Modules;

/// <summary>The function of a coroutine.</summary>
[ScriptExport(Name = "coroutine", Module = "coroutines")]
internal delegate void Coroutine(ScriptDictionary arguments);
