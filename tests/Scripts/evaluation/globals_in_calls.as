// A global as argument is read when its turn comes
// covers: B1.members, B1.arguments
int g = 1;
int inc() { return ++g; }
int three(int a, int b, int c) { return a * 100 + b * 10 + c; }
void main()
{
    println(three(g, inc(), g)); // expect: 221
    println(three(inc(), g, inc())); // expect: 433
}
