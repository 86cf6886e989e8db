using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>A <c>grid&lt;T&gt;</c> of scripts: rows of equal width, kept one after the other.</summary>
internal sealed class ScriptGrid(TypeDef type, ScriptArray cells, uint width, uint height) : ITemplateObject, ICopyable
{
    /// <summary>The template instance.</summary>
    public TypeDef Type { get; } = type;

    public ScriptArray Cells { get; private set; } = cells;

    public uint Width { get; private set; } = width;

    public uint Height { get; private set; } = height;

    public object Copy(ref CallFrame frame) =>
        new ScriptGrid(Type, ObjectElements.Copy(ref frame, Cells, Type.Template!.Arguments[0]), Width, Height);

    public void Replace(ScriptArray cells, uint width, uint height)
    {
        Cells = cells;
        Width = width;
        Height = height;
    }
}
