// B.5 the same value in two enums is ambiguous only when unqualified
// covers: B5.enum-same-name
enum E { A, Same = 1 }
enum F { Same = 2, B }

void main()
{
    println(E::Same + F::Same);
    int n = Same; // expect error AS2009
}
