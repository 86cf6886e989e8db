namespace Seraph.Engine.Modules;

/// <summary>Texts with a delimiter between them.</summary>
[ScriptExport(Module = "string", Namespace = "")]
internal static class StringJoining
{
    /// <summary>The texts with the delimiter between them.</summary>
    [ScriptDeclaration("string join(const array<string>&in parts, const string&in delimiter)")]
    public static void Join(ref CallFrame frame)
    {
        var parts = frame.Object<ScriptArray<string>>(0);
        string delimiter = frame.String(1);
        long length = (long)delimiter.Length * Math.Max(parts.Count - 1, 0);
        foreach (string? part in parts.AsSpan())
        {
            length += part?.Length ?? 0;
        }

        string text = TextMemory.Make(ref frame, length, out Span<char> rest);
        for (int i = 0; i < parts.Count; i++)
        {
            ReadOnlySpan<char> before = i > 0 ? delimiter : "";
            before.CopyTo(rest);
            rest = rest[before.Length..];
            parts[i].CopyTo(rest);
            rest = rest[parts[i].Length..];
        }

        frame.Return(text);
    }
}
