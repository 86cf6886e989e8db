// A.3 a final class can't be a base
// covers: A3.final
class A { }

final class B : A { }

class C : B { } // expect error AS4007

void main()
{
}
