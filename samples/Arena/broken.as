// Three mistakes of the kind that everybody makes.

string describe(Unit@ unit)
{
    return unit.Name + " at " + unit.Helth;
}

void duel(Unit@ first, Unit@ second)
{
    while (first.IsAlive && second.IsAlive)
    {
        first.Strike(second, "hard");
        second.Strike(first, dice::Roll(6));
    }
}

int countAlive(Army@ army)
{
    int count = 0;
    for (int i = 0; i < army.Count; i++)
    {
        if (army[i].Health)
            count++;
    }

    return count;
}
