using System.Numerics;
using Seraph;
using ThirdParty;

[assembly: ScriptExport(typeof(Vector3))]

// The picture is painted by a script that calculates with System.Numerics.Vector3.
var picture = new Picture(96, 64);
var context = new ScriptContext(new ScriptContextOptions { Limits = new ScriptLimits { MaxInstructions = 50_000_000 } });
context.Install(StandardModules.All);
context.Install(ScriptExports.Module);

ScriptUnit unit = context.CreateUnit("raytrace");
unit.AddSource("raytrace.as", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "raytrace.as")));
BuildResult result = unit.Build();
foreach (ScriptDiagnostic diagnostic in result.Diagnostics)
{
    Console.WriteLine(diagnostic.ToDetailedString());
}

if (!result.Success)
{
    return 1;
}

unit.Call("void render(Picture@)", picture);
Console.Write(picture);

string file = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "picture.ppm");
File.WriteAllBytes(file, picture.ToPpm());
Console.WriteLine($"{picture.Width} x {picture.Height} pixels in {Path.GetFileName(file)}");
return 0;
