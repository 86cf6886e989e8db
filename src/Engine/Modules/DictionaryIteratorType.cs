namespace Seraph.Engine.Modules;

/// <summary>Where a loop over a dictionary stands.</summary>
[ScriptExport(typeof(DictionaryIterator), Module = "dictionary")]
[ScriptDeclaration("class dictionaryIter")]
internal static class DictionaryIteratorType;
