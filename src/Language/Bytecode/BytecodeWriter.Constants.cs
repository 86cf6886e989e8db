using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Constants. An operand that is a constant costs an instruction each time, so inside loops the first few constants get
/// registers of their own, which are loaded once before the outermost loop.
/// </summary>
internal sealed partial class BytecodeWriter
{
    private const int HoistedNumberLimit = 8;
    private const int HoistedStringLimit = 4;

    private readonly ulong[] _hoistedNumbers = new ulong[HoistedNumberLimit];
    private readonly string?[] _hoistedStrings = new string?[HoistedStringLimit];
    private int _hoistedNumberCount;
    private int _hoistedStringCount;
    private int _hoistedNumberBase;
    private int _hoistedStringBase;
    private int _hoistPosition;

    private int WriteLiteral(BoundLiteral literal, int wanted)
    {
        if (wanted < 0 && HoistedRegister(literal) is >= 0 and var hoisted)
        {
            return hoisted;
        }

        int register = Result(literal.Type, wanted);
        if (literal.Value.Text is { } text)
        {
            Emit(OpCode.LoadString, register, tables.String(text));
        }
        else
        {
            EmitConstant(register, BitsOf(literal));
        }

        return register;
    }

    /// <summary>A constant the writer itself needs as an operand.</summary>
    private int WriteConstant(ulong bits)
    {
        if (HoistedNumber(bits) is >= 0 and var hoisted)
        {
            return hoisted;
        }

        int register = AllocateNumbers(1);
        EmitConstant(register, bits);
        return register;
    }

    private void EmitConstant(int register, ulong bits)
    {
        long value = unchecked((long)bits);
        if (value == unchecked((short)value))
        {
            Emit(OpCode.LoadInt, register, c: (int)value);
        }
        else
        {
            Emit(OpCode.LoadConstant, register, tables.Constant(bits));
        }
    }

    /// <summary>Makes room for the constants of the outermost loop, whose code begins here.</summary>
    private void BeginHoisting()
    {
        _hoistPosition = code.Count;
        _hoistedNumberCount = 0;
        _hoistedStringCount = 0;
        _hoistedNumberBase = AllocateNumbers(HoistedNumberLimit);
        _hoistedStringBase = _objects;
        SetObjects(_objects + HoistedStringLimit);
        CommitLocals();
    }

    /// <summary>Loads the constants of the outermost loop before it.</summary>
    private void EndHoisting()
    {
        int count = _hoistedNumberCount + _hoistedStringCount;
        if (count == 0)
        {
            return;
        }

        InsertBefore(_hoistPosition, count);
        int position = _hoistPosition;
        for (int i = 0; i < _hoistedNumberCount; i++)
        {
            long value = unchecked((long)_hoistedNumbers[i]);
            code[position++] = value == unchecked((short)value)
                ? new Instruction(OpCode.LoadInt, _hoistedNumberBase + i, c: (int)value)
                : new Instruction(OpCode.LoadConstant, _hoistedNumberBase + i, tables.Constant(_hoistedNumbers[i]));
        }

        for (int i = 0; i < _hoistedStringCount; i++)
        {
            code[position++] = new Instruction(OpCode.LoadString, _hoistedStringBase + i, tables.String(_hoistedStrings[i]!));
        }
    }

    /// <summary>The register that a constant has inside a loop; -1 outside, or when all are taken.</summary>
    private int HoistedRegister(BoundLiteral literal)
    {
        if (_loopDepth == 0 || !_isReachable)
        {
            return -1;
        }

        if (literal.Value.Text is not { } text)
        {
            return HoistedNumber(BitsOf(literal));
        }

        for (int i = 0; i < _hoistedStringCount; i++)
        {
            if (_hoistedStrings[i] == text)
            {
                return _hoistedStringBase + i;
            }
        }

        if (_hoistedStringCount == HoistedStringLimit)
        {
            return -1;
        }

        _hoistedStrings[_hoistedStringCount] = text;
        return _hoistedStringBase + _hoistedStringCount++;
    }

    private int HoistedNumber(ulong bits)
    {
        if (_loopDepth == 0 || !_isReachable)
        {
            return -1;
        }

        for (int i = 0; i < _hoistedNumberCount; i++)
        {
            if (_hoistedNumbers[i] == bits)
            {
                return _hoistedNumberBase + i;
            }
        }

        if (_hoistedNumberCount == HoistedNumberLimit)
        {
            return -1;
        }

        _hoistedNumbers[_hoistedNumberCount] = bits;
        return _hoistedNumberBase + _hoistedNumberCount++;
    }

    /// <summary>The bits of a register; 32-bit integers are extended by their sign, so that small negative ones stay short.</summary>
    private static ulong BitsOf(BoundLiteral literal) => literal.Type.Type.Numeric switch
    {
        NumericKind.Int64 or NumericKind.UInt64 or NumericKind.Double => literal.Value.Bits,
        NumericKind.Float => literal.Value.Bits & uint.MaxValue,
        _ => unchecked((ulong)(int)literal.Value.Bits),
    };

    /// <summary>An integer constant that fits the 16 bits of an operand, for an operation in a kind.</summary>
    private static bool TryGetShort(BoundExpression expression, NumericKind kind, out int value)
    {
        value = 0;
        if (WithoutReinterpretation(expression) is not BoundLiteral { Value.Text: null } literal || kind.IsReal())
        {
            return false;
        }

        bool is64 = kind is NumericKind.Int64 or NumericKind.UInt64;
        long bits = is64 ? literal.Value.AsInt64 : unchecked((int)literal.Value.Bits);
        value = unchecked((int)bits);
        return bits is >= short.MinValue and <= short.MaxValue;
    }
}
