// A.6 compound assignment and increments on fields of every kind
// covers: A3.fields, A6.compound
class P
{
    int8 a = 1;
    uint16 b = 2;
    int64 c = 3;
    float d = 4;
    double e = 5;
    bool f;
    string g = "g";
    P@ next;
}

void main()
{
    P p;
    p.a += 127;
    p.b *= 40000;
    p.c <<= 33;
    p.d /= 8;
    p.e -= 0.5;
    p.f = !p.f;
    p.g += p.a;
    println(p.a + " " + p.b + " " + p.c + " " + p.d + " " + p.e + " " + p.f + " " + p.g); // expect: -128 14464 25769803776 0.5 4.5 true g-128
    @p.next = P();
    p.next.a = p.a++;
    p.next.g += "!" + p.next.b--;
    println(p.a + " " + p.next.a + " " + p.next.g + " " + p.next.b); // expect: -127 -128 g!2 1
    p.c = p.next.c = 6;
    println(p.c + p.next.c); // expect: 12
}
