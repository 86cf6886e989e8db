// Constants and enums in each other's expressions
// covers: B8.constants, A2.enum-expressions
const int base = 10;
enum E { A = base, B, C = B * 2 }
const int last = C + 1;
void main()
{
    println(A + " " + B + " " + C + " " + last); // expect: 10 11 22 23
}
