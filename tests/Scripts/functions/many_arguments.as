// A.2 many arguments of mixed types
// covers: A2.param-value
string f(int8 a, int64 b, float c, double d, bool e, string g, uint8 h, array<int>@ i, uint64 j, int k)
{
    return a + " " + b + " " + c + " " + d + " " + e + " " + g + " " + h + " " + i.length() + " " + j + " " + k;
}

void main()
{
    println(f(-1, -2, 0.5f, 0.25, true, "s", 255, {1, 2}, 18446744073709551615, -7)); // expect: -1 -2 0.5 0.25 true s 255 2 18446744073709551615 -7
}
