// B.5 opImplConv, followed by a number conversion
// covers: A3.op-impl-conv, B5.impl-conv-chain
class Meter
{
    int8 opImplConv() const { return 42; }
}

class Name
{
    string opImplConv() const { return "name"; }
}

string twice(const string &in s)
{
    return s + s;
}

void main()
{
    Meter m;
    int8 a = m;
    println(a); // expect: 42
    double d = m;
    println(d); // expect: 42
    Name n;
    string s = n;
    println(s); // expect: name
    println(twice(n)); // expect: namename
}
