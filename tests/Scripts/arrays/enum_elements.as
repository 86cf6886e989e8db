// B.13 arrays of enums
// covers: A2.list-array, A4.enum-to-integer
enum E { A, B = 4, C }

void main()
{
    array<E> list = {B, C};
    list.insertLast(E::A);
    println(list[0] + list[1] + list[2]); // expect: 9
    println(list[1] == C); // expect: true
    println(list.find(C)); // expect: 1
    array<E> empty(2);
    println(empty[1] == A); // expect: true
}
