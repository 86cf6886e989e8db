// A reference may be returned to a number that has just been changed
// covers: A2.return-reference
// oracle: differs (it crashes)
int g = 1;
int &pre() { return ++g; }
int &dec() { return --g; }
int &set() { return g = 4; }
int &add() { return g += 4; }
class C
{
    int v;
    int &r() { return ++v; }
    int &s(int x) { return this.v = x; }
}
void main()
{
    pre() = 7;
    println(g); // expect: 7
    println(pre()); // expect: 8
    set()++;
    println(g); // expect: 5
    add()++;
    println(g); // expect: 10
    dec() = 2;
    println(g); // expect: 2
    C c;
    c.r() = 5;
    println(c.v); // expect: 5
    c.s(8)--;
    println(c.v); // expect: 7
}
