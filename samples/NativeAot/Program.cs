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

// Hosts need no switch of their own: without dynamic code the tier of compiled scripts falls back to the interpreter.
var options = new ScriptContextOptions
{
    Limits = new ScriptLimits { MaxInstructions = 100_000_000 },
    Tier = ScriptTier.Compiled,
};

int failed = 0;
string[] names = [.. GoldenScript.Names];
foreach (string name in names)
{
    var script = new GoldenScript(name);
    GoldenOutcome actual = GoldenRunner.Run(script, options);
    string difference = OutcomeComparison.Describe(ExpectationReader.Read(script.ReadText()), actual);
    if (difference.Length > 0)
    {
        failed++;
        Console.WriteLine($"{script.FileName}: {difference}");
    }
}

foreach (string fault in new[] { HostTemplates.Check(), TypedDelegates.Check() }.Where(f => f.Length > 0))
{
    failed++;
    Console.WriteLine(fault);
}

Console.WriteLine($"{names.Length - failed} passed, {failed} failed");
return failed == 0 ? 0 : 1;
