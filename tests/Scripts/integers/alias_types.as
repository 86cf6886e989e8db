// int32 is int, uint32 is uint
// covers: A4.integers
string f(int n) { return "int"; }
string f(uint n) { return "uint"; }
void main()
{
    int32 a = 1;
    uint32 b = 2;
    println(f(a) + f(b)); // expect: intuint
}
