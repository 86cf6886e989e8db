// B.8 a function called by an initialiser sees later globals as they are
// covers: B8.through-function
int a = f();
int b = 5;

int f()
{
    return b;
}

void main()
{
    println(a); // expect: 0
    println(f()); // expect: 5
}
