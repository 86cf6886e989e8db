// What follows from a fault is not reported again
// covers: B14.once
// oracle: differs (reports what follows too)
void f(int a) { }
void main()
{
    int a = missing + 1; // expect error AS2001
    a = a + 1;
    f(missing * 2); // expect error AS2001
    auto b = missing; // expect error AS2001
    b = 5;
    f(b);
}
