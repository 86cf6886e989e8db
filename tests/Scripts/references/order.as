// B.1 the right side is evaluated before the place that a function returns
// covers: A2.return-reference
int g = 1;
int f(int n) { print("f" + n + " "); return n; }
int &place(int n) { print("p" + n + " "); return g; }

void main()
{
    place(f(1)) = f(2);
    println(g); // expect: f2 f1 p1 2
    int x = place(3) + f(4);
    println(x); // expect: p3 f4 6
}
