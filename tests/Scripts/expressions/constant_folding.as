// A.6 constant expressions give the same as the operators at run time
// covers: A6.constants
const int big = 2147483647;

void main()
{
    int v = 2147483647;
    println((big + 1 == v + 1) && (big * 3 == v * 3)); // expect: true
    int eight = 8;
    println((-8 >> 1 == -eight >> 1) && (-8 >>> 1 == -eight >>> 1)); // expect: true
    println(7 / 2 * 2 + 7 % 2); // expect: 7
    println(1.0 / 4 + 0.25f); // expect: 0.5
    println(-7 / 2 == -(eight - 1) / 2); // expect: true
    println(3 > 2 && 2.5 < 3); // expect: true
}
