using System.Numerics;
using System.Text;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>What programs call of the host: it notes what it sees, and stops them now and then.</summary>
internal sealed class ProgramProbe
{
    private const int Notes = 40;

    private readonly StringBuilder _log = new();
    private ulong _hash;
    private int _seen;
    private int _ticks;
    private int _depth;

    public FfiModule Module { get; }

    /// <summary>The call that runs.</summary>
    public ScriptExecution? Execution { get; set; }

    /// <summary>Every so many times a program comes by, it is asked to stop; 0 for never.</summary>
    public int SuspendEvery { get; set; }

    public ProgramProbe() => Module = new FfiModule("probe", builder =>
    {
        builder.Function("void see(int64 value)", new HostFunction((ref CallFrame f) => See((ulong)f.Int64(0))));
        builder.Function("void see(double value)", new HostFunction((ref CallFrame f) => See(f.Double(0))));
        builder.Function("void tick()", new HostFunction((ref CallFrame f) => Tick()));
        builder.Function("int depth(int change)", new HostFunction((ref CallFrame f) => f.Return(_depth += f.Int32(0))));
    });

    public void Start()
    {
        _log.Clear();
        _hash = 0;
        _seen = _ticks = _depth = 0;
    }

    /// <summary>What was seen since the start.</summary>
    public string End() => FormattableString.Invariant($"{_log}{_seen} values, {_ticks} ticks, {_hash:x}");

    /// <summary>Not a number is not a number, whatever its bits.</summary>
    private void See(double value) => See(double.IsNaN(value) ? 1 : BitConverter.DoubleToUInt64Bits(value));

    private void See(ulong value)
    {
        _hash = BitOperations.RotateLeft(_hash, 7) ^ (value * 0x9E3779B97F4A7C15);
        if (_seen++ < Notes)
        {
            _log.Append("saw ").Append(value.ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append('\n');
        }
    }

    private void Tick()
    {
        if (_ticks++ < Notes && _ticks % 3 == 0)
        {
            NoteStack("tick");
        }

        if (SuspendEvery > 0 && _ticks % SuspendEvery == 0)
        {
            Execution!.Suspend();
        }
    }

    public void NoteStack(string reason) => _log.Append(reason).Append(": ").AppendJoin(" < ", Execution!.GetScriptStack()).Append('\n');
}
