// Powers of every type
// covers: B2.type-power, A6.power
void main()
{
    uint a = 3;
    println(a ** 20); // expect: 3486784401
    uint64 b = 2;
    println(b ** 63); // expect: 9223372036854775808
    int64 c = -2;
    println(c ** 62); // expect: 4611686018427387904
    float f = 1.5f;
    println(f ** 2); // expect: 2.25
    double d = 2;
    println(d ** -2); // expect: 0.25
    println(d ** 0.5 * d ** 0.5); // expect: 2
    println(2 ** 10.0); // expect: 1024
}
