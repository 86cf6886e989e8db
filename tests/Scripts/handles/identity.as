// B.6 is and !is, with handles and variables
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
