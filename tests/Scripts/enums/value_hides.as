// A local hides a value
// covers: A2.enum-scope, A2.scope
enum E { A = 5 }
void main()
{
    println(A + 0); // expect: 5
    int A = 1;
    println(A + E::A); // expect: 6
}
