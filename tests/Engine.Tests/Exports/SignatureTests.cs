namespace Seraph.Engine.Tests.Exports;

public sealed class SignatureTests
{
    [TestCase("array<int> a = {1, 2, 3}; println(Shelf::Sum(a));", ExpectedResult = "6", TestName = "ReadOnlySpan_OfNumbers_IsTheArray")]
    [TestCase("array<int> a = {1, 2, 3}; Shelf::Double(a); println(a[2]);", ExpectedResult = "6", TestName = "Span_Written_ChangesTheArray")]
    [TestCase("array<Side> a = {Side::Left, Side::Right}; Shelf::Flip(a); println(a[0] == Side::Right && a[1] == Side::Left);", ExpectedResult = "true", TestName = "Span_OfEnum_IsTheArray")]
    [TestCase("println(Shelf::Letters('four'));", ExpectedResult = "4four", TestName = "ReadOnlySpan_OfChar_IsText")]
    [TestCase("array<string> a(2); a[1] = 'b'; println(Shelf::Join(a)); println(Shelf::Join(a, '-'));", ExpectedResult = ",b|-b", TestName = "List_OfStrings_HasNoNulls")]
    [TestCase("array<Shelf@> a = {Shelf('x', 'y'), Shelf('z')}; println(Shelf::Total(a)); println(Shelf::Names(a)); println(Shelf::Names(null));", ExpectedResult = "3|x+z|none", TestName = "Array_OfObjects_IsTyped")]
    [TestCase("array<int> a = {1, 4}; array<double>@ h = Shelf::Halves(a); println(h.length()); println(h[0]);", ExpectedResult = "2|0.5", TestName = "List_AsResult_IsArray")]
    [TestCase("Shelf s('a', 'b'); println(s.Books.length()); println(s.Live[1]);", ExpectedResult = "2|b", TestName = "Arrays_AsProperties_AreCopies")]
    [TestCase("println(Shelf::Largest(3)); println(Shelf::Largest(3, 9, 4));", ExpectedResult = "3|9", TestName = "Params_OfNumbers_TakeAnyNumber")]
    [TestCase("println(Shelf::Format('{0}-{1}-{2}', 1, 'two', true));", ExpectedResult = "1-two-True", TestName = "Params_OfObjects_TakeAnyValues")]
    [TestCase("println(Shelf::Kind(1)); println(Shelf::Kind(1.5f)); println(Shelf::Kind('')); println(Shelf::Kind(@Shelf('a')));", ExpectedResult = "Int32|Single|String|Shelf", TestName = "Object_AsParameter_TakesAnyValue")]
    [TestCase("int n; string t; Shelf::Take(0, n); Shelf::Take(1, t); println(n); println(t);", ExpectedResult = "7|seven", TestName = "Object_AsOutput_GivesAnyValue")]
    [TestCase("int q, r; Shelf::Divide(17, 5, q, r); println(q); println(r);", ExpectedResult = "3|2", TestName = "Tuple_OfNumbers_IsOutputs")]
    [TestCase("string f; int c; Shelf s('a'); s.Summary(f, c); println(f + c);", ExpectedResult = "a1", TestName = "Tuple_OfProperty_IsMethod")]
    [TestCase("int v = 5; println(Shelf::Parse('12', v)); println(v); println(Shelf::Parse('x', v)); println(v);", ExpectedResult = "true|12|false|0", TestName = "Nullable_AsResult_IsBoolAndOutput")]
    [TestCase("println(Shelf::Wait()); println(Shelf::Wait(3));", ExpectedResult = "for ever|3", TestName = "Nullable_AsParameter_MayBeLeftOut")]
    [TestCase("Shelf s('a'); int v; println(s.Limit(v)); s.Limit = 4; println(s.Limit(v)); println(v);", ExpectedResult = "false|true|4", TestName = "Nullable_OfProperty_IsMethodAndSetter")]
    [TestCase("Shelf s('a'); s[1, 2] = 2.5; println(s[1, 2]); s.Last = s[1, 2] * 2; println(s[2, 2]); s.Last += 1; println(s.Last);", ExpectedResult = "2.5|5|6", TestName = "MembersByReference_AreReadAndWritten")]
    [TestCase("array<string>@ p; println(Shelf::TrySplit('a b', p)); println(p.length()); println(Shelf::TrySplit('', p)); println(p is null);", ExpectedResult = "true|2|false|true", TestName = "Array_AsOutput_IsHandle")]
    [TestCase("Level l; ++l; println(l++.Value); println(l.Value); println((--l).Value);", ExpectedResult = "1|2|1", TestName = "Steps_OfStruct_ChangeIt")]
    [TestCase("Shelf s('a', 'b'); println(s.firstBook()); println(s.firstBook('the '));", ExpectedResult = "a|the a", TestName = "ExtensionMethod_OfClass_IsItsMethod")]
    [TestCase("Level l; l.raise(3); println(l.Value); println(l.twice());", ExpectedResult = "3|6", TestName = "ExtensionMethod_OfStruct_IsItsMethod")]
    [TestCase("Track t(3, 1, 2); int sum; foreach (int stop : t) { foreach (int other : t) sum += stop * other; } println(sum); println(t.Disposed); foreach (int n : Track()) println(n);", ExpectedResult = "36|4", TestName = "Enumerable_OfNumbers_IsEnumerated")]
    [TestCase("foreach (string s : Steps(2)) println(s); foreach (string s : Steps(0)) println(s);", ExpectedResult = "step1|step0", TestName = "Struct_WithEnumerator_IsEnumerated")]
    [TestCase("Shelf s; println(s.Books.length()); Track t; println(t.Disposed);", ExpectedResult = "0|0", TestName = "Constructor_WithParamsOnly_NeedsNoArguments")]
    [TestCase("Shelf s('a'); s[1, 1] = 2; s[1, 1] += 1.5; s[1, 1] *= 2; println(s[1, 1]); s[1, 1]++; println(s[1, 1]);", ExpectedResult = "7|8", TestName = "IndexedProperty_IsChangedInPlace")]
    public string Script(string statements) => Exports.Script.Run(statements, ScriptExports.Exports);
}
