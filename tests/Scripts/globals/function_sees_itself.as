// A function may use a global that is being initialised
// covers: B8.through-function
int a = f() + 1;
int f() { return a; }
void main()
{
    println(a + f()); // expect: 2
}
