// B.6 writing through const
// covers: A3.const-object, A4.handle-const
class A
{
    int v = 1;
    void set(int n) { v = n; }
}

void main()
{
    A a;
    const A@ c = a;
    c.v = 2; // expect error AS3005
    c.set(3); // expect error AS2004
    A@ h = c; // expect error AS3001
    const int n = 1;
    n = 2; // expect error AS3005
    n++; // expect error AS3005
    A@ const d = a;
    @d = A(); // expect error AS3005
}
