// Two interfaces of a class are the same to it
// covers: B5.ambiguous-base, A7.reference-cast
interface I { }
interface J { }
class A : I, J { }
void f(I@ i) { }
void f(J@ j) { }
void main()
{
    A a;
    f(a); // expect error AS2005
    I@ i = a;
    f(i);
}
