// B.7 a destructor has no parameters, and there is one
// covers: A3.destructor
// oracle: differs (it takes a destructor with parameters)
class A
{
    ~A(int n) { } // expect error AS4030
}

class B
{
    ~B() { }
    ~B() { } // expect error AS4002
}
