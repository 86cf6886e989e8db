// A.3 classes and functions are known before they are declared
// covers: A2.class-order, A2.function-recursion
void main()
{
    A a;
    a.b.text = "late";
    println(a.b.describe(a)); // expect: late 5
    println(even(10)); // expect: true
}

class A
{
    B b;
    int v = 5;
}

class B
{
    string text;
    string describe(A@ a) { return text + " " + a.v; }
}

bool even(int n) { return n == 0 ? true : odd(n - 1); }
bool odd(int n) { return n == 0 ? false : even(n - 1); }
