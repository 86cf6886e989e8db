// Arithmetic with enums gives integers
// covers: B5.enum-operator
enum E { A = 1, B = 6 }
string t(E e) { return "E"; }
string t(int n) { return "int"; }
void main()
{
    E e = B;
    println(t(e) + t(e + 1) + t(A | B) + t(e << 1)); // expect: Eintintint
    println((e & 4) + e * 2 + e / A); // expect: 22
    e = E(e + 1);
    println(int(e)); // expect: 7
}
