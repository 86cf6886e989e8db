using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>A <c>grid&lt;T&gt;</c> of scripts: rows of equal width, kept one after the other.</summary>
internal sealed class ScriptGrid : ITemplateObject, ICopyable, ICounted
{
    private int _holders;

    public ScriptGrid(TypeDef type, ScriptArray cells, uint width, uint height)
    {
        Type = type;
        Cells = cells;
        Width = width;
        Height = height;
        References.Retain(cells);
    }

    /// <summary>The template instance.</summary>
    public TypeDef Type { get; }

    public ScriptArray Cells { get; private set; }

    public uint Width { get; private set; }

    public uint Height { get; private set; }

    ref int ICounted.Holders => ref _holders;

    public object Copy(ref CallFrame frame) =>
        new ScriptGrid(Type, ObjectElements.Copy(ref frame, Cells, Type.Template!.Arguments[0]), Width, Height);

    /// <summary>Takes the cells of a grid that nobody else has.</summary>
    public void TakeOver(ScriptGrid other)
    {
        ScriptArray before = Cells;
        (Cells, Width, Height) = (other.Cells, other.Width, other.Height);
        References.Release(before);
    }

    object?[] ICounted.TakeReferences() => [Cells];
}
