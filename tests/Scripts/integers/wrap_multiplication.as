// Products wrap around
// covers: B2.wrap
void main()
{
    int a = 65536;
    println(a * a); // expect: 0
    a = 46341;
    println(a * a); // expect: -2147479015
    uint b = 65536;
    println(b * b + 1); // expect: 1
    int64 c = 4294967296;
    println(c * c); // expect: 0
    int64 d = a;
    println(d * d); // expect: 2147488281
}
