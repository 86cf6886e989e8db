// T[] is array<T>, and repeats
// covers: A4.array-alias
void main()
{
    int[] a = {1, 2};
    array<int> b = a;
    b[0] = 5;
    a = b;
    println(a[0]); // expect: 5
    string[][] c = {{"x"}, {}};
    println(c.length() + c[0][0]); // expect: 2x
    int[]@ h = a;
    println(h is a); // expect: true
}
