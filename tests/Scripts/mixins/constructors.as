// A.2 a mixin has no constructor and no destructor
// covers: A2.mixin-limits
mixin class Made
{
    Made() { } // expect error AS4024
    Made(int x) { } // expect error AS4024
    ~Made() { } // expect error AS4024
}
class A : Made { }
void main() { }
