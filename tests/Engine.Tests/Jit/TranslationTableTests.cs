using Seraph.Engine.Jit;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Tests.Jit;

/// <summary>Which operations compiled code has.</summary>
public sealed class TranslationTableTests
{
    // This list may only become shorter: a function with one of these stays on the interpreter.
    private static readonly OpCode[] s_missing =
    [
        OpCode.MoveSlots, OpCode.LoadZeroes, OpCode.CallVirtual, OpCode.CallInterface, OpCode.CallHost, OpCode.CallFunction,
        OpCode.CallImport, OpCode.ReturnSlots, OpCode.ReturnGlobalPlace, OpCode.ReturnFieldPlace, OpCode.ReturnElementPlace,
        OpCode.ReturnPlace, OpCode.LoadPlace, OpCode.StorePlace, OpCode.LoadPlaceSlots, OpCode.StorePlaceSlots, OpCode.LoadPlaceObject,
        OpCode.StorePlaceObject, OpCode.LoadGlobalSlots, OpCode.StoreGlobalSlots, OpCode.LoadFieldInt8, OpCode.LoadFieldUInt8,
        OpCode.LoadFieldInt16, OpCode.LoadFieldUInt16, OpCode.LoadField32, OpCode.LoadField64, OpCode.StoreField8, OpCode.StoreField16,
        OpCode.StoreField32, OpCode.StoreField64, OpCode.LoadFieldSlots, OpCode.StoreFieldSlots, OpCode.LoadFieldObject,
        OpCode.StoreFieldObject, OpCode.LoadMemberInt8, OpCode.LoadMemberUInt8, OpCode.LoadMemberInt16, OpCode.LoadMemberUInt16,
        OpCode.LoadMember32, OpCode.LoadMember64, OpCode.StoreMember8, OpCode.StoreMember16, OpCode.StoreMember32,
        OpCode.StoreMember64, OpCode.LoadMemberSlots, OpCode.StoreMemberSlots, OpCode.LoadElementInt8, OpCode.LoadElementUInt8,
        OpCode.LoadElementInt16, OpCode.LoadElementUInt16, OpCode.LoadElement32, OpCode.LoadElement64, OpCode.StoreElement8,
        OpCode.StoreElement16, OpCode.StoreElement32, OpCode.StoreElement64, OpCode.LoadElementSlots, OpCode.StoreElementSlots,
        OpCode.LoadElementObject, OpCode.StoreElementObject, OpCode.ArrayLength, OpCode.NewArray, OpCode.NewObject,
        OpCode.LoadFunction, OpCode.NewDelegate, OpCode.CheckNull, OpCode.CastObject, OpCode.CopyStruct, OpCode.BoxNumber,
        OpCode.BoxObject, OpCode.UnboxNumber, OpCode.UnboxObject, OpCode.PackObjects, OpCode.UnpackObject, OpCode.ConcatStrings,
        OpCode.ConcatMany, OpCode.NumberToString, OpCode.AppendString, OpCode.AppendNumber, OpCode.ReadText, OpCode.TextLength,
        OpCode.StringLength, OpCode.EqualStrings, OpCode.CompareStrings, OpCode.Retain, OpCode.Release, OpCode.ExchangeObject,
        OpCode.ExchangeGlobalObject, OpCode.ExchangeFieldObject, OpCode.ExchangeElementObject, OpCode.CallHostCounted,
        OpCode.EnterCompiled,
    ];

    [Test]
    public void EveryOperation_IsTranslated_ButForThose() =>
        Assert.That(Enum.GetValues<OpCode>().Where(op => TranslationTable.Of(op) is null), Is.EqualTo(s_missing));
}
