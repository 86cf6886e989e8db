using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Seraph.Engine.Jit;

/// <summary>
/// Tells C# methods that only calculate and use numbers in fields of their object, as most properties do. They cannot throw, see the
/// script stack or ask anything of the execution, so a call of one needs no notes before it and no checks after it.
/// </summary>
internal static class QuietMethod
{
    private const int MaxDepth = 4;
    private const MethodImplAttributes Harmless =
        MethodImplAttributes.AggressiveInlining | MethodImplAttributes.NoInlining | MethodImplAttributes.AggressiveOptimization;

    /// <summary>A static method is quiet. Its first argument may be an object, which is not null.</summary>
    public static bool IsQuiet(MethodInfo method) =>
        IsMath(method) || (method.GetParameters().Skip(1).All(p => IsNumber(p.ParameterType)) && IsQuiet(method, MaxDepth));

    // Of real numbers these throw nothing, but for two.
    private static bool IsMath(MethodInfo method) =>
        (method.DeclaringType == typeof(Math) || method.DeclaringType == typeof(MathF)) && method.Name is not (nameof(Math.Sign) or nameof(Math.Clamp))
        && method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType).All(t => t == typeof(double) || t == typeof(float));

    // The only object there is is the first argument of the outermost method, so none is null.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "What trimming made of a body is what runs.")]
    private static bool IsQuiet(MethodBase method, int depth)
    {
        Type? owner = method.DeclaringType;
        return depth > 0 && owner is { IsClass: true, IsGenericType: false, TypeInitializer: null } && method is { IsVirtual: false, IsGenericMethod: false }
            && (method.GetMethodImplementationFlags() & ~Harmless) == 0
            && method.GetParameters().All(p => IsNumber(p.ParameterType) || p.ParameterType.IsClass)
            && (method is not MethodInfo { ReturnType: var result } || result == typeof(void) || IsNumber(result))
            && method.GetMethodBody() is { ExceptionHandlingClauses.Count: 0 } body
            && body.LocalVariables.All(v => IsNumber(v.LocalType))
            && body.GetILAsByteArray() is { } code && IsQuiet(method.Module, code, depth);
    }

    private static bool IsNumber(Type type) => type.IsPrimitive || type.IsEnum;

    private static bool IsQuiet(Module module, ReadOnlySpan<byte> code, int depth)
    {
        while (!code.IsEmpty)
        {
            int length = LengthOf(code);
            if (length == 0 || (length == 5 && !IsQuietOperand(module, code[0], BinaryPrimitives.ReadInt32LittleEndian(code[1..]), depth)))
            {
                return false;
            }

            code = code[length..];
        }

        return true;
    }

    // Bytes of an instruction; 0 if it is none of the harmless ones. Straight code only, no null, no division.
    private static int LengthOf(ReadOnlySpan<byte> code) => code[0] switch
    {
        0x00 or (>= 0x02 and <= 0x0D) => 1, // nop, ldarg, ldloc, stloc
        0x0E or 0x11 or 0x13 or 0x1F => 2, // the same with an operand, ldc.i4.s
        >= 0x15 and <= 0x1E => 1, // ldc.i4
        0x20 or 0x22 => 5, // ldc.i4, ldc.r4
        0x21 or 0x23 => 9, // ldc.i8, ldc.r8
        0x25 or 0x26 or 0x2A => 1, // dup, pop, ret
        0x28 or 0x6F or 0x7B or 0x7D => 5, // call, callvirt, ldfld, stfld
        (>= 0x58 and <= 0x5A) or (>= 0x5F and <= 0x6E) or 0x76 or 0xD1 or 0xD2 => 1, // add to mul, and to not, conv
        0xFE when code[1] is >= 0x01 and <= 0x05 => 2, // comparisons
        _ => 0,
    };

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "What trimming made of a body is what runs.")]
    private static bool IsQuietOperand(Module module, byte operation, int token, int depth) => operation switch
    {
        0x28 or 0x6F => module.ResolveMethod(token) is { } callee && IsQuiet(callee, depth - 1),
        0x7B or 0x7D => module.ResolveField(token) is { IsStatic: false, DeclaringType: { IsClass: true, IsGenericType: false } } field && IsNumber(field.FieldType),
        _ => true,
    };
}
