// B.1 an operator evaluates its left side first; the same method called by its name evaluates the arguments first
// covers: B1.binary
class Num
{
    int v;
    Num(int v) { this.v = v; }
    Num() { }
    int opAdd(int other) const { return v + other; }
    int opAdd(const Num &in other) const { return v + other.v; }
    int opSub_r(int other) const { return other - v; }
    int opCmp(int other) const { return v - other; }
    bool opEquals(const Num &in other) const { return v == other.v; }
}

int f(int n) { print("f" + n + " "); return n; }
Num@ mk(int n) { print("mk" + n + " "); return Num(n); }

void main()
{
    println(mk(1) + f(2)); // expect: mk1 f2 3
    println(mk(1).opAdd(f(2))); // expect: f2 mk1 3
    println(mk(1) + mk(2)); // expect: mk1 mk2 3
    println(mk(1).opAdd(mk(2))); // expect: mk2 mk1 3
    println(f(5) - mk(2)); // expect: f5 mk2 3
    println(f(5) < mk(7)); // expect: f5 mk7 true
    println(mk(5) == mk(5)); // expect: mk5 mk5 true
    println(mk(5).opEquals(mk(6))); // expect: mk6 mk5 false
}
