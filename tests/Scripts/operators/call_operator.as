// Objects that are called
// covers: A3.op-call
class Adder
{
    int base;
    Adder(int b) { base = b; }
    int opCall(int n) const { return base + n; }
    Adder@ opCall(const string &in s) const { return Adder(base * 10); }
}
void main()
{
    Adder a(5);
    println(a(1)); // expect: 6
    println(a("x")(2)); // expect: 52
    println(Adder(1)(1)); // expect: 2
}
