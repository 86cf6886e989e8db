// An unsigned integer compares with a real by value, without a warning
// covers: A6.comparison
// oracle: differs (warns of signs though reals have both)
void main()
{
    uint64 u = 5;
    float f = 0.5f;
    println(u > f); // expect: true
    uint v = 4000000000;
    double d = -1;
    println(v > d); // expect: true
}
