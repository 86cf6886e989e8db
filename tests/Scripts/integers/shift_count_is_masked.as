// B.2 shift counts are masked
// covers: B2.shift-mask
void main()
{
    int one = 1;
    int n = 33;
    println(one << n); // expect: 2
    n = -1;
    println(one << n); // expect: -2147483648
    int64 big = 1;
    n = 65;
    println(big << n); // expect: 2
    println(big << 40); // expect: 1099511627776
    println(uint8(255) << 1); // expect: 510
}
