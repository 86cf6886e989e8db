using System.Numerics;
using System.Text;
using Seraph;

[assembly: ScriptExport(typeof(Vector2), Module = "foreign")]
[assembly: ScriptExport(typeof(Vector3), Module = "foreign")]
[assembly: ScriptExport(typeof(Vector4), Module = "foreign")]
[assembly: ScriptExport(typeof(Quaternion), Module = "foreign")]
[assembly: ScriptExport(typeof(Plane), Module = "foreign")]
[assembly: ScriptExport(typeof(Matrix3x2), Module = "foreign")]
[assembly: ScriptExport(typeof(Matrix4x4), Module = "foreign")]
[assembly: ScriptExport(typeof(Complex), Module = "foreign")]
[assembly: ScriptExport(typeof(DateTime), Module = "foreign")]
[assembly: ScriptExport(typeof(DateTimeKind), Module = "foreign")]
[assembly: ScriptExport(typeof(DayOfWeek), Module = "foreign")]
[assembly: ScriptExport(typeof(TimeSpan), Module = "foreign")]
[assembly: ScriptExport(typeof(Guid), Module = "foreign")]
[assembly: ScriptExport(typeof(decimal), Module = "foreign", Name = "Money")]
[assembly: ScriptExport(typeof(MidpointRounding), Module = "foreign")]
[assembly: ScriptExport(typeof(StringBuilder), Module = "foreign", Name = "TextBuilder", Naming = NamingPolicy.CamelCase)]
[assembly: ScriptExport(typeof(Random), Module = "foreign", Rename = ["NextDouble=roll"], Exclude = ["NextBytes"])]
