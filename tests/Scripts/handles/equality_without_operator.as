// B.6 == without opEquals is an error; with null it compares identity, with a warning
// covers: B6.equals-missing
class A { }

void main()
{
    A a;
    A@ h;
    println(h == null); // expect warning AS3029
    bool b = a == a; // expect error AS3002
}
