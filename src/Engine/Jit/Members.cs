using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Seraph.Engine.Execution;

namespace Seraph.Engine.Jit;

/// <summary>What emitted code uses of the engine.</summary>
internal static class Members
{
    public static readonly FieldInfo Budget = Field<ScriptExecution>(nameof(ScriptExecution.Budget));
    public static readonly FieldInfo BytesLeft = Field<ScriptExecution>(nameof(ScriptExecution.BytesLeft));
    public static readonly FieldInfo Attention = Field<ScriptExecution>(nameof(ScriptExecution.Attention));
    public static readonly FieldInfo Left = Field<ScriptExecution>(nameof(ScriptExecution.Left));
    public static readonly FieldInfo LastCompiledFrame = Field<ScriptExecution>(nameof(ScriptExecution.LastCompiledFrame));
    public static readonly FieldInfo LeaveNumbers = Field<ScriptExecution>(nameof(ScriptExecution.LeaveNumbers));
    public static readonly FieldInfo LeaveObjects = Field<ScriptExecution>(nameof(ScriptExecution.LeaveObjects));

    public static readonly FieldInfo Top = Field<ScriptExecution>(nameof(ScriptExecution.Top));
    public static readonly FieldInfo Class = Field<ScriptObject>(nameof(ScriptObject.Class));
    public static readonly FieldInfo ClassId = Field<ScriptClass>(nameof(ScriptClass.Id));
    public static readonly FieldInfo ArrayItems = Field<ScriptArray>(nameof(ScriptArray.Items));
    public static readonly FieldInfo ArrayStart = typeof(ArrayStart).GetField(nameof(Jit.ArrayStart.Start), BindingFlags.Instance | BindingFlags.Public)!;
    public static readonly FieldInfo ArrayLength = Field<ScriptArray>(nameof(ScriptArray.Length));
    public static readonly FieldInfo Instance = Field<ScriptExecution>(nameof(ScriptExecution.Instance));
    public static readonly FieldInfo Unit = Field<InstanceState>(nameof(InstanceState.Unit));
    public static readonly FieldInfo Classes = Field<LinkedUnit>(nameof(LinkedUnit.Classes));
    public static readonly FieldInfo FunctionInstance = Field<ScriptFunction>(nameof(ScriptFunction.Instance));
    public static readonly FieldInfo FunctionIndex = Field<ScriptFunction>(nameof(ScriptFunction.Index));
    public static readonly FieldInfo FunctionTarget = Field<ScriptFunction>(nameof(ScriptFunction.Target));

    public static readonly MethodInfo ReferenceAt = typeof(ScriptObject).GetMethod(nameof(ScriptObject.ReferenceAt), BindingFlags.Instance | BindingFlags.NonPublic)!;
    public static readonly MethodInfo LoadElementSlots = Method(CompiledRuntime.LoadElementSlots);
    public static readonly MethodInfo StoreElementSlots = Method(CompiledRuntime.StoreElementSlots);
    public static readonly MethodInfo WindowNumbers = Helper(nameof(CompiledRuntime.WindowNumbers));
    public static readonly MethodInfo WindowObjects = Helper(nameof(CompiledRuntime.WindowObjects));
    public static readonly MethodInfo CallHost = Method(CompiledRuntime.CallHost);
    public static readonly MethodInfo IsBound = Method(CompiledRuntime.IsBound);
    public static readonly MethodInfo CallImport = Helper(nameof(CompiledRuntime.CallImport));
    public static readonly MethodInfo FindTarget = Method(CompiledRuntime.FindTarget);
    public static readonly MethodInfo UnboxNumber = Method(CompiledRuntime.UnboxNumber);

