using Seraph.Language.Bytecode;

namespace Seraph;

/// <summary>One script function on a script stack, and where it was. Texts are made when they are asked for.</summary>
public readonly struct ScriptStackFrame
{
    private readonly FunctionCode? _code;
    private readonly int _instruction;

    internal ScriptStackFrame(FunctionCode code, int instruction)
    {
        _code = code;
        _instruction = instruction;
    }

    /// <summary>The declaration of the function.</summary>
    public string Function => _code?.Function.ToString() ?? "";

    /// <summary>The name of the source; empty for code without one.</summary>
    public string File => _code?.Source?.FileName ?? "";

    /// <summary>The line of the statement or call, from 1; 0 where it is not known.</summary>
    public int Line => Position.Line;

    /// <summary>The column of the statement or call, from 1; 0 where it is not known.</summary>
    public int Column => Position.Column;

    private LinePosition Position =>
        _code?.Source is { } source && _code.OffsetOf(_instruction) is >= 0 and var offset ? source.PositionOf(offset) : default;

    /// <summary><c>int f(int) in file.as(3,5)</c>.</summary>
    public override string ToString() => File.Length == 0 ? Function : $"{Function} in {File}({Line},{Column})";
}
