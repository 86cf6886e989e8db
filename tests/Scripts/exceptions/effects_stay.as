// What happened before an exception stays
// covers: A5.try
int g = 0;
void f(array<int> &inout a)
{
    g = 5;
    a[0] = 6;
    a[9] = 7;
}
void main()
{
    array<int> a(1);
    try { f(a); } catch { }
    println(g + " " + a[0]); // expect: 5 6
}
