// A.10 grid: elements in columns and rows
// covers: A10.grid
class Foo
{
    int v = 1;
}

void main()
{
    grid<int> g(2, 3);
    println("" + g.width() + g.height()); // expect: 23
    g[1, 2] = 5;
    println("" + g[1, 2] + g[0, 0]); // expect: 50
    grid<int> k = {{1, 2, 3}, {4, 5, 6}};
    println("" + k.width() + k.height() + k[2, 1] + k[0, 1]); // expect: 3264
    k.resize(2, 3);
    println("" + k[1, 1] + k[0, 0]); // expect: 51
    grid<string> s(2, 2, "x");
    s[0, 0] = "y";
    println(s[0, 0] + s[1, 1]); // expect: yx
    grid<Foo> f(2, 2);
    f[1, 1].v = 7;
    println("" + f[1, 1].v + f[0, 1].v); // expect: 71
    grid<double> none;
    println("" + none.width() + none.height()); // expect: 00
    k[2, 0] = 1; // expect exception: Index out of bounds
}
