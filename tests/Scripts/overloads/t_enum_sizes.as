// An enum takes the integer of its size before others
// covers: A7.enum-same-size, A7.enum-other-size
enum E { X = 3 }
string a(int v) { return "int"; }
string a(int64 v) { return "int64"; }
string b(int64 v) { return "int64"; }
string b(double v) { return "double"; }
string c(int v) { return "int"; }
string c(uint v) { return "uint"; }
void main()
{
    E e = X;
    println(a(e)); // expect: int
    println(b(e)); // expect: int64
    println(c(e)); // expect: int
}