    public static readonly MethodInfo NewArray = Method(ObjectRuntime.NewArray);
    public static readonly MethodInfo LoadFunction = Method(ObjectRuntime.LoadFunction);
    public static readonly MethodInfo NewDelegate = Method(ObjectRuntime.NewDelegate);
    public static readonly MethodInfo CopyStruct = Method(ObjectRuntime.CopyStruct);
    public static readonly MethodInfo BoxObject = Method(ObjectRuntime.BoxObject);
    public static readonly MethodInfo BoxNumber = Method(ObjectRuntime.BoxNumber);
    public static readonly MethodInfo PackObjects = Method(ObjectRuntime.PackObjects);
    public static readonly MethodInfo ConcatMany = Method(ObjectRuntime.ConcatMany);
    public static readonly MethodInfo ConcatStrings = Method(ObjectRuntime.ConcatStrings);
    public static readonly MethodInfo NumberToString = Method(ObjectRuntime.NumberToString);
    public static readonly MethodInfo AppendString = Method(ObjectRuntime.AppendString);
    public static readonly MethodInfo AppendNumber = Method(ObjectRuntime.AppendNumber);
    public static readonly MethodInfo ReadText = Method(ObjectRuntime.ReadText);
    public static readonly MethodInfo CastObject = Method(ObjectRuntime.CastObject);
    public static readonly MethodInfo UnboxObject = Method(ObjectRuntime.UnboxObject);
    public static readonly MethodInfo UnpackObject = Method(ObjectRuntime.UnpackObject);
    public static readonly MethodInfo TextLength = Method(Interpreter.TextLength);
    public static readonly MethodInfo StringLength = Method(ObjectRuntime.StringLength);
    public static readonly MethodInfo EqualStrings = Method(ObjectRuntime.EqualStrings);
    public static readonly MethodInfo CompareStrings = Method(Interpreter.CompareStrings);

    public static readonly MethodInfo BeginHostFrame =
        typeof(ScriptExecution).GetMethod(nameof(ScriptExecution.BeginHostFrame), BindingFlags.Instance | BindingFlags.NonPublic)!;

    public static readonly MethodInfo TextOf = Method(CompiledRuntime.TextOf);
    public static readonly MethodInfo LeaveThrown = Helper(nameof(CompiledRuntime.LeaveThrown));
    public static readonly MethodInfo LeaveWithStatus = Method(CompiledRuntime.LeaveWithStatus);
    public static readonly MethodInfo Leave = Method(CompiledRuntime.Leave);
    public static readonly MethodInfo LeaveWithFault = Method(CompiledRuntime.LeaveWithFault);
    public static readonly MethodInfo MayGoDeeper = Helper(nameof(CompiledRuntime.MayGoDeeper));
    public static readonly MethodInfo GlobalNumber = Helper(nameof(CompiledRuntime.GlobalNumber));
    public static readonly MethodInfo GlobalObject = Helper(nameof(CompiledRuntime.GlobalObject));

    public static readonly MethodInfo SingleToBits = Method(BitConverter.SingleToInt32Bits);
    public static readonly MethodInfo BitsToSingle = Method(BitConverter.Int32BitsToSingle);
    public static readonly MethodInfo DoubleToBits = Method(BitConverter.DoubleToInt64Bits);
    public static readonly MethodInfo BitsToDouble = Method(BitConverter.Int64BitsToDouble);

    public static readonly MethodInfo Sqrt = Method(Math.Sqrt);
    public static readonly MethodInfo PowerSingle = Method(MathF.Pow);
    public static readonly MethodInfo PowerDouble = Method(Math.Pow);
    public static readonly MethodInfo IsInfinitySingle = Method(float.IsInfinity);
    public static readonly MethodInfo IsInfinityDouble = Method(double.IsInfinity);
    public static readonly MethodInfo PowerInt32 = Method(Powers.Int32);
    public static readonly MethodInfo PowerUInt32 = Method(Powers.UInt32);
    public static readonly MethodInfo PowerInt64 = Method(Powers.Int64);
    public static readonly MethodInfo PowerUInt64 = Method(Powers.UInt64);

    public static readonly MethodInfo UInt64ToSingle = Method(Conversions.UInt64ToSingle);
    public static readonly MethodInfo UInt64ToDouble = Method(Conversions.UInt64ToDouble);
    public static readonly MethodInfo DoubleToInt8 = Method(Conversions.DoubleToInt8);
    public static readonly MethodInfo DoubleToInt16 = Method(Conversions.DoubleToInt16);
    public static readonly MethodInfo DoubleToInt32 = Method(Conversions.DoubleToInt32);
    public static readonly MethodInfo DoubleToInt64 = Method(Conversions.DoubleToInt64);
    public static readonly MethodInfo DoubleToUInt8 = Method(Conversions.DoubleToUInt8);
    public static readonly MethodInfo DoubleToUInt16 = Method(Conversions.DoubleToUInt16);
    public static readonly MethodInfo DoubleToUInt32 = Method(Conversions.DoubleToUInt32);
    public static readonly MethodInfo DoubleToUInt64 = Method(Conversions.DoubleToUInt64);

    private static MethodInfo Method(Delegate method) => method.Method;

    private static MethodInfo Helper(string name) => typeof(CompiledRuntime).GetMethod(name)!;

    private static FieldInfo Field<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)] T>(string name) =>
        typeof(T).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!;
}
