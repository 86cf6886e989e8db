// A handle is no condition
// covers: B4.handle
class A { }
void main()
{
    A@ h;
    if (h) { } // expect error AS3003
    bool b = !h; // expect error AS3003
    while (h && true) { } // expect error AS3003
}
