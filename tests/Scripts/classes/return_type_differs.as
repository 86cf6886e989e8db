// B.5 the return type of an override must be the same
// covers: B5.override-return
// oracle: differs (reports it at the class)
class A
{
    A@ self() { return this; }
    int n() { return 1; }
}

class B : A
{
    B@ self() { return this; } // expect error AS4011
    int n() { return 2; }
}

void main()
{
}
