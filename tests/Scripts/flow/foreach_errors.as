// A.5 what foreach needs
// covers: A5.foreach
// oracle: none (2.38)
class Half { int opForBegin() { return 0; } bool opForEnd(int i) { return true; } }
class NoBool
{
    int opForBegin() { return 0; }
    int opForEnd(int i) { return 1; }
    int opForNext(int i) { return 1; }
    int opForValue(int i) { return 1; }
}

void main()
{
    foreach (auto a : 5) { } // expect error AS5011
    foreach (auto a : Half()) { } // expect error AS5011
    foreach (auto a : NoBool()) { } // expect error AS3003
    array<int> list;
    foreach (auto a, auto b, auto c : list) { } // expect error AS5011
    foreach (string s : list) { s = t; } // expect error AS2001
    foreach (Half s : list) { } // expect error AS3001
    foreach (auto a : unknown) { println(a); missing(); } // expect error AS2001 // expect error AS2003
    foreach (int n : list) { int n = 2; } // expect warning AS5021
    println(n); // expect error AS2001
}
