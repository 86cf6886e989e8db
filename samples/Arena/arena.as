// The rules of the arena. C# owns units, armies, dice and the chronicle; who does what, and who wins, is decided here.

namespace rules
{
    const int MaxRounds = 20;
    const int Defence = 8;
    const int Arrows = 4;
    const int Bandages = 2;
    const float Reach = 1.5f;
    const float BowRange = 7;
    const float Stride = 3;
}

enum Side
{
    First,
    Second
}

// What a fighter does when it is its turn.
interface ITactic
{
    void takeTurn(Fighter@ self, Battle@ battle);
}

// A unit of the host, together with what only the rules know about it.
class Fighter
{
    private Unit@ m_unit;
    private Side m_side;
    private ITactic@ m_tactic;

    Fighter(Unit@ unit, Side side)
    {
        @m_unit = unit;
        m_side = side;
        @m_tactic = chooseTactic(unit.Class);
    }

    Unit@ unit { get const { return m_unit; } }
    Side side { get const { return m_side; } }
    bool isAlive { get const { return m_unit.IsAlive; } }
    int wounds { get const { return m_unit.MaxHealth - m_unit.Health; } }

    float distanceTo(Fighter@ other) const
    {
        Vec2 way = other.unit.Position - m_unit.Position;
        return way.Length;
    }

    // Walks towards another fighter, at most one stride, and stops within reach.
    void approach(Fighter@ other)
    {
        float left = distanceTo(other) - rules::Reach;
        if (left <= 0)
            return;

        Vec2 way = other.unit.Position - m_unit.Position;
        float step = left < rules::Stride ? left : rules::Stride;
        m_unit.Position = m_unit.Position + way * (step / way.Length);
    }

    void takeTurn(Battle@ battle)
    {
        m_tactic.takeTurn(this, battle);
    }
}

ITactic@ chooseTactic(UnitClass unitClass)
{
    switch (unitClass)
    {
        case UnitClass::Archer:
            return Archery();
        case UnitClass::Healer:
            return Healing();
        default:
            return Melee();
    }
}

// Everybody can hit with what is at hand; how well depends on the tactic.
class Melee : ITactic
{
    protected string weapon = "sword";
    protected int damageDie = 8;

    void takeTurn(Fighter@ self, Battle@ battle)
    {
        Fighter@ target = battle.nearestFoe(self);
        if (target is null)
            return;

        self.approach(target);
        if (self.distanceTo(target) <= rules::Reach + 0.01f)
            strike(self.unit, target.unit);
    }

    protected void strike(Unit@ attacker, Unit@ target, int bonus = 2) const
    {
        int roll = dice::Roll(20);
        if (roll < rules::Defence)
        {
            chronicle::Tell(attacker.Name + " misses " + target.Name + " with the " + weapon);
            return;
        }

        bool isCritical = roll == 20;
        int damage = dice::Roll(damageDie, isCritical ? 2 : 1) + bonus;
        attacker.Strike(target, damage);

        string line = attacker.Name + (isCritical ? " crushes " : " hits ") + target.Name + " with the " + weapon + " for " + damage;
        if (!target.IsAlive)
            line += ", and " + target.Name + " falls";
        chronicle::Tell(line);
    }
}

// Shoots while there are arrows, and draws the knife after that.
class Archery : Melee
{
    private int m_arrows = rules::Arrows;

    Archery()
    {
        weapon = "bow";
        damageDie = 6;
    }

    void takeTurn(Fighter@ self, Battle@ battle) override
    {
        Fighter@ target = battle.nearestFoe(self);
        if (target is null)
            return;

        if (m_arrows == 0 || self.distanceTo(target) > rules::BowRange)
        {
            weapon = m_arrows == 0 ? "knife" : "bow";
            Melee::takeTurn(self, battle);
            return;
        }

        m_arrows--;
        strike(self.unit, target.unit, 3);
    }
}

// Looks after the friend who needs it most. Stays behind otherwise, and hits only who comes near.
class Healing : Melee
{
    private int m_bandages = rules::Bandages;

