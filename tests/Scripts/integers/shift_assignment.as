// A.6 <<= >>= >>>= &= |= ^= on locals
// covers: A6.compound
void main()
{
    int a = 1;
    a <<= 4;
    println(a); // expect: 16
    a = -16;
    a >>>= 2;
    println(a); // expect: -4
    a >>= 28;
    println(a); // expect: 15
    a &= 6;
    println(a); // expect: 6
    a |= 9;
    println(a); // expect: 15
    a ^= 5;
    println(a); // expect: 10
}
