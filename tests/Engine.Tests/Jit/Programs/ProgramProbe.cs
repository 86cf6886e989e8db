using System.Globalization;
using System.Numerics;
using System.Text;
using Seraph.Engine.Execution;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>What programs call of the host: it notes what it sees, and stops them now and then.</summary>
internal sealed class ProgramProbe
{
    private const int Notes = 40;
    private const int MostStops = 40;

    private readonly StringBuilder _log = new();
    private ulong _hash;
    private int _seen;
    private int _ticks;
    private int _depth;
    private int _looks;
    private int _asked;

    public FfiModule Module { get; }

    /// <summary>The call that runs.</summary>
    public ScriptExecution? Execution { get; set; }

    /// <summary>Every so many times a program comes by, it is asked to stop; 0 for never.</summary>
    public int StopsEachTick { get; set; }

    /// <summary>How often programs were asked to stop.</summary>
    public int Stops { get; private set; }

    public ProgramProbe() => Module = new FfiModule("probe", builder =>
    {
        builder.Function("void see(int64 value)", new HostFunction((ref CallFrame f) => See((ulong)f.Int64(0))));
        builder.Function("void see(double value)", new HostFunction((ref CallFrame f) => See(f.Double(0))));
        builder.Function("void note(const string&in text)", new HostFunction((ref CallFrame f) => Note(f.String(0))));
        builder.Function("void tick()", new HostFunction((ref CallFrame f) => Tick()));
        builder.Function("int depth(int change)", new HostFunction((ref CallFrame f) => f.Return(_depth += f.Int32(0))));
    });

    public void Start(ScriptExecution execution)
    {
        Execution = execution;
        _log.Clear();
        _hash = 0;
        _seen = _ticks = _depth = _looks = _asked = 0;
    }

    /// <summary>What was seen since the start.</summary>
    public string End() => FormattableString.Invariant($"{_log}{_seen} values, {_ticks} ticks, {_hash:x}");

    /// <summary>What is asked at safepoints of a call: to stop at every so many, or to end at one.</summary>
    public Safepoints Points(int slice, int stopsEach = 0, int abortsAt = 0, int always = 0) => new(slice, _ =>
    {
        if (Execution is null)
        {
            // Globals are initialised.
            return 0;
        }

        _looks++;
        int asked = _looks == abortsAt ? Requests.Abort
            : stopsEach > 0 && _looks % stopsEach == 0 && MayStop() ? Requests.Suspend
            : 0;
        return asked | always;
    });

    public void NoteStack(string reason) => _log.Append(reason).Append(": ").AppendJoin(" < ", Execution!.GetScriptStack()).Append('\n');

    /// <summary>Not a number is not a number, whatever its bits.</summary>
    private void See(double value) => See(double.IsNaN(value) ? 1 : BitConverter.DoubleToUInt64Bits(value));

    private void See(ulong value)
    {
        _hash = BitOperations.RotateLeft(_hash, 7) ^ (value * 0x9E3779B97F4A7C15);
        if (_seen++ < Notes)
        {
            _log.Append("saw ").Append(value.ToString("x", CultureInfo.InvariantCulture)).Append('\n');
        }
    }

    // Loops make texts of any length.
    private void Note(string text)
    {
        See((ulong)text.Length);
        foreach (char unit in text.AsSpan(0, Math.Min(text.Length, Notes)))
        {
            _hash = (_hash * 31) + unit;
        }
    }

    private void Tick()
    {
        if (_ticks++ < Notes && _ticks % 3 == 0)
        {
            NoteStack("tick");
        }

        if (StopsEachTick > 0 && _ticks % StopsEachTick == 0 && MayStop())
        {
            Execution!.Suspend();
        }
    }

    // Not forever so slowly.
    private bool MayStop()
    {
        Stops++;
        return _asked++ < MostStops;
    }
}
