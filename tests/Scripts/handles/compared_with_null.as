// B.6 n == null compiles with a warning
// covers: B6.equals-null-literal
class A { }

void main()
{
    A@ h;
    println(h == null); // expect: true // expect warning AS3029
    @h = A();
    println(h != null); // expect: true // expect warning AS3029
}
