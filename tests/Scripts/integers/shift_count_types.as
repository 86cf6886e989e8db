// The count may have any integer type
// covers: B2.shift-mask, B2.type-shift
void main()
{
    int a = 1;
    int64 n = 4;
    uint8 k = 3;
    println(a << n); // expect: 16
    println(a << k); // expect: 8
    int64 b = 1;
    println(b << k); // expect: 8
    println(b << 64); // expect: 1
    println(b << 100); // expect: 68719476736
    println(a << 32); // expect: 1
}
