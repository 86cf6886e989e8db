// Elements of a list left to right
// covers: B1.binary, A2.list-array
int f(int n)
{
    print("f" + n + " ");
    return n;
}
void main()
{
    array<int> a = {f(1), f(2), f(3)};
    println(a[0] + a[1] + a[2]); // expect: f1 f2 f3 6
    array<array<int>> b = {{f(1)}, {f(2), f(3)}};
    println(b.length()); // expect: f1 f2 f3 2
}
