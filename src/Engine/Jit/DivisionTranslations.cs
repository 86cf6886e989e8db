using System.Reflection;
using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Divisions, remainders and powers: what can fail.</summary>
internal static class DivisionTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        Signed(Op.DivInt32, I4, OpCodes.Div), Signed(Op.ModInt32, I4, OpCodes.Rem),
        Signed(Op.DivInt64, I8, OpCodes.Div), Signed(Op.ModInt64, I8, OpCodes.Rem),
        Plain(Op.DivUInt32, I4, OpCodes.Div_Un), Plain(Op.ModUInt32, I4, OpCodes.Rem_Un),
        Plain(Op.DivUInt64, I8, OpCodes.Div_Un), Plain(Op.ModUInt64, I8, OpCodes.Rem_Un),
        Plain(Op.DivFloat, R4, OpCodes.Div), Plain(Op.ModFloat, R4, OpCodes.Rem),
        Plain(Op.DivDouble, R8, OpCodes.Div), Plain(Op.ModDouble, R8, OpCodes.Rem),
        IntegerPower(Op.PowInt32, I4, Members.PowerInt32), IntegerPower(Op.PowUInt32, I4, Members.PowerUInt32),
        IntegerPower(Op.PowInt64, I8, Members.PowerInt64), IntegerPower(Op.PowUInt64, I8, Members.PowerUInt64),
        RealPower(Op.PowFloat, R4, R4, Members.PowerSingle, Members.IsInfinitySingle),
        RealPower(Op.PowDouble, R8, R8, Members.PowerDouble, Members.IsInfinityDouble),
        RealPower(Op.PowDoubleInt, R8, I4, Members.PowerDouble, Members.IsInfinityDouble),
    ];

    private static (Op Op, Translation Translation) Plain(Op op, ValueKind kind, System.Reflection.Emit.OpCode operation) =>
        (op, new(kind, kind, kind, (t, i) =>
        {
            t.LoadNumber(i.C, kind);
            t.LoadConstant(0, kind);
            t.Il.Emit(OpCodes.Beq, t.Fault(ScriptFault.DivideByZero));
            Divide(t, i, kind, operation);
        }));

    // 0 and -1 are the two divisors that need care.
    private static (Op Op, Translation Translation) Signed(Op op, ValueKind kind, System.Reflection.Emit.OpCode operation) =>
        (op, new(kind, kind, kind, (t, i) =>
        {
            Label safe = t.Il.DefineLabel();
            t.LoadNumber(i.C, kind);
            t.LoadConstant(1, kind);
            t.Il.Emit(OpCodes.Add);
            t.LoadConstant(1, kind);
            t.Il.Emit(OpCodes.Bgt_Un, safe);
            t.LoadNumber(i.C, kind);
            t.Il.Emit(OpCodes.Brfalse, t.Fault(ScriptFault.DivideByZero));
            t.LoadNumber(i.B, kind);
            t.LoadConstant(kind == I4 ? unchecked((ulong)int.MinValue) : unchecked((ulong)long.MinValue), kind);
            t.Il.Emit(OpCodes.Beq, t.Fault(ScriptFault.OverflowInIntegerDivision));
            t.Il.MarkLabel(safe);
            Divide(t, i, kind, operation);
        }));

    private static void Divide(FunctionTranslator t, Instruction i, ValueKind kind, System.Reflection.Emit.OpCode operation)
    {
        t.LoadNumber(i.B, kind);
        t.LoadNumber(i.C, kind);
        t.Il.Emit(operation);
        t.StoreNumber(i.A, kind);
    }

    private static (Op Op, Translation Translation) IntegerPower(Op op, ValueKind kind, MethodInfo method) =>
        (op, new(kind, kind, kind, (t, i) =>
        {
            LocalBuilder result = t.Scratch(typeof(ulong));
            t.LoadNumber(i.B, kind);
            t.LoadNumber(i.C, kind);
            t.Il.Emit(OpCodes.Ldloca, result);
            t.Il.Emit(OpCodes.Call, method);
            t.Il.Emit(OpCodes.Brfalse, t.Fault(ScriptFault.OverflowInExponentOperation));
            t.Il.Emit(OpCodes.Ldloc, result);
            t.StoreNumber(i.A, I8);
        }));

    private static (Op Op, Translation Translation) RealPower(
        Op op, ValueKind kind, ValueKind exponent, MethodInfo method, MethodInfo isInfinity) =>
        (op, new(kind, kind, exponent, (t, i) =>
        {
            LocalBuilder result = t.Scratch(kind == R4 ? typeof(float) : typeof(double));
            t.LoadNumber(i.B, kind);
            t.LoadNumber(i.C, exponent);
            if (exponent == I4)
            {
                t.Il.Emit(OpCodes.Conv_R8);
            }

            t.Il.Emit(OpCodes.Call, method);
            t.Il.Emit(OpCodes.Stloc, result);
            t.Il.Emit(OpCodes.Ldloc, result);
            t.Il.Emit(OpCodes.Call, isInfinity);
            t.Il.Emit(OpCodes.Brtrue, t.Fault(ScriptFault.OverflowInExponentOperation));
            t.Il.Emit(OpCodes.Ldloc, result);
            t.StoreNumber(i.A, kind);
        }));
}
