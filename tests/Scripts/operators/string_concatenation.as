// A.10 + of strings with every primitive, on both sides
// covers: A10.string
void main()
{
    string s = "s";
    int8 a = -8;
    uint8 b = 200;
    int64 c = -9000000000;
    uint64 d = 18000000000000000000;
    println(s + a + b + c + d); // expect: s-8200-900000000018000000000000000000
    println(a + s + b + s); // expect: -8s200s
    println(1.5 + s + 2.5f + s + true); // expect: 1.5s2.5strue
    println(false + s); // expect: falses
    println(1 + 2 + s + 1 + 2); // expect: 3s12
}
