// B.5 uint8 with int, uint16, int8 takes uint16
// covers: B5.narrow-order, A7.size-beats-sign
string f(int v) { return "int"; }
string f(uint16 v) { return "uint16"; }
string f(int8 v) { return "int8"; }

void main()
{
    uint8 a = 1;
    println(f(a)); // expect: uint16
}
