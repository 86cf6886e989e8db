namespace Seraph.Engine.Jit;

/// <summary>
/// The frames of compiled functions that are being left, innermost first. A function that is left puts its live registers into
/// <see cref="Scratch"/> and <see cref="Objects"/> and adds itself; when all have returned, the frames are built in the stacks.
/// </summary>
internal sealed unsafe class LeftFrames
{
    /// <summary>Functions with more registers of a bank are not compiled.</summary>
    public const int MaxRegisters = 1024;

    private readonly ulong[] _scratch = GC.AllocateArray<ulong>(MaxRegisters, pinned: true);
    private readonly List<Frame> _frames = [];
    private ulong[] _numbers = new ulong[MaxRegisters];
    private object?[] _objects = new object?[MaxRegisters];
    private int _numberCount;
    private int _objectCount;

    /// <summary>The number registers of the function that is left now. The array is pinned.</summary>
    public ulong* Scratch => (ulong*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _scratch[0]);

    /// <summary>The object registers of the function that is left now; null but for the live ones.</summary>
    public object?[] Objects { get; } = new object?[MaxRegisters];

    /// <summary>Why the innermost function was left.</summary>
    public LeaveKind Kind { get; private set; }

    public int Count => _frames.Count;

    public void Add(ScriptExecution execution, int function, int instruction, LeaveKind kind)
    {
        if (_frames.Count == 0)
        {
            Kind = kind;
            execution.Left = 1;
        }

        var entry = execution.Instance.Unit.Functions[function];
        _frames.Add(new Frame(function, instruction, _numberCount, _objectCount));
        Reserve(ref _numbers, _numberCount + entry.Numbers);
        Reserve(ref _objects, _objectCount + entry.Objects);
        Array.Copy(_scratch, 0, _numbers, _numberCount, entry.Numbers);
        Array.Copy(Objects, 0, _objects, _objectCount, entry.Objects);
        Array.Clear(Objects, 0, entry.Objects);
        _numberCount += entry.Numbers;
        _objectCount += entry.Objects;
    }

    /// <summary>A frame by its number from the outermost, 0.</summary>
    public (int Function, int Instruction) FrameAt(int index) => (_frames[^(index + 1)].Function, _frames[^(index + 1)].Instruction);

    /// <summary>Copies the registers of a frame.</summary>
    public void CopyTo(int index, Span<ulong> numbers, Span<object?> objects)
    {
        Frame frame = _frames[^(index + 1)];
        _numbers.AsSpan(frame.FirstNumber, numbers.Length).CopyTo(numbers);
        _objects.AsSpan(frame.FirstObject, objects.Length).CopyTo(objects);
    }

    public void Clear(ScriptExecution execution)
    {
        execution.Left = 0;
        Array.Clear(_objects, 0, _objectCount);
        _frames.Clear();
        _numberCount = 0;
        _objectCount = 0;
    }

    private static void Reserve<T>(ref T[] array, int length)
    {
        if (length > array.Length)
        {
            Array.Resize(ref array, Math.Max(length, array.Length * 2));
        }
    }

    private readonly record struct Frame(int Function, int Instruction, int FirstNumber, int FirstObject);
}
