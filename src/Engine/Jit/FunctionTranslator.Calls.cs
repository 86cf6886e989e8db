using System.Reflection;
using System.Reflection.Emit;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <content>Calls and returns.</content>
internal sealed partial class FunctionTranslator
{
    /// <summary>The compiled method of a script function, or null.</summary>
    public MethodInfo? FindMethod(FunctionDef function) => _translator.FindMethod(function);

    /// <summary>The execution, and the frame above ours.</summary>
    public void LoadHiddenArguments()
    {
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Ldc_I4, IntPtr.Size);
        Il.Emit(OpCodes.Add);
    }

    /// <summary>Returns the number or the object in a register, as the function's result is one or the other.</summary>
    public void Return(int number, int @object)
    {
        DataType result = Function.Function.ReturnType;
        if (result.IsInNumbers)
        {
            LoadNumber(number, InstructionEffects.KindOf(result));
        }
        else if (result.IsInObjects)
        {
            LoadObject(@object);
        }

        Il.Emit(OpCodes.Ret);
    }
}
