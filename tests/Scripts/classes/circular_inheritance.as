// A class is not its own base
// covers: A3.inheritance
// oracle: none (reports each class of the circle)
class A : B { }
class B : A { } // expect error AS4005
void main()
{
}
