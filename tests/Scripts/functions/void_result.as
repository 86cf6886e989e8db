// A void function gives no value
// covers: A4.void, A2.return-value
void f() { }
void main()
{
    f();
    int a = f(); // expect error AS3001
    f() + 1; // expect error AS3002
    println(f()); // expect error AS2004
}
