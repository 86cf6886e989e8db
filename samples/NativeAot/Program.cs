using Seraph.Engine.Tests.Golden;

// One small script, from the start of the process to its result: to be timed from outside.
if (args is ["start-up"])
{
    var context = new ScriptContext();
    context.Install(StandardModules.All);
    ScriptUnit unit = context.CreateUnit("start-up");
    unit.AddSource("start-up.as", "int main() { return 1 + 2; }");
    unit.Build();
    Console.WriteLine(unit.Call<int>("int main()"));
    return 0;
}

int failed = 0;
string[] names = [.. GoldenScript.Names];
foreach (string name in names)
{
    var script = new GoldenScript(name);
    GoldenOutcome actual = GoldenRunner.Run(script, Tier.Interpreter);
    string difference = OutcomeComparison.Describe(ExpectationReader.Read(script.ReadText()), actual);
    if (difference.Length > 0)
    {
        failed++;
        Console.WriteLine($"{script.FileName}: {difference}");
    }
}

Console.WriteLine($"{names.Length - failed} passed, {failed} failed");
return failed == 0 ? 0 : 1;
