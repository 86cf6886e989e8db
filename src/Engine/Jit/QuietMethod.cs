using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Seraph.Engine.Jit;

/// <summary>
/// Tells C# methods that only calculate and use numbers in fields of their object or of structs, as most properties and operators do.
/// They cannot throw, see the script stack or ask anything of the execution, so a call of one needs no notes before it and no checks
/// after it.
/// </summary>
internal static class QuietMethod
{
    private const int MaxDepth = 4;
    private const MethodImplAttributes Harmless =
        MethodImplAttributes.AggressiveInlining | MethodImplAttributes.NoInlining | MethodImplAttributes.AggressiveOptimization;

    /// <summary>A static method is quiet. Its first argument may be an object, which is not null, or the place of a value.</summary>
    public static bool IsQuiet(MethodInfo method) =>
        IsMath(method) || (method.GetParameters().Skip(1).All(p => IsValue(p.ParameterType)) && IsQuiet(method, MaxDepth));

    // Of real numbers these throw nothing, but for two.
    private static bool IsMath(MethodBase method) =>
        (method.DeclaringType == typeof(Math) || method.DeclaringType == typeof(MathF)) && method.Name is not (nameof(Math.Sign) or nameof(Math.Clamp))
        && method is MethodInfo { ReturnType: var result }
        && method.GetParameters().Select(p => p.ParameterType).Append(result).All(t => t == typeof(double) || t == typeof(float));

    // The only object there is is the first argument of the outermost method, so none is null; nor is a place, which is an argument, a
    // local or a field.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "What trimming made of a body is what runs.")]
    private static bool IsQuiet(MethodBase method, int depth)
    {
        Type? owner = method.DeclaringType;
        return depth > 0 && IsOwner(owner) && owner is { TypeInitializer: null }
            && (owner.IsValueType || !method.IsVirtual) && !method.IsGenericMethod
            && (method.GetMethodImplementationFlags() & ~Harmless) == 0
            && method.GetParameters().All(p => IsArgument(p.ParameterType))
            && (method is not MethodInfo { ReturnType: var result } || result == typeof(void) || IsValue(result))
            && method.GetMethodBody() is { ExceptionHandlingClauses.Count: 0 } body
            && body.LocalVariables.All(v => IsValue(v.LocalType))
            && body.GetILAsByteArray() is { } code && IsQuiet(method.Module, code, depth);
    }

    // What is as long as an address may be one, of anything.
    private static bool IsNumber(Type type) => (type.IsPrimitive && type != typeof(nint) && type != typeof(nuint)) || type.IsEnum;

    private static bool IsStruct(Type type) =>
        type is { IsValueType: true, IsPrimitive: false, IsEnum: false, IsGenericType: false, IsByRefLike: false } && type != typeof(void);

    private static bool IsValue(Type type) => IsNumber(type) || IsStruct(type);

    private static bool IsArgument(Type type) =>
        IsValue(type) || (type.IsByRef ? IsValue(type.GetElementType()!) : type is { IsClass: true, IsPointer: false });

    private static bool IsOwner([NotNullWhen(true)] Type? type) => type is { IsClass: true, IsGenericType: false } || (type is not null && IsStruct(type));

    private static bool IsQuiet(Module module, ReadOnlySpan<byte> code, int depth)
    {
        while (!code.IsEmpty)
        {
            int length = LengthOf(code);
            if (length == 0 || !HasQuietOperand(module, code[..length], depth))
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
        (>= 0x0E and <= 0x13) or 0x1F => 2, // the same with an operand, and addresses and starg; ldc.i4.s
        >= 0x15 and <= 0x1E => 1, // ldc.i4
        0x20 or 0x22 => 5, // ldc.i4, ldc.r4
        0x21 or 0x23 => 9, // ldc.i8, ldc.r8
        0x25 or 0x26 or 0x2A => 1, // dup, pop, ret
        (>= 0x46 and <= 0x4C) or 0x4E or 0x4F or (>= 0x52 and <= 0x57) => 1, // ldind and stind of numbers
        0x28 or 0x6F or 0x73 or (>= 0x7B and <= 0x7D) => 5, // call, callvirt, newobj, ldfld, ldflda, stfld
        0x71 or 0x81 => 5, // ldobj, stobj
        (>= 0x58 and <= 0x5A) or (>= 0x5F and <= 0x6E) or 0x76 or 0xD1 or 0xD2 => 1, // add to mul, and to not, conv
        0xFE when code[1] is >= 0x01 and <= 0x05 => 2, // comparisons
        0xFE when code[1] == 0x15 => 6, // initobj
        _ => 0,
    };

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "What trimming made of a body is what runs.")]
    private static bool HasQuietOperand(Module module, ReadOnlySpan<byte> instruction, int depth)
    {
        int token = instruction.Length > sizeof(int) ? BinaryPrimitives.ReadInt32LittleEndian(instruction[^sizeof(int)..]) : 0;
        return instruction[0] switch
        {
            0x28 or 0x6F => module.ResolveMethod(token) is { } callee && (IsMath(callee) || IsQuiet(callee, depth - 1)),
            0x73 => module.ResolveMethod(token) is { DeclaringType.IsValueType: true } constructor && IsQuiet(constructor, depth - 1),
            >= 0x7B and <= 0x7D => module.ResolveField(token) is { IsStatic: false } field && IsOwner(field.DeclaringType) && IsValue(field.FieldType),
            0x71 or 0x81 => IsValue(module.ResolveType(token)),
            0xFE => instruction.Length == 2 || IsValue(module.ResolveType(token)),
            _ => true,
        };
    }
}
