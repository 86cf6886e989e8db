// B.2 8- and 16-bit values wrap as fields, elements and globals
// covers: B2.wrap-narrow
int8 g = 127;

class Box
{
    uint8 a = 250;
    int16 b = -32768;
}

void main()
{
    g++;
    println(g); // expect: -128
    Box box;
    box.a += 10;
    println(box.a); // expect: 4
    box.b--;
    println(box.b); // expect: 32767
    array<uint8> bytes = {255, 1};
    bytes[0] += 1;
    bytes[1] -= 2;
    println(bytes[0] + " " + bytes[1]); // expect: 0 255
    array<int16> shorts(1);
    shorts[0] = 32767;
    ++shorts[0];
    println(shorts[0]); // expect: -32768
}
