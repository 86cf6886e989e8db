// A number that is read before anything was assigned to it is worth a warning, once
// covers: A4.unset
void out1(int &out o) { o = 5; }
int g;
void take(int p) { }
int f1()
{
    int v;
    return v; // expect warning AS5023
}
void f2()
{
    int v;
    take(v); // expect warning AS5023
    take(v);
}
void main()
{
    int x;
    int y = x; // expect warning AS5023
    int z;
    z++; // expect warning AS5023
    int w;
    w += 1; // expect warning AS5023
    int q;
    if (g == 1)
        q = 2;
    y = q;
    int r;
    while (g == 1)
    {
        y = r; // expect warning AS5023
        r = 2;
    }
    int s;
    out1(s);
    y = s;
    string t;
    string t2 = t;
    float f;
    string text = "" + f; // expect warning AS5023
    bool b;
    if (b) { }
    int c;
    c = c + 1; // expect warning AS5023
    int e;
    int e2 = -e; // expect warning AS5023
    array<int> arr = {7};
    int i1;
    int element = arr[i1]; // expect warning AS5023
    uint u;
    switch (u)
    {
        case 1:
            break;
    }
    double dd;
    double d2 = dd > 1 ? 1.0 : 2.0; // expect warning AS5023
    for (int i; i < 1; i++) { } // expect warning AS5023
}
