// A.3 an abstract class and an interface have no instances
// covers: A3.abstract
abstract class A { }
interface I { }

void main()
{
    A a; // expect error AS3016
    I i; // expect error AS3016
}
