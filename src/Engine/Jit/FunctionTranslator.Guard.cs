using System.Reflection.Emit;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <content>
/// Functions that call C# directly catch what it throws. The handler needs nothing but the arguments of the method, so values stay in
/// machine registers in between.
/// </content>
internal sealed partial class FunctionTranslator
{
    private bool _isGuarded;
    private Label _end;
    private LocalBuilder? _result;

    private void BeginGuard()
    {
        if (!_translator.CallsTwins(Function))
        {
            return;
        }

        _isGuarded = true;
        _end = Il.DefineLabel();
        Type result = MethodSignature.ResultOf(Function.Function);
        _result = result == typeof(void) ? null : Il.DeclareLocal(result);
        Il.BeginExceptionBlock();
    }

    private void EndGuard()
    {
        if (!_isGuarded)
        {
            return;
        }

        LocalBuilder thrown = Il.DeclareLocal(typeof(Exception));
        Il.BeginCatchBlock(typeof(Exception));
        Il.Emit(OpCodes.Stloc, thrown);
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Ldc_I4, Function.Function.Index);
        Il.Emit(OpCodes.Ldloc, thrown);
        Il.Emit(OpCodes.Call, Members.LeaveThrown);
        WriteNoResult();
        WriteReturn();
        Il.EndExceptionBlock();
        Il.MarkLabel(_end);
        if (_result is not null)
        {
            Il.Emit(OpCodes.Ldloc, _result);
        }

        Il.Emit(OpCodes.Ret);
    }

    private void WriteResultByReference()
    {
        FunctionDef function = Function.Function;
        if (!function.ReturnType.IsVoid)
        {
            Type type = MethodSignature.ResultOf(function);
            LocalBuilder result = Il.DeclareLocal(type);
            Il.Emit(OpCodes.Stloc, result);
            Il.Emit(OpCodes.Ldarg, (short)MethodSignature.ParametersOf(function).Length);
            Il.Emit(OpCodes.Ldloc, result);
            Il.Emit(OpCodes.Stobj, type);
        }
    }

    /// <summary>Returns what is on the stack, if the function has a result.</summary>
    private void WriteReturn()
    {
        if (_isInlined)
        {
            WriteResultByReference();
            Il.Emit(OpCodes.Ldc_I4_0);
            Il.Emit(OpCodes.Ret);
            return;
        }

        if (!_isGuarded)
        {
            Il.Emit(OpCodes.Ret);
            return;
        }

        if (_result is not null)
        {
            Il.Emit(OpCodes.Stloc, _result);
        }

        Il.Emit(OpCodes.Leave, _end);
    }
}
