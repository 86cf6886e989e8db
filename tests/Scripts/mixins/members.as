// A.2 members of a mixin are compiled in each class that includes it
// covers: A2.mixin
int depth() { return 0; }

namespace tools
{
    int depth() { return 1; }

    mixin class Counter
    {
        int count = depth() + 10;
        private int step = 2;
        array<string> log;

        void add()
        {
            count += step * depth();
            log.insertLast(name() + count);
        }

        int get_doubled() const property { return count * 2; }
        void join(const Sheep &in other) { count += other.count; }
    }
}

class Sheep : tools::Counter
{
    string name() const { return "sheep"; }
    int stepOf() { return step; }
}

class Goat : tools::Counter
{
    int horns = 2;
    string name() const { return "goat" + horns + " "; }
}

mixin class Later { int self() { return other * 3; } }
class Early : Later { int other = 5; }

void main()
{
    Sheep s;
    Goat g;
    s.add();
    s.add();
    g.add();
    println(s.count + " " + g.count); // expect: 14 12
    println(s.log[1] + " " + g.log[0]); // expect: sheep14 goat2 12
    println(s.doubled + " " + s.stepOf()); // expect: 28 2
    g.join(s);
    println(g.count); // expect: 26
    Sheep copy = s;
    copy.add();
    println(copy.count + " " + s.count); // expect: 16 14
    println(Early().self()); // expect: 15
}
