// A.3 opConv needs an explicit conversion
// covers: A3.op-conv
class Meter
{
    int opConv() const { return 42; }
}

void main()
{
    Meter m;
    println(int(m)); // expect: 42
}
