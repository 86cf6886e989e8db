using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

// A pointer to CallFrame: the frame is a local of the loop and does not move.
#pragma warning disable CS8500

namespace Seraph.Engine.Execution;

/// <summary>
/// Runs bytecode: one loop, one switch. Everything in here that is unsafe rests on the verifier: register and table operands are
/// in range, registers hold what the operation expects (or null), jumps stay inside the function.
/// </summary>
internal static unsafe partial class Interpreter
{
    /// <summary>What helpers return when all is well.</summary>
    internal const ScriptFault NoFault = (ScriptFault)ushort.MaxValue;

    /// <summary>Runs from an instruction until the level's bottom frame returns, or until something else is to be done.</summary>
    /// <param name="execution">Keeps what outlives the loop. Its stacks are those of the level.</param>
    /// <param name="ip">The instruction to start with, in code that the caller has pinned.</param>
    /// <param name="n">The number registers of the function, in pinned memory.</param>
    /// <param name="o">Its object registers.</param>
    /// <param name="frame">
    /// Where its instruction pointer is saved when it calls. Callers find their registers by subtracting the operands of the call
    /// that the pointer leads to, so a frame is nothing else.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static RunOutcome Run(
        ScriptExecution execution, Instruction* ip, ulong* n, ref object? o, nint* frame)
    {
        // Few locals: limits and budget stay in the execution, which has a register of its own, tables in the unit. More would be
        // spilled anyway, and every call from C# would pay for filling them.
        LinkedUnit unit = execution.Instance.Unit;
        ref object? objectLimit = ref execution.Stacks.ObjectAt(execution.ObjectHigh);
        scoped CallFrame hostFrame = new(execution);
        execution.HostFrame = &hostFrame;

        // What the cases leave behind for the code below the switch.
        ref FunctionEntry entry = ref Unsafe.NullRef<FunctionEntry>();
        int foreign;
        ScriptFault fault;
        CompiledOutcome compiled;

    Dispatch:
        switch (ip->Op)
        {
            // Moves and constants

            case OpCode.Nop:
                break;
            case OpCode.Move:
                n[ip->A] = n[ip->B];
                break;
            case OpCode.MoveSlots:
                {
                    if (ip->D == 2)
                    {
                        // Both are read before either is written: the places may overlap.
                        ulong low = n[ip->B];
                        ulong high = n[ip->B + 1];
                        n[ip->A] = low;
                        n[ip->A + 1] = high;
                    }
                    else
                    {
                        MoveNumbers(n + ip->A, n + ip->B, ip->D);
                    }

                    break;
                }

            case OpCode.MoveObject:
                Unsafe.Add(ref o, (nint)ip->A) = Unsafe.Add(ref o, (nint)ip->B);
                break;
            case OpCode.LoadInt:
                n[ip->A] = (ulong)(short)ip->C;
                break;
            case OpCode.LoadConstant:
                n[ip->A] = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.Constants), (nint)ip->B);
                break;
            case OpCode.LoadZeroes:
                new Span<ulong>(n + ip->A, ip->D).Clear();
                break;
            case OpCode.LoadString:
                Unsafe.Add(ref o, (nint)ip->A) = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.Strings), (nint)ip->B);
                break;
            case OpCode.LoadNull:
                Unsafe.Add(ref o, (nint)ip->A) = null;
                break;

            // Integers: the low 32 bits count, whole registers are written (a wide read after a narrow write stalls)

            case OpCode.AddInt32:
                n[ip->A] = (uint)((int)n[ip->B] + (int)n[ip->C]);
                break;
            case OpCode.SubInt32:
                n[ip->A] = (uint)((int)n[ip->B] - (int)n[ip->C]);
                break;
            case OpCode.MulInt32:
                n[ip->A] = (uint)((int)n[ip->B] * (int)n[ip->C]);
                break;
            case OpCode.AddInt64:
                n[ip->A] = n[ip->B] + n[ip->C];
                break;
            case OpCode.SubInt64:
                n[ip->A] = n[ip->B] - n[ip->C];
                break;
            case OpCode.MulInt64:
                n[ip->A] = n[ip->B] * n[ip->C];
                break;
            case OpCode.AddInt32Const:
                n[ip->A] = (uint)((int)n[ip->B] + (short)ip->C);
                break;
            case OpCode.AddInt64Const:
                n[ip->A] = n[ip->B] + (ulong)(short)ip->C;
                break;
            case OpCode.MulInt32Const:
                n[ip->A] = (uint)((int)n[ip->B] * (short)ip->C);
                break;
            case OpCode.DivInt32:
                {
                    int divisor = (int)n[ip->C];
                    // 0 and -1 are the two that need care.
                    if ((uint)(divisor + 1) <= 1)
                    {
                        if (divisor == 0)
                        {
                            goto DivideByZero;
                        }

                        if ((int)n[ip->B] == int.MinValue)
                        {
                            goto DivisionOverflow;
                        }

                        n[ip->A] = (uint)-(int)n[ip->B];
                        break;
                    }

                    n[ip->A] = (uint)((int)n[ip->B] / divisor);
                    break;
                }

            case OpCode.ModInt32:
                {
                    int divisor = (int)n[ip->C];
                    // 0 and -1 are the two that need care.
                    if ((uint)(divisor + 1) <= 1)
                    {
                        if (divisor == 0)
                        {
                            goto DivideByZero;
                        }

                        if ((int)n[ip->B] == int.MinValue)
                        {
                            goto DivisionOverflow;
                        }

                        n[ip->A] = 0;
                        break;
                    }

                    n[ip->A] = (uint)((int)n[ip->B] % divisor);
                    break;
                }

            case OpCode.DivUInt32:
                {
                    uint divisor = (uint)n[ip->C];
                    if (divisor == 0)
                    {
                        goto DivideByZero;
                    }

                    n[ip->A] = (uint)n[ip->B] / divisor;
                    break;
                }

            case OpCode.ModUInt32:
                {
                    uint divisor = (uint)n[ip->C];
                    if (divisor == 0)
                    {
                        goto DivideByZero;
                    }

                    n[ip->A] = (uint)n[ip->B] % divisor;
                    break;
                }

            case OpCode.DivInt64:
                {
                    long divisor = (long)n[ip->C];
                    if ((ulong)(divisor + 1) <= 1)
                    {
                        if (divisor == 0)
                        {
                            goto DivideByZero;
                        }

                        if ((long)n[ip->B] == long.MinValue)
                        {
                            goto DivisionOverflow;
                        }

                        n[ip->A] = (ulong)-(long)n[ip->B];
                        break;
                    }

                    n[ip->A] = (ulong)((long)n[ip->B] / divisor);
                    break;
                }

            case OpCode.ModInt64:
                {
                    long divisor = (long)n[ip->C];
                    if ((ulong)(divisor + 1) <= 1)
                    {
                        if (divisor == 0)
                        {
                            goto DivideByZero;
                        }

                        if ((long)n[ip->B] == long.MinValue)
                        {
                            goto DivisionOverflow;
                        }

                        n[ip->A] = 0;
                        break;
                    }

                    n[ip->A] = (ulong)((long)n[ip->B] % divisor);
                    break;
                }

            case OpCode.DivUInt64:
                {
                    ulong divisor = (ulong)n[ip->C];
                    if (divisor == 0)
                    {
                        goto DivideByZero;
                    }

                    n[ip->A] = (ulong)n[ip->B] / divisor;
                    break;
                }

            case OpCode.ModUInt64:
                {
                    ulong divisor = (ulong)n[ip->C];
                    if (divisor == 0)
                    {
                        goto DivideByZero;
                    }

                    n[ip->A] = (ulong)n[ip->B] % divisor;
                    break;
                }

            case OpCode.PowInt32:
                if (!Powers.Int32((int)n[ip->B], (int)n[ip->C], out n[ip->A]))
                {
                    goto PowerOverflow;
                }

                break;
            case OpCode.PowUInt32:
                if (!Powers.UInt32((uint)n[ip->B], (uint)n[ip->C], out n[ip->A]))
                {
                    goto PowerOverflow;
                }

                break;
            case OpCode.PowInt64:
                if (!Powers.Int64((long)n[ip->B], (long)n[ip->C], out n[ip->A]))
                {
                    goto PowerOverflow;
                }

                break;
            case OpCode.PowUInt64:
                if (!Powers.UInt64((ulong)n[ip->B], (ulong)n[ip->C], out n[ip->A]))
                {
                    goto PowerOverflow;
                }

                break;
            case OpCode.NegInt32:
                n[ip->A] = (uint)-(int)n[ip->B];
                break;
            case OpCode.NotInt32:
                n[ip->A] = ~(uint)n[ip->B];
                break;
            case OpCode.AndInt32:
                n[ip->A] = (uint)n[ip->B] & (uint)n[ip->C];
                break;
            case OpCode.OrInt32:
                n[ip->A] = (uint)n[ip->B] | (uint)n[ip->C];
                break;
            case OpCode.XorInt32:
                n[ip->A] = (uint)n[ip->B] ^ (uint)n[ip->C];
                break;
            case OpCode.ShiftLeftInt32:
                n[ip->A] = (uint)n[ip->B] << (int)n[ip->C];
                break;
            case OpCode.ShiftRightLogicalInt32:
                n[ip->A] = (uint)n[ip->B] >> (int)n[ip->C];
                break;
            case OpCode.ShiftRightArithmeticInt32:
                n[ip->A] = (uint)((int)n[ip->B] >> (int)n[ip->C]);
                break;
            case OpCode.NegInt64:
                n[ip->A] = (ulong)-(long)n[ip->B];
                break;
            case OpCode.NotInt64:
                n[ip->A] = ~n[ip->B];
                break;
            case OpCode.AndInt64:
                n[ip->A] = n[ip->B] & n[ip->C];
                break;
            case OpCode.OrInt64:
                n[ip->A] = n[ip->B] | n[ip->C];
                break;
            case OpCode.XorInt64:
                n[ip->A] = n[ip->B] ^ n[ip->C];
                break;
            case OpCode.ShiftLeftInt64:
                n[ip->A] = n[ip->B] << (int)n[ip->C];
                break;
            case OpCode.ShiftRightLogicalInt64:
                n[ip->A] = n[ip->B] >> (int)n[ip->C];
                break;
            case OpCode.ShiftRightArithmeticInt64:
                n[ip->A] = (ulong)((long)n[ip->B] >> (int)n[ip->C]);
                break;
            case OpCode.AndInt32Const:
                n[ip->A] = (uint)n[ip->B] & (uint)(short)ip->C;
                break;

            // Reals

            case OpCode.AddFloat:
                n[ip->A] = BitConverter.SingleToUInt32Bits(*(float*)(n + ip->B) + *(float*)(n + ip->C));
                break;
            case OpCode.SubFloat:
                n[ip->A] = BitConverter.SingleToUInt32Bits(*(float*)(n + ip->B) - *(float*)(n + ip->C));
                break;
            case OpCode.MulFloat:
                n[ip->A] = BitConverter.SingleToUInt32Bits(*(float*)(n + ip->B) * *(float*)(n + ip->C));
                break;
            case OpCode.DivFloat:
                {
                    float divisor = *(float*)(n + ip->C);
                    if (divisor == 0)
                    {
                        goto DivideByZero;
                    }

                    n[ip->A] = BitConverter.SingleToUInt32Bits(*(float*)(n + ip->B) / divisor);
                    break;
                }

            case OpCode.ModFloat:
                {
                    float divisor = *(float*)(n + ip->C);
                    if (divisor == 0)
                    {
                        goto DivideByZero;
                    }

                    n[ip->A] = BitConverter.SingleToUInt32Bits(*(float*)(n + ip->B) % divisor);
                    break;
                }

            case OpCode.PowFloat:
                {
                    float power = MathF.Pow(*(float*)(n + ip->B), *(float*)(n + ip->C));
                    if (float.IsInfinity(power))
                    {
                        goto PowerOverflow;
                    }

                    n[ip->A] = BitConverter.SingleToUInt32Bits(power);
                    break;
                }

            case OpCode.NegFloat:
                n[ip->A] = (uint)n[ip->B] ^ 0x8000_0000u;
                break;
            case OpCode.AddDouble:
                *(double*)(n + ip->A) = *(double*)(n + ip->B) + *(double*)(n + ip->C);
                break;
            case OpCode.SubDouble:
                *(double*)(n + ip->A) = *(double*)(n + ip->B) - *(double*)(n + ip->C);
                break;
            case OpCode.MulDouble:
                *(double*)(n + ip->A) = *(double*)(n + ip->B) * *(double*)(n + ip->C);
                break;
            case OpCode.DivDouble:
                {
                    double divisor = *(double*)(n + ip->C);
                    if (divisor == 0)
                    {
                        goto DivideByZero;
                    }

                    *(double*)(n + ip->A) = *(double*)(n + ip->B) / divisor;
                    break;
                }

            case OpCode.ModDouble:
                {
                    double divisor = *(double*)(n + ip->C);
                    if (divisor == 0)
                    {
                        goto DivideByZero;
                    }

                    *(double*)(n + ip->A) = *(double*)(n + ip->B) % divisor;
                    break;
                }

            case OpCode.PowDouble:
                {
                    double power = Math.Pow(*(double*)(n + ip->B), *(double*)(n + ip->C));
                    if (double.IsInfinity(power))
                    {
                        goto PowerOverflow;
                    }

                    *(double*)(n + ip->A) = power;
                    break;
                }

            case OpCode.NegDouble:
                n[ip->A] = n[ip->B] ^ 0x8000_0000_0000_0000UL;
                break;
            case OpCode.PowDoubleInt:
                {
                    double power = Math.Pow(*(double*)(n + ip->B), (int)n[ip->C]);
                    if (double.IsInfinity(power))
                    {
                        goto PowerOverflow;
                    }

                    *(double*)(n + ip->A) = power;
                    break;
                }

            case OpCode.SqrtDouble:
                *(double*)(n + ip->A) = Math.Sqrt(*(double*)(n + ip->B));
                break;

            // Conversions

            case OpCode.NarrowInt8:
                n[ip->A] = (uint)(sbyte)n[ip->B];
                break;
            case OpCode.NarrowInt16:
                n[ip->A] = (uint)(short)n[ip->B];
                break;
            case OpCode.NarrowUInt8:
                n[ip->A] = (byte)n[ip->B];
                break;
            case OpCode.NarrowUInt16:
                n[ip->A] = (ushort)n[ip->B];
                break;
            case OpCode.Int32ToInt64:
                n[ip->A] = (ulong)(int)n[ip->B];
                break;
            case OpCode.UInt32ToInt64:
                n[ip->A] = (uint)n[ip->B];
                break;
            case OpCode.Int32ToFloat:
                n[ip->A] = BitConverter.SingleToUInt32Bits((int)n[ip->B]);
                break;
            case OpCode.Int32ToDouble:
                *(double*)(n + ip->A) = (int)n[ip->B];
                break;
            case OpCode.UInt32ToFloat:
                n[ip->A] = BitConverter.SingleToUInt32Bits((long)(uint)n[ip->B]);
                break;
            case OpCode.UInt32ToDouble:
                *(double*)(n + ip->A) = (uint)n[ip->B];
                break;
            case OpCode.Int64ToFloat:
                n[ip->A] = BitConverter.SingleToUInt32Bits((long)n[ip->B]);
                break;
            case OpCode.Int64ToDouble:
                *(double*)(n + ip->A) = (long)n[ip->B];
                break;
            case OpCode.UInt64ToFloat:
                {
                    float value = Conversions.UInt64ToSingle(n[ip->B]);
                    n[ip->A] = BitConverter.SingleToUInt32Bits(value);
                    break;
                }

            case OpCode.UInt64ToDouble:
                {
                    double value = Conversions.UInt64ToDouble(n[ip->B]);
                    *(double*)(n + ip->A) = value;
                    break;
                }

            case OpCode.FloatToDouble:
                *(double*)(n + ip->A) = *(float*)(n + ip->B);
                break;
            case OpCode.DoubleToFloat:
                n[ip->A] = BitConverter.SingleToUInt32Bits((float)*(double*)(n + ip->B));
                break;
            case OpCode.DoubleToInt8:
                {
                    uint value = (uint)Conversions.DoubleToInt8(*(double*)(n + ip->B));
                    n[ip->A] = value;
                    break;
                }

            case OpCode.DoubleToInt16:
                {
                    uint value = (uint)Conversions.DoubleToInt16(*(double*)(n + ip->B));
                    n[ip->A] = value;
                    break;
                }

            case OpCode.DoubleToInt32:
                {
                    double real = *(double*)(n + ip->B);
                    int value = Math.Abs(real) < int.MaxValue ? (int)real : Conversions.DoubleToInt32(real);
                    n[ip->A] = (uint)value;
                    break;
                }

            case OpCode.DoubleToInt64:
                {
                    ulong value = (ulong)Conversions.DoubleToInt64(*(double*)(n + ip->B));
                    n[ip->A] = value;
                    break;
                }

            case OpCode.DoubleToUInt8:
                {
                    uint value = Conversions.DoubleToUInt8(*(double*)(n + ip->B));
                    n[ip->A] = value;
                    break;
                }

            case OpCode.DoubleToUInt16:
                {
                    uint value = Conversions.DoubleToUInt16(*(double*)(n + ip->B));
                    n[ip->A] = value;
                    break;
                }

            case OpCode.DoubleToUInt32:
                {
                    uint value = Conversions.DoubleToUInt32(*(double*)(n + ip->B));
                    n[ip->A] = value;
                    break;
                }

            case OpCode.DoubleToUInt64:
                {
                    ulong value = Conversions.DoubleToUInt64(*(double*)(n + ip->B));
                    n[ip->A] = value;
                    break;
                }

            // Comparisons

            case OpCode.EqualInt32:
                n[ip->A] = (int)n[ip->B] == (int)n[ip->C] ? 1UL : 0UL;
                break;
            case OpCode.LessInt32:
                n[ip->A] = (int)n[ip->B] < (int)n[ip->C] ? 1UL : 0UL;
                break;
            case OpCode.LessOrEqualInt32:
                n[ip->A] = (int)n[ip->B] <= (int)n[ip->C] ? 1UL : 0UL;
                break;
            case OpCode.LessUInt32:
                n[ip->A] = (uint)n[ip->B] < (uint)n[ip->C] ? 1UL : 0UL;
                break;
            case OpCode.LessOrEqualUInt32:
                n[ip->A] = (uint)n[ip->B] <= (uint)n[ip->C] ? 1UL : 0UL;
                break;
            case OpCode.EqualInt64:
                n[ip->A] = (long)n[ip->B] == (long)n[ip->C] ? 1UL : 0UL;
                break;
            case OpCode.LessInt64:
                n[ip->A] = (long)n[ip->B] < (long)n[ip->C] ? 1UL : 0UL;
                break;
            case OpCode.LessOrEqualInt64:
                n[ip->A] = (long)n[ip->B] <= (long)n[ip->C] ? 1UL : 0UL;
                break;
            case OpCode.LessUInt64:
                n[ip->A] = n[ip->B] < n[ip->C] ? 1UL : 0UL;
                break;
            case OpCode.LessOrEqualUInt64:
                n[ip->A] = n[ip->B] <= n[ip->C] ? 1UL : 0UL;
                break;
            case OpCode.EqualFloat:
                n[ip->A] = *(float*)(n + ip->B) == *(float*)(n + ip->C) ? 1UL : 0UL;
                break;
            case OpCode.LessFloat:
                n[ip->A] = *(float*)(n + ip->B) < *(float*)(n + ip->C) ? 1UL : 0UL;
                break;
            case OpCode.LessOrEqualFloat:
                n[ip->A] = *(float*)(n + ip->B) <= *(float*)(n + ip->C) ? 1UL : 0UL;
                break;
            case OpCode.EqualDouble:
                n[ip->A] = *(double*)(n + ip->B) == *(double*)(n + ip->C) ? 1UL : 0UL;
                break;
            case OpCode.LessDouble:
                n[ip->A] = *(double*)(n + ip->B) < *(double*)(n + ip->C) ? 1UL : 0UL;
                break;
            case OpCode.LessOrEqualDouble:
                n[ip->A] = *(double*)(n + ip->B) <= *(double*)(n + ip->C) ? 1UL : 0UL;
                break;
            case OpCode.NotBool:
                n[ip->A] = (uint)n[ip->B] ^ 1;
                break;
            case OpCode.SameObject:
                n[ip->A] = ReferenceEquals(Unsafe.Add(ref o, (nint)ip->B), Unsafe.Add(ref o, (nint)ip->C)) ? 1UL : 0UL;
                break;
            case OpCode.IsNull:
                n[ip->A] = Unsafe.Add(ref o, (nint)ip->B) is null ? 1UL : 0UL;
                break;

            // Jumps forward: the distance counts from the next instruction, and every case ends by stepping there

            case OpCode.Jump:
                ip += (short)ip->C;
                break;
            case OpCode.JumpIfTrue:
                if ((int)n[ip->A] != 0)
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfFalse:
                if ((int)n[ip->A] == 0)
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNull:
                if (Unsafe.Add(ref o, (nint)ip->A) is null)
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNotNull:
                if (Unsafe.Add(ref o, (nint)ip->A) is not null)
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfEqualInt32:
                if ((int)n[ip->A] == (int)n[ip->B])
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNotEqualInt32:
                if ((int)n[ip->A] != (int)n[ip->B])
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessInt32:
                if ((int)n[ip->A] < (int)n[ip->B])
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessOrEqualInt32:
                if ((int)n[ip->A] <= (int)n[ip->B])
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessUInt32:
                if ((uint)n[ip->A] < (uint)n[ip->B])
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessOrEqualUInt32:
                if ((uint)n[ip->A] <= (uint)n[ip->B])
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfEqualInt64:
                if ((long)n[ip->A] == (long)n[ip->B])
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNotEqualInt64:
                if ((long)n[ip->A] != (long)n[ip->B])
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessInt64:
                if ((long)n[ip->A] < (long)n[ip->B])
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessOrEqualInt64:
                if ((long)n[ip->A] <= (long)n[ip->B])
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfEqualInt32Const:
                if ((int)n[ip->A] == (short)ip->B)
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNotEqualInt32Const:
                if ((int)n[ip->A] != (short)ip->B)
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessInt32Const:
                if ((int)n[ip->A] < (short)ip->B)
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessOrEqualInt32Const:
                if ((int)n[ip->A] <= (short)ip->B)
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfGreaterInt32Const:
                if ((int)n[ip->A] > (short)ip->B)
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfGreaterOrEqualInt32Const:
                if ((int)n[ip->A] >= (short)ip->B)
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfEqualDouble:
                if (*(double*)(n + ip->A) == *(double*)(n + ip->B))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNotEqualDouble:
                if (*(double*)(n + ip->A) != *(double*)(n + ip->B))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessDouble:
                if (*(double*)(n + ip->A) < *(double*)(n + ip->B))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessOrEqualDouble:
                if (*(double*)(n + ip->A) <= *(double*)(n + ip->B))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNotLessDouble:
                if (!(*(double*)(n + ip->A) < *(double*)(n + ip->B)))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNotLessOrEqualDouble:
                if (!(*(double*)(n + ip->A) <= *(double*)(n + ip->B)))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfEqualFloat:
                if (*(float*)(n + ip->A) == *(float*)(n + ip->B))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNotEqualFloat:
                if (*(float*)(n + ip->A) != *(float*)(n + ip->B))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessFloat:
                if (*(float*)(n + ip->A) < *(float*)(n + ip->B))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfLessOrEqualFloat:
                if (*(float*)(n + ip->A) <= *(float*)(n + ip->B))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNotLessFloat:
                if (!(*(float*)(n + ip->A) < *(float*)(n + ip->B)))
                {
                    ip += (short)ip->C;
                }

                break;
            case OpCode.JumpIfNotLessOrEqualFloat:
                if (!(*(float*)(n + ip->A) <= *(float*)(n + ip->B)))
                {
                    ip += (short)ip->C;
                }

                break;

            // Back edges: the distance is negative, so adding it charges the length of the loop

            case OpCode.Loop:
                {
                    nint distance = (short)ip->C;
                    ip += distance;
                    if ((execution.Budget += distance) < 0)
                    {
                        goto Poll;
                    }
                    break;
                }

            case OpCode.LoopIfTrue:
                if ((int)n[ip->A] != 0)
                {
                    nint distance = (short)ip->C;
                    ip += distance;
                    if ((execution.Budget += distance) < 0)
                    {
                        goto Poll;
                    }
                }

                break;
            case OpCode.LoopIfFalse:
                if ((int)n[ip->A] == 0)
                {
                    nint distance = (short)ip->C;
                    ip += distance;
                    if ((execution.Budget += distance) < 0)
                    {
                        goto Poll;
                    }
                }

                break;
            case OpCode.LoopIfLessInt32:
                if ((int)n[ip->A] < (int)n[ip->B])
                {
                    nint distance = (short)ip->C;
                    ip += distance;
                    if ((execution.Budget += distance) < 0)
                    {
                        goto Poll;
                    }
                }

                break;
            case OpCode.LoopIfLessOrEqualInt32:
                if ((int)n[ip->A] <= (int)n[ip->B])
                {
                    nint distance = (short)ip->C;
                    ip += distance;
                    if ((execution.Budget += distance) < 0)
                    {
                        goto Poll;
                    }
                }

                break;
            case OpCode.LoopIfLessUInt32:
                if ((uint)n[ip->A] < (uint)n[ip->B])
                {
                    nint distance = (short)ip->C;
                    ip += distance;
                    if ((execution.Budget += distance) < 0)
                    {
                        goto Poll;
                    }
                }

                break;
            case OpCode.LoopIfLessOrEqualUInt32:
                if ((uint)n[ip->A] <= (uint)n[ip->B])
                {
                    nint distance = (short)ip->C;
                    ip += distance;
                    if ((execution.Budget += distance) < 0)
                    {
                        goto Poll;
                    }
                }

                break;
            case OpCode.LoopIfLessInt32Const:
                if ((int)n[ip->A] < (short)ip->B)
                {
                    nint distance = (short)ip->C;
                    ip += distance;
                    if ((execution.Budget += distance) < 0)
                    {
                        goto Poll;
                    }
                }

                break;
            case OpCode.IncrementLoopInt32:
                {
                    int next = (int)n[ip->A] + 1;
                    n[ip->A] = (uint)next;
                    if (next < (int)n[ip->B])
                    {
                        nint distance = (short)ip->C;
                        ip += distance;
                        if ((execution.Budget += distance) < 0)
                        {
                            goto Poll;
                        }
                    }

                    break;
                }

            case OpCode.IncrementLoopUInt32:
                {
                    uint next = (uint)n[ip->A] + 1;
                    n[ip->A] = next;
                    if (next < (uint)n[ip->B])
                    {
                        nint distance = (short)ip->C;
                        ip += distance;
                        if ((execution.Budget += distance) < 0)
                        {
                            goto Poll;
                        }
                    }

                    break;
                }

            case OpCode.IncrementLoopInt32Const:
                {
                    int next = (int)n[ip->A] + 1;
                    n[ip->A] = (uint)next;
                    if (next < (short)ip->B)
                    {
                        nint distance = (short)ip->C;
                        ip += distance;
                        if ((execution.Budget += distance) < 0)
                        {
                            goto Poll;
                        }
                    }

                    break;
                }

            // Calls

            case OpCode.Call:
                entry = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.Calls), (nint)ip->A);
                goto Enter;
            case OpCode.CallVirtual:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->C));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    ScriptClass type = self.Class;
                    int slot = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.VirtualSlots), (nint)ip->A);
                    int target = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(type.VirtualTable), slot);
                    if (!ReferenceEquals(type.Unit, unit))
                    {
                        foreign = target;
                        goto CallForeign;
                    }

                    entry = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.Functions), target);
                    goto Enter;
                }

            case OpCode.CallInterface:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->C));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    ScriptClass type = self.Class;
                    if (!ReferenceEquals(type.Unit, unit))
                    {
                        foreign = type.FindImplementation(unit.Compiled.FunctionTable[ip->A]);
                        goto CallForeign;
                    }

                    int selector = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.Selectors), (nint)ip->A);
                    int target = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(type.InterfaceTable), selector);
                    if (target == 0)
                    {
                        goto FindImplementation;
                    }

                    entry = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.Functions), target - 1);
                    goto Enter;
                }

            case OpCode.CallFunction:
                {
                    ref object? window = ref Unsafe.Add(ref o, (nint)ip->C);
                    ScriptFunction? function = Unsafe.As<ScriptFunction?>(window);
                    if (function is null)
                    {
                        goto UnboundFunction;
                    }

                    if (!ReferenceEquals(function.Instance, execution.Instance) || function.Shape == FunctionShape.ShiftedOutputs)
                    {
                        goto CallFunctionApart;
                    }

                    if (function.Shape != FunctionShape.Plain)
                    {
                        Arrange(function, ref window);
                    }

                    entry = ref Unsafe.AsRef(in function.Entry);
                    goto Enter;
                }

            case OpCode.CallImport:
                *frame = (nint)ip;
                execution.Top = frame;
                if (!execution.CallImport(ip->A, n, ref o, frame))
                {
                    goto UnboundFunction;
                }

                if (execution.Attention != 0)
                {
                    goto Attend;
                }

                break;
            case OpCode.CallHost:
                {
                    HostCall call = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.HostCalls), (nint)ip->A);
                    *frame = (nint)ip;
                    execution.Top = frame;
                    hostFrame.Callee = call;
                    hostFrame.Numbers = n + ip->B;
                    hostFrame.Objects = ref Unsafe.Add(ref o, (nint)ip->C);
                    call.Thunk(ref hostFrame);
                    if (execution.HostFrame != &hostFrame)
                    {
                        execution.DropLevelsAbove(&hostFrame);
                    }

                    if (execution.Attention != 0)
                    {
                        goto Attend;
                    }

                    break;
                }

            case OpCode.Return:
                if (frame == execution.FirstFrame)
                {
                    goto Finish;
                }

                ip = (Instruction*)*--frame;
                n -= ip->B;
                o = ref Unsafe.Subtract(ref o, (nint)ip->C);
                break;
            case OpCode.ReturnNumber:
                n[0] = n[ip->A];
                if (frame == execution.FirstFrame)
                {
                    goto Finish;
                }

                ip = (Instruction*)*--frame;
                n -= ip->B;
                o = ref Unsafe.Subtract(ref o, (nint)ip->C);
                break;
            case OpCode.ReturnObject:
                o = Unsafe.Add(ref o, (nint)ip->A);
                if (frame == execution.FirstFrame)
                {
                    goto Finish;
                }

                ip = (Instruction*)*--frame;
                n -= ip->B;
                o = ref Unsafe.Subtract(ref o, (nint)ip->C);
                break;
            case OpCode.ReturnSlots:
                MoveNumbers(n, n + ip->A, ip->D);
                if (frame == execution.FirstFrame)
                {
                    goto Finish;
                }

                ip = (Instruction*)*--frame;
                n -= ip->B;
                o = ref Unsafe.Subtract(ref o, (nint)ip->C);
                break;

            // Places that functions return

            case OpCode.ReturnGlobalPlace:
                n[0] = PlaceIndex(ip->B, ip->A);
                o = execution.Instance;
                goto ReturnPlace;
            case OpCode.ReturnFieldPlace:
                {
                    object? holder = Unsafe.Add(ref o, (nint)ip->B);
                    if (holder is null)
                    {
                        goto NullPointer;
                    }

                    n[0] = PlaceIndex(ip->C, ip->A);
                    o = holder;
                    goto ReturnPlace;
                }

            case OpCode.ReturnElementPlace:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    uint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    n[0] = PlaceIndex(index, ip->A);
                    o = array;
                    goto ReturnPlace;
                }

            case OpCode.ReturnPlace:
                n[0] = MemberOf(n[ip->C], ip->A);
                o = Unsafe.Add(ref o, (nint)ip->B);
                goto ReturnPlace;
            case OpCode.LoadPlace:
                fault = LoadPlace(Unsafe.Add(ref o, (nint)ip->B), n[ip->C], ip->D, n + ip->A);
                goto CheckPlace;
            case OpCode.StorePlace:
                fault = StorePlace(Unsafe.Add(ref o, (nint)ip->B), n[ip->C], ip->D, n[ip->A]);
                goto CheckPlace;
            case OpCode.LoadPlaceSlots:
                fault = LoadPlaceSlots(Unsafe.Add(ref o, (nint)ip->B), n[ip->C], ip->D, n + ip->A);
                goto CheckPlace;
            case OpCode.StorePlaceSlots:
                fault = StorePlaceSlots(Unsafe.Add(ref o, (nint)ip->B), n[ip->C], ip->D, n + ip->A);
                goto CheckPlace;
            case OpCode.LoadPlaceObject:
                fault = LoadPlaceObject(Unsafe.Add(ref o, (nint)ip->B), n[ip->C], ref Unsafe.Add(ref o, (nint)ip->A));
                goto CheckPlace;
            case OpCode.StorePlaceObject:
                fault = StorePlaceObject(Unsafe.Add(ref o, (nint)ip->B), n[ip->C], Unsafe.Add(ref o, (nint)ip->A));
                goto CheckPlace;

            // Globals of the current instance

            case OpCode.LoadGlobal:
                n[ip->A] = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(execution.Instance.Numbers), (nint)ip->B);
                break;
            case OpCode.StoreGlobal:
                Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(execution.Instance.Numbers), (nint)ip->B) = n[ip->A];
                break;
            case OpCode.LoadGlobalSlots:
                MemoryMarshal.CreateSpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(execution.Instance.Numbers), (nint)ip->B), ip->D).CopyTo(new Span<ulong>(n + ip->A, ip->D));
                break;
            case OpCode.StoreGlobalSlots:
                new Span<ulong>(n + ip->A, ip->D).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(execution.Instance.Numbers), (nint)ip->B), ip->D));
                break;
            case OpCode.LoadGlobalObject:
                Unsafe.Add(ref o, (nint)ip->A) = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(execution.Instance.Objects), (nint)ip->B);
                break;
            case OpCode.StoreGlobalObject:
                Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(execution.Instance.Objects), (nint)ip->B) = Unsafe.Add(ref o, (nint)ip->A);
                break;

            // Fields of script objects: the verifier knows the class at least, so the field is there

            case OpCode.LoadFieldInt8:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    n[ip->A] = (uint)Unsafe.ReadUnaligned<sbyte>(ref self.NumberAt(ip->C));
                    break;
                }

            case OpCode.LoadFieldUInt8:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    n[ip->A] = Unsafe.ReadUnaligned<byte>(ref self.NumberAt(ip->C));
                    break;
                }

            case OpCode.LoadFieldInt16:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    n[ip->A] = (uint)Unsafe.ReadUnaligned<short>(ref self.NumberAt(ip->C));
                    break;
                }

            case OpCode.LoadFieldUInt16:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    n[ip->A] = Unsafe.ReadUnaligned<ushort>(ref self.NumberAt(ip->C));
                    break;
                }

            case OpCode.LoadField32:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    n[ip->A] = Unsafe.ReadUnaligned<uint>(ref self.NumberAt(ip->C));
                    break;
                }

            case OpCode.LoadField64:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    n[ip->A] = Unsafe.ReadUnaligned<ulong>(ref self.NumberAt(ip->C));
                    break;
                }

            case OpCode.StoreField8:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    Unsafe.WriteUnaligned(ref self.NumberAt(ip->C), (byte)n[ip->A]);
                    break;
                }

            case OpCode.StoreField16:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    Unsafe.WriteUnaligned(ref self.NumberAt(ip->C), (ushort)n[ip->A]);
                    break;
                }

            case OpCode.StoreField32:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    Unsafe.WriteUnaligned(ref self.NumberAt(ip->C), (uint)n[ip->A]);
                    break;
                }

            case OpCode.StoreField64:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    Unsafe.WriteUnaligned(ref self.NumberAt(ip->C), n[ip->A]);
                    break;
                }

            case OpCode.LoadFieldSlots:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    CopyBytes(ref *(byte*)(n + ip->A), ref self.NumberAt(ip->C), ip->D * sizeof(ulong));
                    break;
                }

            case OpCode.StoreFieldSlots:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    CopyBytes(ref self.NumberAt(ip->C), ref *(byte*)(n + ip->A), ip->D * sizeof(ulong));
                    break;
                }

            case OpCode.LoadFieldObject:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    Unsafe.Add(ref o, (nint)ip->A) = self.ReferenceAt(ip->C);
                    break;
                }

            case OpCode.StoreFieldObject:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    self.ReferenceAt(ip->C) = Unsafe.Add(ref o, (nint)ip->A);
                    break;
                }

            // Members of unmanaged structs in number slots

            case OpCode.LoadMemberInt8:
                n[ip->A] = (uint)Unsafe.ReadUnaligned<sbyte>((byte*)(n + ip->B) + ip->C);
                break;
            case OpCode.LoadMemberUInt8:
                n[ip->A] = Unsafe.ReadUnaligned<byte>((byte*)(n + ip->B) + ip->C);
                break;
            case OpCode.LoadMemberInt16:
                n[ip->A] = (uint)Unsafe.ReadUnaligned<short>((byte*)(n + ip->B) + ip->C);
                break;
            case OpCode.LoadMemberUInt16:
                n[ip->A] = Unsafe.ReadUnaligned<ushort>((byte*)(n + ip->B) + ip->C);
                break;
            case OpCode.LoadMember32:
                n[ip->A] = Unsafe.ReadUnaligned<uint>((byte*)(n + ip->B) + ip->C);
                break;
            case OpCode.LoadMember64:
                n[ip->A] = Unsafe.ReadUnaligned<ulong>((byte*)(n + ip->B) + ip->C);
                break;
            case OpCode.StoreMember8:
                Unsafe.WriteUnaligned((byte*)(n + ip->B) + ip->C, (byte)n[ip->A]);
                break;
            case OpCode.StoreMember16:
                Unsafe.WriteUnaligned((byte*)(n + ip->B) + ip->C, (ushort)n[ip->A]);
                break;
            case OpCode.StoreMember32:
                Unsafe.WriteUnaligned((byte*)(n + ip->B) + ip->C, (uint)n[ip->A]);
                break;
            case OpCode.StoreMember64:
                Unsafe.WriteUnaligned((byte*)(n + ip->B) + ip->C, n[ip->A]);
                break;
            case OpCode.LoadMemberSlots:
                LoadStruct(n + ip->A, (byte*)(n + ip->B) + ip->C, ip->D);
                break;
            case OpCode.StoreMemberSlots:
                Buffer.MemoryCopy(n + ip->A, (byte*)(n + ip->B) + ip->C, ip->D, ip->D);
                break;

            // Elements of arrays

            case OpCode.LoadElementInt8:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    n[ip->A] = (uint)Unsafe.Add(ref Unsafe.As<byte, sbyte>(ref array.FirstByte), index);
                    break;
                }

            case OpCode.LoadElementUInt8:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    n[ip->A] = Unsafe.Add(ref array.FirstByte, index);
                    break;
                }

            case OpCode.LoadElementInt16:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    n[ip->A] = (uint)Unsafe.Add(ref Unsafe.As<byte, short>(ref array.FirstByte), index);
                    break;
                }

            case OpCode.LoadElementUInt16:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    n[ip->A] = Unsafe.Add(ref Unsafe.As<byte, ushort>(ref array.FirstByte), index);
                    break;
                }

            case OpCode.LoadElement32:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    n[ip->A] = Unsafe.Add(ref Unsafe.As<byte, uint>(ref array.FirstByte), index);
                    break;
                }

            case OpCode.LoadElement64:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    n[ip->A] = Unsafe.Add(ref Unsafe.As<byte, ulong>(ref array.FirstByte), index);
                    break;
                }

            case OpCode.StoreElement8:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    Unsafe.Add(ref array.FirstByte, index) = (byte)n[ip->A];
                    break;
                }

            case OpCode.StoreElement16:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    Unsafe.Add(ref Unsafe.As<byte, ushort>(ref array.FirstByte), index) = (ushort)n[ip->A];
                    break;
                }

            case OpCode.StoreElement32:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    Unsafe.Add(ref Unsafe.As<byte, uint>(ref array.FirstByte), index) = (uint)n[ip->A];
                    break;
                }

            case OpCode.StoreElement64:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    Unsafe.Add(ref Unsafe.As<byte, ulong>(ref array.FirstByte), index) = n[ip->A];
                    break;
                }

            case OpCode.LoadElementSlots:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    LoadElementSlots(array, index, n + ip->A, ip->D);
                    break;
                }

            case OpCode.StoreElementSlots:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    StoreElementSlots(array, index, n + ip->A);
                    break;
                }

            case OpCode.LoadElementObject:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    Unsafe.Add(ref o, (nint)ip->A) = Unsafe.Add(ref array.FirstReference, index);
                    break;
                }

            case OpCode.StoreElementObject:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    Unsafe.Add(ref array.FirstReference, index) = Unsafe.Add(ref o, (nint)ip->A);
                    break;
                }

            case OpCode.ArrayLength:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    n[ip->A] = (uint)array.Length;
                    break;
                }

            case OpCode.NewArray:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = NewArray(execution, Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.Types), (nint)ip->B), (uint)n[ip->C], ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;

            // Objects

            case OpCode.NewObject:
                {
                    *frame = (nint)ip;
                    execution.Top = frame;
                    ScriptClass type = Unsafe.As<ScriptClass>(Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.Types), (nint)ip->B))!;
                    if (!execution.ChargeBytes(type.SizeInBytes))
                    {
                        goto MemoryLimit;
                    }

                    ScriptObject made = type.Factory.Create(type);
                    Unsafe.Add(ref o, (nint)ip->A) = made;
                    break;
                }

            case OpCode.LoadFunction:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = LoadFunction(execution, unit, ip->B, ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.NewDelegate:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = NewDelegate(execution, unit, ip->B, ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.CheckNull:
                if (Unsafe.Add(ref o, (nint)ip->A) is null)
                {
                    goto NullPointer;
                }

                break;
            case OpCode.CastObject:
                {
                    object? value = CastObject(Unsafe.Add(ref o, (nint)ip->B), unit, ip->C);
                    Unsafe.Add(ref o, (nint)ip->A) = value;
                    break;
                }

            case OpCode.CopyStruct:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = CopyStruct(execution, Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.Types), (nint)ip->C), Unsafe.Add(ref o, (nint)ip->B), ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.BoxNumber:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = BoxNumber(execution, unit, ip->C, n + ip->B, ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.BoxObject:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = BoxObject(execution, unit, ip, Unsafe.Add(ref o, (nint)ip->B), ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.UnboxNumber:
                *frame = (nint)ip;
                execution.Top = frame;
                UnboxNumber(unit, ip->C, Unsafe.Add(ref o, (nint)ip->B), n + ip->A);
                break;
            case OpCode.UnboxObject:
                {
                    object? value = UnboxObject(unit, ip->C, Unsafe.Add(ref o, (nint)ip->B));
                    Unsafe.Add(ref o, (nint)ip->A) = value;
                    break;
                }

            case OpCode.PackObjects:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = PackObjects(execution, ref Unsafe.Add(ref o, (nint)ip->B), ip->D, ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;

            case OpCode.UnpackObject:
                Unsafe.Add(ref o, (nint)ip->A) = UnpackObject(Unsafe.Add(ref o, (nint)ip->B), ip->C);
                break;

            // Strings: a null register is the empty string

            case OpCode.ConcatStrings:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = ConcatStrings(execution, Unsafe.Add(ref o, (nint)ip->B), Unsafe.Add(ref o, (nint)ip->C), ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.ConcatMany:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = ConcatMany(execution, ref Unsafe.Add(ref o, (nint)ip->B), ip->D, ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.NumberToString:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = NumberToString(execution, n[ip->B], (NumericKind)ip->C, ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.AppendString:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = AppendText(execution, Unsafe.As<string?>(Unsafe.Add(ref o, (nint)ip->B)), ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.AppendNumber:
                *frame = (nint)ip;
                execution.Top = frame;
                fault = AppendNumber(execution, n[ip->B], (NumericKind)ip->C, ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.ReadText:
                if (Unsafe.Add(ref o, (nint)ip->B) is not GrowingText)
                {
                    Unsafe.Add(ref o, (nint)ip->A) = Unsafe.Add(ref o, (nint)ip->B);
                    break;
                }

                *frame = (nint)ip;
                execution.Top = frame;
                fault = ReadText(execution, ref Unsafe.Add(ref o, (nint)ip->B), ref Unsafe.Add(ref o, (nint)ip->A));
                if (fault != NoFault)
                {
                    goto Fault;
                }

                break;
            case OpCode.TextLength:
                n[ip->A] = (uint)TextLength(Unsafe.Add(ref o, (nint)ip->B));
                break;
            case OpCode.StringLength:
                n[ip->A] = (uint)(Unsafe.As<string?>(Unsafe.Add(ref o, (nint)ip->B))?.Length ?? 0);
                break;
            case OpCode.EqualStrings:
                {
                    bool equal = EqualStrings(Unsafe.Add(ref o, (nint)ip->B), Unsafe.Add(ref o, (nint)ip->C));
                    n[ip->A] = equal ? 1UL : 0UL;
                    break;
                }

            case OpCode.CompareStrings:
                {
                    int order = CompareStrings(Unsafe.Add(ref o, (nint)ip->B), Unsafe.Add(ref o, (nint)ip->C));
                    n[ip->A] = (uint)order;
                    break;
                }

            // Counting

            case OpCode.Retain:
                References.Retain(Unsafe.Add(ref o, (nint)ip->A));
                break;
            case OpCode.Release:
                {
                    object? value = Unsafe.Add(ref o, (nint)ip->A);
                    Unsafe.Add(ref o, (nint)ip->A) = null;
                    if (value is null || References.TryDrop(value))
                    {
                        break;
                    }

                    // Destructors run as if a host function called them from the top of the frame.
                    *frame = (nint)ip;
                    execution.Top = frame;
                    hostFrame.Callee = HostCall.None;
                    hostFrame.Numbers = n + ip->B;
                    hostFrame.Objects = ref Unsafe.Add(ref o, (nint)ip->C);
                    Destruction.Run(value);
                    if (execution.Attention != 0)
                    {
                        goto Attend;
                    }

                    break;
                }

            case OpCode.ExchangeObject:
                {
                    object? value = Unsafe.Add(ref o, (nint)ip->A);
                    Unsafe.Add(ref o, (nint)ip->A) = Unsafe.Add(ref o, (nint)ip->B);
                    Unsafe.Add(ref o, (nint)ip->B) = value;
                    break;
                }

            case OpCode.ExchangeGlobalObject:
                Exchange(ref Unsafe.Add(ref o, (nint)ip->A), ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(execution.Instance.Objects), (nint)ip->B));
                break;
            case OpCode.ExchangeFieldObject:
                {
                    ScriptObject? self = Unsafe.As<ScriptObject?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (self is null)
                    {
                        goto NullPointer;
                    }

                    Exchange(ref Unsafe.Add(ref o, (nint)ip->A), ref self.ReferenceAt(ip->C));
                    break;
                }

            case OpCode.ExchangeElementObject:
                {
                    ScriptArray? array = Unsafe.As<ScriptArray?>(Unsafe.Add(ref o, (nint)ip->B));
                    if (array is null)
                    {
                        goto NullPointer;
                    }

                    nuint index = (uint)n[ip->C];
                    if (index >= (uint)array.Length)
                    {
                        goto IndexOutOfBounds;
                    }

                    Exchange(ref Unsafe.Add(ref o, (nint)ip->A), ref Unsafe.Add(ref array.FirstReference, index));
                    break;
                }

            case OpCode.CallHostCounted:
                {
                    HostCall call = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.HostCalls), (nint)ip->A);
                    *frame = (nint)ip;
                    execution.Top = frame;
                    hostFrame.Callee = call;
                    hostFrame.Numbers = n + ip->B;
                    hostFrame.Objects = ref Unsafe.Add(ref o, (nint)ip->C);
                    CallHostCounted(execution, ref hostFrame, call);
                    if (execution.HostFrame != &hostFrame)
                    {
                        execution.DropLevelsAbove(&hostFrame);
                    }

                    if (execution.Attention != 0)
                    {
                        goto Attend;
                    }

                    break;
                }

            // Between functions

            case OpCode.EnterCompiled:
                compiled = execution.RunCompiled(ip->A, -1, n, ref o, frame);
                goto Compiled;

            // Faults

            case OpCode.Raise:
                fault = (ScriptFault)ip->C;
                goto Fault;
        }

    Next:
        ip++;
        goto Dispatch;

    Enter:
        {
            ulong* numbers = n + ip->B;
            ref object? objects = ref Unsafe.Add(ref o, (nint)ip->C);
            if (numbers + entry.Numbers > execution.NumberLimit || frame == execution.LastFrame)
            {
                goto Grow;
            }

            if (entry.Objects != 0)
            {
                if (Unsafe.IsAddressGreaterThan(ref Unsafe.Add(ref objects, (nint)entry.Objects), ref objectLimit))
                {
                    goto Grow;
                }

                // Object registers that are no arguments start as null, whatever an earlier call left there.
                for (nint i = entry.Locals; i > 0; i--)
                {
                    Unsafe.Add(ref objects, (nint)entry.FirstLocal + i - 1) = null;
                }
            }

            *frame++ = (nint)ip;
            n = numbers;
            o = ref objects;
            ip = execution.Code + entry.Before;
            if ((execution.Budget -= entry.Length) < 0)
            {
                goto Poll;
            }

            goto Next;
        }

    Grow:
        {
            ExecutionStacks stacks = execution.Stacks;
            int numbers = (int)(n - stacks.NumberBase);
            int objects = stacks.IndexOf(ref o);
            int index = (int)(frame - stacks.FrameBase);
            execution.Top = frame;
            if (!execution.Reserve(entry, numbers + ip->B, objects + ip->C, index + 1))
            {
                fault = ScriptFault.StackOverflow;
                goto Fault;
            }

            stacks = execution.Stacks;
            n = stacks.NumberBase + numbers;
            o = ref stacks.ObjectAt(objects);
            frame = stacks.FrameBase + index;
            objectLimit = ref stacks.ObjectAt(execution.ObjectHigh);
            goto Enter;
        }

    FindImplementation:
        {
            ScriptClass type = Unsafe.As<ScriptObject>(Unsafe.Add(ref o, (nint)ip->C))!.Class;
            int target = type.FindImplementation(unit.Compiled.FunctionTable[ip->A]);
            if (target < 0)
            {
                goto UnboundFunction;
            }

            type.InterfaceTable[unit.Selectors[ip->A]] = target + 1;
            entry = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(unit.Functions), target);
            goto Enter;
        }

    CallForeign:
        {
            ref object? window = ref Unsafe.Add(ref o, (nint)ip->C);
            *frame = (nint)ip;
            execution.Top = frame;
            execution.CallForeign(Unsafe.As<ScriptObject>(window)!.Class.Unit, foreign, n + ip->B, ref window, frame);
            if (execution.Attention == 0)
            {
                goto Next;
            }
        }

        goto Attend;

    CallFunctionApart:
        *frame = (nint)ip;
        execution.Top = frame;
        execution.CallFunction(n + ip->B, ref Unsafe.Add(ref o, (nint)ip->C), frame);
        if (execution.Attention == 0)
        {
            goto Next;
        }

    Attend:
        switch (execution.Attend())
        {
            case RunOutcome.Finished:
                goto Next;
            case RunOutcome.Suspended:
                goto Suspend;
            default:
                return RunOutcome.Faulted;
        }

    Poll:
        // The instruction before the one to go on with is current: Next steps over it.
        *frame = (nint)(ip + 1);
        execution.Top = frame;
        RunOutcome polled = execution.Poll();
        switch (polled)
        {
            case RunOutcome.Finished:
                if (unit.Tier is null)
                {
                    goto Next;
                }

                compiled = RunLoop(execution, unit, (int)(ip + 1 - execution.Code), n, ref o, frame);
                goto Compiled;
            case RunOutcome.Suspended:
                goto Suspend;
            default:
                return RunOutcome.Faulted;
        }

    Compiled:
        switch (compiled)
        {
            case CompiledOutcome.NotCompiled:
                goto Next;
            case CompiledOutcome.Returned:
                if (frame == execution.FirstFrame)
                {
                    goto Finish;
                }

                ip = (Instruction*)*--frame;
                n -= ip->B;
                o = ref Unsafe.Subtract(ref o, (nint)ip->C);
                goto Next;
        }

        // Frames of compiled functions stand above ours now, or in its place.
        frame = execution.Top;
        ip = (Instruction*)*frame;
        n = execution.LeftNumbers;
        o = ref execution.LeftObjects;
        objectLimit = ref execution.Stacks.ObjectAt(execution.ObjectHigh);
        switch (compiled)
        {
            case CompiledOutcome.Resume:
                goto Dispatch;
            case CompiledOutcome.Poll:
                ip--;
                goto Poll;
            case CompiledOutcome.Attend:
                goto Attend;
            case CompiledOutcome.Fault:
                fault = execution.Fault;
                goto Fault;
            default:
                return RunOutcome.Threw;
        }

    Suspend:
        execution.Save(ip + 1, n, ref o, frame);
        return RunOutcome.Suspended;

    Finish:
        return RunOutcome.Finished;

    UnboundFunction:
        fault = ScriptFault.UnboundFunctionCalled;
        goto Fault;

    CheckPlace:
        if (fault == NoFault)
        {
            goto Next;
        }

        goto Fault;

    ReturnPlace:
        if (frame == execution.FirstFrame)
        {
            return RunOutcome.ReturnedPlace;
        }

        ip = (Instruction*)*--frame;
        n -= ip->B;
        o = ref Unsafe.Subtract(ref o, (nint)ip->C);
        goto Next;

    NullPointer:
        fault = ScriptFault.NullPointerAccess;
        goto Fault;

    IndexOutOfBounds:
        fault = ScriptFault.IndexOutOfBounds;
        goto Fault;

    DivideByZero:
        fault = ScriptFault.DivideByZero;
        goto Fault;

    DivisionOverflow:
        fault = ScriptFault.OverflowInIntegerDivision;
        goto Fault;

    PowerOverflow:
        fault = ScriptFault.OverflowInExponentOperation;
        goto Fault;

    MemoryLimit:
        fault = ScriptFault.MemoryLimit;

    Fault:
        execution.Fault = fault;
        *frame = (nint)ip;
        execution.Top = frame;
        return RunOutcome.Faulted;
    }
}
