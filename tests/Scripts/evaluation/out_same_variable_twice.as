// The same variable for two outputs: the first parameter is assigned last
// covers: B1.out-places
void f(int &out a, int &out b)
{
    a = 1;
    b = 2;
}
void main()
{
    int x = 0;
    f(x, x);
    println(x); // expect: 1
}
