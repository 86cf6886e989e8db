// Accessors may be private
// covers: A2.property-functions, A3.private
class A
{
    private int get_p() const property { return 1; }
    int read() { return p; }
}
void main()
{
    A a;
    println(a.read());
    println(a.p); // expect error AS2010
}
