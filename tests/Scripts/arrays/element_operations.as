// A.6 every kind of assignment to elements
// covers: A6.compound, A3.op-index
void main()
{
    array<int> a = {10, 20, 30};
    a[0] += 1;
    a[1] -= 2;
    a[2] *= 3;
    println(a[0] + " " + a[1] + " " + a[2]); // expect: 11 18 90
    a[0] /= 2;
    a[1] %= 4;
    a[2] **= 2;
    println(a[0] + " " + a[1] + " " + a[2]); // expect: 5 2 8100
    a[0] <<= 3;
    a[1] |= 8;
    a[2] &= 0xFF;
    println(a[0] + " " + a[1] + " " + a[2]); // expect: 40 10 164
    a[0] = a[1] = a[2];
    println(a[0] + " " + a[1]); // expect: 164 164
    println(a[0]++ + ++a[1]); // expect: 329
    array<string> s = {"a"};
    s[0] += "b";
    s[0] = s[0] + s[0];
    println(s[0]); // expect: abab
}