    Healing()
    {
        weapon = "staff";
        damageDie = 4;
    }

    void takeTurn(Fighter@ self, Battle@ battle) override
    {
        Fighter@ patient = battle.mostWounded(self.side);
        if (m_bandages > 0 && patient.wounds >= 5)
        {
            heal(self, patient);
            return;
        }

        Fighter@ foe = battle.nearestFoe(self);
        if (foe !is null && self.distanceTo(foe) <= rules::Stride)
            Melee::takeTurn(self, battle);
    }

    private void heal(Fighter@ self, Fighter@ patient)
    {
        self.approach(patient);
        m_bandages--;
        int healed = patient.unit.Heal(dice::Roll(6) + 3);

        string line = self.unit.Name + " heals ";
        line += patient is self ? "the own wounds" : patient.unit.Name;
        line += " by " + healed;
        if (m_bandages == 0)
            line += " with the last bandage";
        chronicle::Tell(line);
    }
}

class Battle
{
    private array<Fighter@> m_fighters;
    private int m_round = 0;

    Battle(Army@ first, Army@ second)
    {
        enlist(first, Side::First);
        enlist(second, Side::Second);
    }

    int round { get const { return m_round; } }

    private void enlist(Army@ army, Side side)
    {
        for (int i = 0; i < army.Count; i++)
        {
            Fighter@ fighter = Fighter(army[i], side);
            m_fighters.insertLast(fighter);
        }
    }

    int countAlive(Side side) const
    {
        int count = 0;
        for (uint i = 0; i < m_fighters.length(); i++)
        {
            if (m_fighters[i].side == side && m_fighters[i].isAlive)
                count++;
        }

        return count;
    }

    Fighter@ nearestFoe(Fighter@ self) const
    {
        Fighter@ nearest;
        for (uint i = 0; i < m_fighters.length(); i++)
        {
            Fighter@ other = m_fighters[i];
            if (!other.isAlive || other.side == self.side)
                continue;
            if (nearest is null || self.distanceTo(other) < self.distanceTo(nearest))
                @nearest = other;
        }

        return nearest;
    }

    // Of those who can still be helped.
    Fighter@ mostWounded(Side side) const
    {
        Fighter@ worst;
        for (uint i = 0; i < m_fighters.length(); i++)
        {
            Fighter@ other = m_fighters[i];
            if (other.isAlive && other.side == side && (worst is null || other.wounds > worst.wounds))
                @worst = other;
        }

        return worst;
    }

    // Who acts when in a round: the higher roll first, and the earlier enlisted one on equal rolls.
    private array<Fighter@> rollInitiative() const
    {
        array<Fighter@> order;
        array<int> rolls;
        for (uint i = 0; i < m_fighters.length(); i++)
        {
            int roll = dice::Roll(20);
            uint place = 0;
            while (place < rolls.length() && rolls[place] >= roll)
                place++;
            order.insertAt(place, m_fighters[i]);
            rolls.insertAt(place, roll);
        }

        return order;
    }

    // False when the battle is over.
    bool fightRound()
    {
        chronicle::Round(++m_round);
        array<Fighter@> order = rollInitiative();
        for (uint i = 0; i < order.length(); i++)
        {
            if (order[i].isAlive)
                order[i].takeTurn(this);
        }

        return m_round < rules::MaxRounds && countAlive(Side::First) > 0 && countAlive(Side::Second) > 0;
    }
}

// Called by the host.
string decide(Army@ first, Army@ second)
{
    Battle battle(first, second);
    while (battle.fightRound()) { }

    int left = battle.countAlive(Side::First);
    int right = battle.countAlive(Side::Second);
    if (left > 0 && right > 0)
        return "Nobody wins: the sun sets after " + battle.round + " rounds";

    string name = left > 0 ? first.Name : second.Name;
    int standing = left > 0 ? left : right;
    return name + " wins in round " + battle.round + " with " + standing + " standing";
}
