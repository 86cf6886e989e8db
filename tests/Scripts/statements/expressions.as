// Any expression is a statement; its effects happen
// covers: A5.expression
// oracle: differs (does not warn)
int n = 0;
int f() { return ++n; }
class A { }
void main()
{
    f();
    f() + f(); // expect warning AS5010
    int m = n > 2 ? f() : 0;
    n++;
    A();
    println(n); // expect: 5
}
