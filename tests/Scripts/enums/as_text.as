// A.10 an enum is its number in a concatenation; print shows its name
// covers: A4.enum-to-integer, D.println
enum E { A, B = 4 }

void main()
{
    E e = B;
    println("" + e + E::A); // expect: 40
    string s = "x";
    s += e;
    println(s); // expect: x4
    println(e); // expect: B
    print(E::A, " ", e);
    println(""); // expect: A B
}
