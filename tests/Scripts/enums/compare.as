// Enums compare with enums and integers
// covers: B5.enum-integer, A6.comparison
enum E { A, B }
enum F { C = 1 }
void main()
{
    E e = B;
    println("" + (e == B) + (e > A) + (e == 1) + (e != A)); // expect: truetruetruetrue
    println(e == C); // expect: true
}
