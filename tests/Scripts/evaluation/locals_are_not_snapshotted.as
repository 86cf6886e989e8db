// B.1 order of evaluation: operands that are local variables are read when the operator runs
// covers: B1.locals
int inc2(int &out x)
{
    x = 10;
    return 1;
}

void f(int a, int b)
{
    println(a + "," + b);
}

void main()
{
    int y = 1;
    println(y + (y++)); // expect: 3
    int z = 2;
    println(z + (z = 5)); // expect: 10
    y = 1;
    println(y < y++); // expect: false
    int x = 1;
    f(x, x++); // expect: 2,1
    f(x, x = 7); // expect: 7,7
    x = 1;
    x += x++;
    println(x); // expect: 3
    int l = 1;
    println(l + inc2(l)); // expect: 11
    int w = 1;
    println(w * 1 + (w = 5)); // expect: 6
}
