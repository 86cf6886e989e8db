// @ before a call and a variable
// covers: A4.handle-of, A6.prefix
class A { int v = 1; }
A@ make() { return A(); }
void main()
{
    A@ h = @make();
    h.v = 2;
    A@ k = @h;
    k.v++;
    println(h.v); // expect: 3
    println(@h is k); // expect: true
}
