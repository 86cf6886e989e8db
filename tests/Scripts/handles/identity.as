// B.6 is and !is, with handles and variables
// covers: A4.handle, A6.identity, B6.identity-object
class A { }

void main()
{
    A a;
    A b;
    A@ h = a;
    A@ none;
    println(h is a); // expect: true
    println(h is b); // expect: false
    println(a !is b); // expect: true
    println(none is null); // expect: true
    println(null !is h); // expect: true
    @none = @h;
    println(none is h); // expect: true
}
