namespace Seraph.Engine.Tests.Exports;

/// <summary>Types of the framework work in scripts without a line of wrapping.</summary>
public sealed class ForeignTypeTests
{
    [TestCase("Vector2 v(3, 4); v.X += 1; println(v.Length() > 5.6f); println((v * 2).Y); println(Vector2::Dot(v, Vector2(1, 0)));", ExpectedResult = "true|8|4", TestName = "Vector2")]
    [TestCase("Vector3 a(1, 2, 3); Vector3 b = -a + Vector3::get_One() * 4; println(b.X); println(a == Vector3(1, 2, 3)); println(Vector3::Cross(a, b).Z); a[1] = 7; println(a.Y);", ExpectedResult = "3|true|-4|7", TestName = "Vector3")]
    [TestCase("Vector4 v(Vector3(1, 2, 3), 4); println(v.W); println(Vector4::UnitX.X); println(v.ToString('G'));", ExpectedResult = "4|1|<1, 2, 3, 4>", TestName = "Vector4")]
    [TestCase("Quaternion q = Quaternion::CreateFromAxisAngle(Vector3(0, 0, 1), 3.14159265f); Vector3 v = Vector3::Transform(Vector3(1, 0, 0), q); println(v.X < -0.999f); println((q * Quaternion::Identity) == q);", ExpectedResult = "true|true", TestName = "Quaternion")]
    [TestCase("Matrix4x4 m = Matrix4x4::CreateTranslation(1, 2, 3) * Matrix4x4::CreateScale(2); println(m.M41); println(m.Translation.Z); m.Translation = Vector3(9, 8, 7); println(m.M42); println(m.IsIdentity); Matrix4x4 inverse; println(Matrix4x4::Invert(m, inverse));", ExpectedResult = "2|6|8|false|true", TestName = "Matrix4x4")]
    [TestCase("Complex i(0, 1); Complex sum = i * i + 3.0; println(sum.Real); println(Complex::Abs(Complex(3, 4))); println(i == Complex(0, 1));", ExpectedResult = "2|5|true", TestName = "Complex")]
    [TestCase("DateTime d(2024, 2, 28); DateTime e = d.AddDays(2); println(e.Month); println(int((e - d).TotalHours)); println(e > d); println(d.DayOfWeek == DayOfWeek::Wednesday); println(DateTime::Parse('2024-05-06').Day); println(d.ToString('yyyy/MM/dd'));", ExpectedResult = "3|48|true|true|6|2024/02/28", TestName = "DateTime")]
    [TestCase("TimeSpan t(1, 30, 0); t += TimeSpan::FromMinutes(15.0); println(t.TotalHours); println(t.ToString('c'));", ExpectedResult = "1.75|01:45:00", TestName = "TimeSpan")]
    [TestCase("Guid g('00112233-4455-6677-8899-aabbccddeeff'); println(g.ToString()); println(g == Guid::Parse('00112233-4455-6677-8899-aabbccddeeff')); Guid none; println(g == none);", ExpectedResult = "00112233-4455-6677-8899-aabbccddeeff|true|false", TestName = "Guid")]
    [TestCase("Money a = 10; Money b = a / 4; println(b.ToString()); println((b + Money::Parse('0.05')).ToString()); println(b > a); println(Money::Round(b, 0, MidpointRounding::AwayFromZero).ToString());", ExpectedResult = "2.5|2.55|false|3", TestName = "Decimal")]
    [TestCase("TextBuilder b; b.append('a').append(1).append(true).append(2.5).insert(0, '<').append('>'); println(b.toString()); println(b.length); b[0] = 65; println(b.toString(0, 2));", ExpectedResult = "<a1True2.5>|11|Aa", TestName = "StringBuilder")]
    [TestCase("Random r(7); int a = r.Next(10); double d = r.roll(); println(a >= 0 && a < 10 && d >= 0 && d < 1); array<int> s = {1, 2, 3}; println(Random(1).Next(1, 2));", ExpectedResult = "true|1", TestName = "Random")]
    public string Script(string statements) => Exports.Script.Run(statements, ScriptExports.Foreign);
}
