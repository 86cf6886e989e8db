using System.Globalization;
using System.Text;

namespace Seraph.Compare.Sections;

/// <summary>Makes up scripts of any length: functions, classes, interfaces, enums and namespaces in turns, as games have them.</summary>
internal static class ScriptMaker
{
    private static readonly string[] Blocks =
    [
        """
        int sum#(int from, int to)
        {
            int total = 0;
            for (int n = from; n < to; n++)
            {
                if (n % 3 == 0 || n % 5 == 0) { total += n * 7; }
                else { total -= (n >> 1) ^ 0x1F; }
            }
            return total;
        }
        """,
        """
        enum Mood# { Calm#, Angry# = 5, Afraid# }
        interface Thing#
        {
            void update(double seconds);
            int value() const;
        }
        class Actor# : Thing#
        {
            private int health = 100;
            protected array<int> history;
            string name;
            double x, y;
            Mood# mood = Calm#;
            Actor# @next;
            Actor#() { name = "actor #"; }
            Actor#(const string &in n, double px, double py)
            {
                name = n;
                x = px;
                y = py;
            }
            void update(double seconds)
            {
                x += 2.5 * seconds;
                y = y * 0.5 + x / (seconds + 1.0);
                if (health < 20 && mood != Afraid#) { mood = Afraid#; }
                history.insertLast(health);
            }
            void hit(int amount)
            {
                health -= amount > health ? health : amount;
                switch (amount)
                {
                    case 0: break;
                    case 1: mood = Calm#; break;
                    default: mood = Angry#; break;
                }
            }
            int value() const { return health + int(history.length()); }
        }
        """,
        """
        namespace area#
        {
            const double SCALE = 1.25;
            int visits = 0;
            double distance(double ax, double ay, double bx, double by)
            {
                double dx = ax - bx, dy = ay - by;
                visits++;
                return (dx * dx + dy * dy) * SCALE;
            }
            int count(const array<int> &in values, int least = 10)
            {
                int found = 0;
                for (uint i = 0; i < values.length(); i++)
                    if (values[i] >= least)
                        found++;
                return found;
            }
        }
        """,
        """
        string describe#(int kind, const string &in who)
        {
            string text = "The " + who;
            int i = 0;
            while (i < kind)
            {
                text += i % 2 == 0 ? " runs" : " waits";
                i++;
            }
            return text + " (" + kind + ")";
        }
        """,
    ];

    /// <summary>A script of exactly so many lines.</summary>
    public static string OfLines(int lines)
    {
        var text = new StringBuilder("int main() { return 0; }\n");
        int left = lines - 1;
        for (int i = 0; left > 0; i++)
        {
            string block = Blocks[i % Blocks.Length].ReplaceLineEndings("\n");
            int length = block.AsSpan().Count('\n') + 1;
            if (length > left)
            {
                block = $"int filler{i.ToString(CultureInfo.InvariantCulture)}(int a, int b) {{ return a * # + b; }}";
                length = 1;
            }

            text.Append(block.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).Append('\n');
            left -= length;
        }

        return text.ToString();
    }
}
