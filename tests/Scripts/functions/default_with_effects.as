// A default argument with effects runs once per call that needs it
// covers: A2.function-default, B1.default-arguments
int calls = 0;
int next() { return ++calls; }
int f(int a = next()) { return a; }
void main()
{
    println(f() + f(10) + f()); // expect: 13
    println(calls); // expect: 2
}
