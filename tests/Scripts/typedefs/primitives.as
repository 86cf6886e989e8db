// A.2 typedef names primitive types
// covers: A2.typedef
typedef double real;
typedef uint8 byte;

real half(real r)
{
    return r / 2;
}

class Holder
{
    byte b = 250;
}

void main()
{
    real r = 5;
    println(half(r)); // expect: 2.5
    Holder h;
    h.b += 10;
    println(h.b); // expect: 4
    array<byte> list = {1, 2};
    println(list[0] + list[1]); // expect: 3
    println(byte(257)); // expect: 1
}
