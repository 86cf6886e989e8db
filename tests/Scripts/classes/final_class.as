// A.3 a final class can't be a base
class A { }

final class B : A { }

class C : B { } // expect error AS4007

void main()
{
}
