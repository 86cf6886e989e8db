// B.5 no implicit down-cast, no cast<> to numbers
// covers: B5.cast-down, B5.cast-primitive
class A { }
class B : A { }

void main()
{
    A a;
    B@ b = a; // expect error AS3001
    int n = cast<int>(1.5); // expect error AS3013
    int m = "5"; // expect error AS3001
    string s = a; // expect error AS3001
}
