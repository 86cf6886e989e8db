// B.2 a constant that changes its sign for an operator that computes is worth a warning
// covers: B2.literal-changed, B2.type-signed
uint u;
int i;
void main()
{
    u = u + -1; // expect warning AS3027
    u = u - -1; // expect warning AS3027
    u = u * -1; // expect warning AS3027
    u = -1 + u; // expect warning AS3027
    u += -1; // expect warning AS3027
    u *= -2; // expect warning AS3027
    i = i + 0xFFFFFFFF; // expect warning AS3027
    i = 1 << -1; // expect warning AS3027
    i >>= -1; // expect warning AS3027
    i = i >>> -2; // expect warning AS3027
    u = u & -1;
    u |= -2;
    int64 l = 1;
    l += -1;
    i = 1 << 40;
    println(l); // expect: 0
}
