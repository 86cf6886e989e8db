// Without a default constructor of the base, super must be called
// covers: A3.constructor-super
class A
{
    A(int n) { }
}
class B : A
{
    B() { } // expect error AS3017
}
void main()
{
}
