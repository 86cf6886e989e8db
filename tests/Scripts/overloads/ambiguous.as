// B.5 candidates of the same cost are ambiguous
// covers: B5.ambiguous-real, B5.ambiguous-unsigned, B5.ambiguous-base, B5.ambiguous-null, B5.ambiguous-cross
class A { }
class B : A { }
class C : B { }
class D { }

void real(float v) { }
void real(double v) { }
void unsigned_(uint v) { }
void unsigned_(uint64 v) { }
void base(A@ v) { }
void base(B@ v) { }
void either(A@ v) { }
void either(D@ v) { }
void cross(int a, double b) { }
void cross(double a, int b) { }

void main()
{
    int i = 1;
    real(i); // expect error AS2005
    uint16 u = 1;
    unsigned_(u); // expect error AS2005
    C c;
    base(c); // expect error AS2005
    either(null); // expect error AS2005
    cross(1, 1); // expect error AS2005
}
