// Elements that are strings: right side first
// covers: B1.assignment
array<string> a(2);
int i(int n)
{
    print("i" + n + " ");
    return n;
}
string s(string t)
{
    print("s ");
    return t;
}
void main()
{
    a[i(1)] = s("x");
    println(a[1]); // expect: s i1 x
}
