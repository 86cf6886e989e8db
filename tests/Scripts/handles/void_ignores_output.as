// B.6 void ignores an out argument
// covers: B6.out-void, A6.void-argument
void f(int &out a, int &out b)
{
    a = 1;
    b = 2;
}

void main()
{
    int b;
    f(void, b);
    println(b); // expect: 2
    int a;
    f(a, void);
    println(a); // expect: 1
}
