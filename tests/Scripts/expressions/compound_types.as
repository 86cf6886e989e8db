// A.6 compound assignment converts to the type of the target
// covers: A6.compound
void main()
{
    int a = 7;
    a *= 2;
    a /= 4;
    println(a); // expect: 3
    uint8 b = 200;
    b += 100;
    println(b); // expect: 44
    float f = 1;
    f += 0.5;
    println(f); // expect: 1.5
    double d = 10;
    d %= 4;
    d **= 3;
    println(d); // expect: 8
    int64 e = 1;
    e <<= 35;
    e -= 1;
    println(e); // expect: 34359738367
    string s = "a";
    s += "b";
    s += 1;
    println(s); // expect: ab1
}
