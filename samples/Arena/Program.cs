using Arena;
using Seraph;

// The battle: C# makes the armies, the rules in arena.as decide.
var red = new Army(
    "Red Guard",
    new Unit("Astrid", UnitClass.Warrior, 24, new Vec2(0, 0)),
    new Unit("Bjorn", UnitClass.Warrior, 22, new Vec2(0, 3)),
    new Unit("Cedric", UnitClass.Archer, 14, new Vec2(-2, 1)),
    new Unit("Dagny", UnitClass.Healer, 12, new Vec2(-3, 2)));
var blue = new Army(
    "Blue Band",
    new Unit("Egon", UnitClass.Warrior, 26, new Vec2(4, 1)),
    new Unit("Frida", UnitClass.Archer, 16, new Vec2(6, 0)),
    new Unit("Gunnar", UnitClass.Archer, 14, new Vec2(6, 3)),
    new Unit("Helga", UnitClass.Healer, 12, new Vec2(7, 2)));

ScriptContext context = Scripts.CreateContext();
var log = new BattleLog();
context.Set(log);
Dice.Seed(context, seed: 7);

if (Scripts.Build(context, "arena.as") is not { } rules)
{
    return 1;
}

Console.WriteLine($"{red.Name} against {blue.Name}");
Console.WriteLine();
try
{
    string verdict = rules.Call<string>("string decide(Army@, Army@)", red, blue);
    BattleReport.Print(Console.Out, log, verdict, red, blue);
}
catch (ScriptException e)
{
    // Never seen with these rules; a modder's rules may fail, and the game goes on.
    Console.Error.WriteLine(e);
    return 2;
}

// What a modder sees who makes mistakes: this build is meant to fail.
Console.WriteLine();
Console.WriteLine("And this is what the compiler says about broken.as:");
Console.WriteLine();
return Scripts.Build(context, "broken.as") is null ? 0 : 3;
