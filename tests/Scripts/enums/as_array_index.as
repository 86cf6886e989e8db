// Enums where integers are wanted
// covers: A4.enum-to-integer, B5.enum-integer
enum E { A, B, C }
void main()
{
    array<string> names = {"a", "b", "c"};
    println(names[B] + names[E::C]); // expect: bc
    int sum = 0;
    for (int e = A; e <= C; e++) sum += e;
    println(sum); // expect: 3
}
