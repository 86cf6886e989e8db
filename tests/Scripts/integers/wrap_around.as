// B.2 + - * ++ -- wrap around
// covers: B2.wrap
void main()
{
    int a = 2147483647;
    a++;
    println(a); // expect: -2147483648
    a--;
    println(a); // expect: 2147483647
    println(a + 1); // expect: -2147483648
    println(a * 2); // expect: -2
    uint b = 0;
    b--;
    println(b); // expect: 4294967295
    println(b + 2); // expect: 1
    int64 c = 0x7FFFFFFFFFFFFFFF;
    c += 1;
    println(c); // expect: -9223372036854775808
    uint64 d = 0;
    d -= 1;
    println(d); // expect: 18446744073709551615
}
